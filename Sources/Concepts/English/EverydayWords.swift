extension WordLists {
    /// Words that people use when they speak of anything at all, written down by hand for this program: a name made
    /// of them alone may be no name. Plurals and verb forms are worked out.
    static let everyday = """
        accept access accident account achievement act action activity actor advance adventure age agency agreement
        air airflow airplane airport alarm album alive ally ambition analysis angel angle animal ankle anxiety
        apartment appeal apple application appointment arc architect arm army arrow art artist ash asset association
        atmosphere attack attempt attention attitude auto autumn award awareness axe babble bag bake balance ball
        band bank banner bar bare bargain barn barrel barrier base baseball basis basket bat bath battery battle
        beach beam bean bear beard beast beat beauty bed bedroom bee beef beer behavior behaviour belief bell belt
        bench bend bet bicycle bike bill bird birth birthday bite blade blame blanket blessing block blood bloom
        blow board boat body bone book boom boot border boss bottle bow bowl box bra brain branch brand brass bread
        breakfast breath breeze brick bridge brush bubble bucket budget bug builder building bull bullet bundle
        burden bus bush business button cabin cable cake calendar call camera camp campaign canal cancer candle
        candy cap capital captain car card career cargo carousel carpet carrot cart carve cash cast castle cat
        category ceiling celebrity cell center centre cereal chain chair chalk challenge channel chaos chap
        character charge charity charm chart chase chat cheap cheat cheek cheese chef chemistry chest chicken chief
        child children chip chips chocolate chorus church circle citizen city claim clan clash class classroom clay
        clerk click client cliff climate clip clock cloth clothes cloud clown club clue coach coal coast coat code
        coffee coin collar colleague college color colour column comb comfort command comment commission committee
        commodity community company comparison competition complaint compliance computer concept concern concert
        conclusion conduct conference confidence conflict connection consequence construction contact container
        content contest context contract contrast control convention conversation cookie copper copy core corn
        corner cost cottage cotton couch council count counter country county courage course court cousin cover cow
        crack craft crash cream creation creature credit crew crime crisis criterion critic crop crowd crown crush
        cry crystal culture cup current curtain curve custom customer cycle dad damage dance dark dart data date
        daughter dawn deadline debate debt decade deck decline deer default defense degree delay delivery demand
        democracy department deposit depth desert design desire desk destination devil devon dialogue diamond
        dictionary diet dinner direction dirt disaster discipline discount disease dish disk distance district
        divide doctor document dog doll dollar dolly door dot doubt dough dozen draft drag dragon drama drawing
        dream dress drill drink driver drop drug drum dry duck dust duty eagle ear earth east economy edge editor
        education eel effort egg elbow election electricity elephant elevator email emotion empire employee employer
        empty enemy energy engine engineer engineering enterprise entertainment enthusiasm entrance entry
        environment equipment error escape essay estate eva evening evidence evolution exam exchange exercise exit
        expectation expense expert explosion expression extension fabric face facility factory faculty failure fairy
        faith family fan farm farmer fashion fat fate fault favor feast feather feature fee feedback fellow fence
        festival fever fiction field fight figure file film final finance finger fire firm fish fist flag flame
        flash flavor fleet flesh flight float flood floor flour flow flower flu fluid fog folder font food fool foot
        football force forest form fortune forum foundation fountain fox frame freedom friction fridge frog frontier
        fruit fuel fun function fund funeral fur furniture future gain galaxy gallery game gang gap garage garbage
        garden gas gate gear gemini gender gene generation genius gift glass globe glove goal goat gold golf gospel
        government grace grade grain grammar granite grape graph grass grave gravity grip ground group growth
        guarantee guard guess guest guidance guide guilt guitar gulf gum gun gym habit haiku hair hall ham hammer
        hand handle harbor harmony harvest hat hawk hazard head headache headline health heart heat heaven heel
        height hell helmet herb herd heritage hero highway hill hint hip history hobby hold hole holiday home honey
        honor hood hook hope horizon horn horror horse hospital host hotel hour house household humor hunger hunt
        ice icon identity illness illusion image impact imprint improvement incident income industry infant
        inflation information initiative injury ink inn innovation input insect insight inspection inspiration
        instinct institution instruction instructor instrument insurance intelligence intention interview
        introduction invention investment iron island item jacket jail jam jar jaw jazz jewel job join journal
        journey joy judge judgment juice jump jungle junior jury justice keeper kernel kettle key kick kid kidney
        king kingdom kiss kitchen kite knee knife knowledge lab label labor lack ladder lady lake lama lamb lamp
        land landscape lane language lap laser law lawn lawyer layer lead leader leadership leaf league leather
        lecture leg legacy legend leisure lemon length lens lesson letter level liberty library lid lies life lift
        light limb limit line link lion lip list literature liver load loan location lock log logic loop lord loss
        lottery love low luck lunch lung machine magazine magic mail manager manner map march margin mark market
        marriage mask mass master mat match mate material math matrix mayor meal meaning meat medal media medicine
        medium meeting member memory menu merchant mercy message metal metaphor meter middle midnight mile milk mill
        mine mineral minister minority minute mirror mist mistake mob mock mode moment money monitor monk monkey
        month mood moon morning mortgage motion motive motor mount mountain mouse mouth movement movie mud murder
        muscle museum music mystery myth nail narrative nation nature neck needle neighbor neighborhood nerve nest
        net news newspaper niece night noise nomination noon north nose note notebook notion novel nurse nut object
        obligation observation obstacle occasion ocean offer office officer oil opera operation opponent option opus
        oracle orchestra order organ organization organizer orientation origin outcome output outsider oven owner
        oxygen pace pack package page pain paint painting pair palace palm pan panel panic pants parade paragraph
        park parliament partner partnership party passage passenger passion password past path patience pattern
        pause peace peak peer pen penalty pencil pension pepper performance permission personality perspective phase
        philosophy phone phrase physics piano picnic pie pig pile pill pillow pilot pin pine pioneer pipe pit pitch
        pizza plan plane planet planning plant plastic plate platform player pleasure plot plug pocket poem poet
        poetry poison pole police policy politician politics pool pop population port portrait position possession
        post pot potato pound powder power practice pray prefect prejudice preparation presence present president
        pressure pretending price pride priest prince princess principle print priority prison prize process product
        production profession professor profile profit program progress project promise proof property proportion
        proposal prospect protection protest province psychology pump punch pupil purchase purse puzzle python queen
        quest queue quote rabbit race rack radio rage rail rain rally ranch rank rap rat ratio ray reader reality
        rebel receipt record recovery recruit reform refugee region regret regulation regulator rehearsal rejection
        relation relationship relative release relief religion remark reminder rent repair repeat reply reputation
        request rescue research reservation resident resistance resolution resource respect response responsibility
        restaurant revolution rhythm rib ribbon rice ride rifle ring riot risk rival river road roast robe robot
        rock rocket rod role roller roof room root rope rose roster route routine row rubber rug ruin rule ruler
        rumor rush sack sacrifice safety sail sailor saint sake salad salary sale salmon salt sam sample sand
        sandwich sauce scale scandal scene schedule scheme scholar school science scope score scout scratch scream
        screen screw script sculpture sea seal season seat secretary section sector security seed self seller senate
        sense sentence sequence series servant service session settlement shade shadow shaft shame shape share shark
        sheep sheet shelf shell shelter shield shift ship shirt shock shoe shop shopping shore shoulder shower
        shrimp sibling sick siege sight sign signal silence silk silver sin sink site skill skin skirt sky slave
        sleeve slice slope smell smoke snack snake snow soap soccer society sock soda soil soldier song sonnet
        sorrow sort soul soup south space spark speaker specialist species speed spell sphere spice spider spine
        spirit sponsor spoon sport spot spouse spray spread spring spy squad square stability stadium staff stain
        stair stake stamp star state station statue status steak steam steel stem sticker stock stomach stone stool
        storage store storm stove strain strand stranger stream street strength stress stretch string strip stroke
        structure struggle student studio stuff style subway success suit summer summit sun supper supply surface
        surgeon surgery surprise survey survival survive suspect sweat swing switch sword symbol sympathy symptom
        syndrome system tail tale talent tally tank tap tape target taste tax taxi tea teacher teaching team tear
        tech technology teenager telephone television temperature temple tendency tension tent territory text
        theater theft theme theory therapy thief threat throat throne ticket tide tie tiger tin tip tire tissue
        title toast tobacco toe toilet tomato tone tongue tool tooth topic tour tourist towel tower town toy track
        trade tradition traffic trail train trainer trait transfer transformer transition transport trap trash
        treasure treat treatment tree trend trial tribe trick trigger trim trip troop trophy truck trunk trust truth
        tube tune tunnel twin uncle unicorn union unit universe university user vacation valley van vegetable
        vehicle venture veto victim victory video village violence virus vision visitor vitamin voice volume
        volunteer vote wage wagon wall war warehouse warmth warrior waste water wave wealth weapon weather web
        wedding weed weight west whale wheat wheel wheelchair whisper wife will willow wind window wine wing winner
        winter wire wisdom wish witch witness wolf wonder wood wool worker workshop world worm wound wreck writer
        yard yarn year yoga zebra zone
        """

    /// Words of offices, schools and newspapers. They are seldom used without meaning what they say, but a talk on
    /// another subject may use them in another sense.
    static let learned = """
        accelerator acceptance accuracy acquisition activation agent alignment analytical annotation architecture
        assistant autocomplete automation benchmark bias cache capex champion chunk churn classification coding
        commoditization compute consultant consulting coverage criteria cursor customization database debugging
        decoding demo disclosure distribution drift efficiency embed embedding emergence endpoint engagement entropy
        epoch evaluate evaluation experiment extraction fairness forecasting framework framing funnel governance
        grounding guardrail hackathon headcount hire hiring inference instrumentation latency license literacy
        metadata metric mission moat model monetization monitoring network niche node objective observability
        optimization orchestration outsourcing parameter parsing persona personalization pipeline playground
        precision prediction preference prioritization privacy productivity prompt prototype ranking reasoning
        recall recommendation referral reflection regression relevance reliability replicate researcher retention
        retrieval retry revenue reward roadmap robustness sampling scalability schema scientist simulation software
        source stack startup strategy summarization summarize supervised tenant threshold throughput token training
        translation transparency tuning unsupervised uptime usage validation vector vocabulary weights workflow
        """
}

/// Words of everyday English by what they do in a sentence, written down by hand for this program.
///
/// They are no stop list of any kind of talk: which words are *frequent* in a collection is measured there.
/// Here stands what grammar knows, and what is too general to be the name of anything.
enum WordLists {
    /// Articles, pronouns, prepositions, conjunctions, auxiliaries, question words, numbers, contractions without
    /// their apostrophe: no term begins or ends with one, and only `of` stands inside.
    static let function = """
        a an the this that these those some any no every each either neither both all half several few many much more
        most less least enough other others another such same own i me my mine myself we us our ours ourselves you your
        yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves
        themself one ones someone somebody something anyone anybody anything everyone everybody everything nobody none
        nothing who whom whose which what whatever whichever whoever when where why how whenever wherever however whether
        of in on at by for with from to into onto upon about above across after against along amid among amongst around
        as before behind below beneath beside besides between beyond but concerning despite down during except inside
        like near off out outside over past per regarding since than through throughout till toward towards under until
        unlike unto up via versus vs within without and or nor so yet if because although though unless while whereas
        whereby wherein once lest else am is are was were be been being have has had having do does did doing done can
        could will would shall should may might must ought need dare im ive id ill youre youve youd youll hes shes theyre
        theyve theyd theyll weve wed thats theres whats whos wheres hows heres lets dont doesnt didnt isnt arent wasnt
        werent hasnt havent hadnt wont wouldnt cant cannot couldnt shouldnt mustnt aint thatll itll itd itll wholl gonna
        wanna gotta kinda sorta lemme gimme cause cuz dunno whatnot not never ever also too very just only even still
        already again almost always often sometimes usually perhaps maybe quite rather really actually basically
        literally totally definitely probably certainly obviously exactly especially particularly generally simply
        merely mostly mainly nearly hardly barely together apart away back forward ahead aside there here then now today
        tomorrow yesterday tonight later soon ago anyway anyways anymore anywhere everywhere somewhere nowhere thus hence
        therefore moreover furthermore meanwhile otherwise instead indeed yes no yeah yep yup nope okay ok oh ah uh um er
        hmm mm mhm huh wow hey hi hello bye goodbye thanks thank please sorry welcome well right alright sure ha haha
        gosh guys folks zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
        billion trillion dozen first second third fourth fifth last next twice et al etc ie eg st nd rd th s t d m re ve
        ll mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday according including using based due going order bit forth ii iii iv resulting january february march april june july
        august september october november december
        """

    /// Verbs that say little by themselves, in their base form; the other forms are worked out, or follow here.
    static let verbs = """
        say tell ask answer speak mention explain describe call name mean know think believe guess suppose wonder imagine
        remember recall forget realize realise recognize understand learn notice feel see look watch hear listen seem appear
        sound become remain stay keep go come get give take make let put set bring send show turn move run walk sit stand
        lie fall rise grow leave arrive reach enter return follow lead carry hold catch throw pull push pick drop lift
        open close start begin stop end finish continue try attempt happen occur exist consist contain include involve
        belong depend allow enable permit help support want need like love hate enjoy prefer wish hope expect plan decide
        choose agree accept refuse reject admit claim argue suggest propose recommend offer provide receive obtain gain
        acquire get buy sell pay spend save cost lose win find search seek discover create produce build construct
        develop form generate increase decrease reduce raise lower add remove change improve fix solve deal handle manage
        use apply employ tend figure consider treat regard view assume focus base relate refer represent indicate reveal
        demonstrate prove present introduce discuss compare differ vary determine define identify measure check ensure
        require demand cause affect influence achieve accomplish fail succeed join meet visit share spread split cut
        break tear hit kick touch feed eat drink sleep wake die live kill fight play work talk write read count matter
        suck mess stick hang shut roll jump laugh smile cry shout whisper joke bother care worry fear thank excuse
        appreciate welcome apologize greet invite sit stare glance grab touch knock drag press point wait rush hurry
        travel drive fly ride swim climb cross pass lay rest fit wear dress wash clean cook bake cut fill pour mix burn
        hide protect avoid prevent escape survive suffer hurt heal act behave react respond reply perform serve obey
        report record note state declare announce promise swear warn threaten encourage inspire persuade convince force
        push oblige teach train explore examine investigate analyze analyse study test evaluate assess review summarize
        conclude illustrate outline emphasize highlight address tackle propose extend exhibit yield obtain derive denote
        compute calculate estimate perform execute implement adopt adapt adjust modify replace combine merge integrate
        connect attach link separate divide distinguish arrange organize organise collect gather select assign
        subscribe click tune
        """

    /// Forms of verbs that no rule makes.
    static let irregular = """
        goes said told spoke spoken meant knew known thought understood felt saw seen heard became went gone came got gotten
        gave given took taken made put brought sent shown stood fell fallen rose risen grew grown left led held caught
        threw thrown began begun lost won found bought sold paid spent built broke broken tore torn ate eaten drank drunk
        slept woke woken died fought wrote written kept let set run ran sat lay lain hit cut shut hung stuck drove driven
        flew flown rode ridden swam wore worn hid hidden taught chose chosen met read fed hurt dealt bore born sought
        swore sworn laid shot lit bitten blew blown drew drawn shook shaken spun struck swept wept wrote forgot
        forgotten forgave froze frozen stole stolen
        """

    /// Adjectives and adverbs that judge, grade or place, and do not name a kind.
    static let modifiers = """
        good better best bad worse worst great nice fine cool awesome amazing incredible terrible awful horrible wonderful
        fantastic excellent perfect beautiful ugly pretty lovely cute funny weird strange crazy insane silly stupid dumb
        smart clever big bigger biggest small smaller smallest large larger largest huge giant tiny little long longer
        longest short shorter shortest tall high higher highest low lower lowest wide deep old older oldest young younger
        youngest new newer newest early earlier late latest recent current previous following fast faster fastest quick
        slow easy easier easiest hard harder hardest difficult simple complex complicated important interesting
        interested exciting excited boring useful useless helpful different similar various certain sure clear obvious
        true false real actual possible impossible likely unlikely able unable available free full empty ready happy
        happier sad angry afraid scared proud glad tired sick dead alive alone lonely busy careful familiar common rare
        special particular specific general normal usual typical regular entire whole complete total overall main major
        minor key basic primary final single double multiple numerous extra additional further far close near strong
        stronger weak heavy light hot cold warm dry wet dirty clean safe dangerous rich poor cheap expensive worth
        successful effective efficient appropriate suitable relevant significant considerable reasonable serious bit
        super extremely incredibly fairly pretty highly absolutely completely entirely fully largely partly slightly
        somewhat roughly approximately quickly slowly easily finally eventually initially recently currently previously
        suddenly immediately directly clearly apparently hopefully unfortunately fortunately honestly frankly seriously
        essentially typically normally specifically potentially relatively increasingly truly deeply widely badly
        kind sort original favorite favourite entire respective corresponding proposed existing given novel
        """

    /// Nouns too general to be a key term alone.
    static let general = """
        thing stuff lot lots bit kind kinds sort sorts type types way ways part parts piece pieces bunch couple number
        amount level levels side sides top bottom end front back middle rest place places area areas point points case
        cases example examples instance instances fact facts reason reasons idea ideas question questions answer answers
        problem problems issue issues solution solutions result results effect effects matter matters sense view word
        words term terms line lines name names time times day days week weeks month months year years hour hours minute
        minutes second seconds moment moments morning afternoon evening night decade decades century centuries period
        today tonight weekend people person persons man men woman guy guys lady ladies girl girls boy boys kid kids folk
        friend friends audience everybody anyone hand hands head eye eyes face step steps stage start beginning
        turn chance choice choices decision decisions difference differences change changes use uses role form forms
        shape size set sets group groups list range variety majority percent percentage half quarter third rest
        whole total average rate bunch ton tons pair deal trouble fun joke story stories talk talks speech conversation
        chapter section figure table paper papers article book video slide slides picture pictures photo photos
        image show episode podcast channel link thanks applause laughter music clip minute attention feeling feelings
        thought thoughts mind hope dream goal goals purpose aim task tasks job jobs work works effort try approach
        approaches method methods technique techniques situation situations condition conditions circumstance
        circumstances experience experiences event events kind aspect aspects element elements factor factors detail
        details feature features value values nature character quality version versions course field subject topic
        topics opportunity opportunities possibility possibilities ability possibility need needs interest
        interests advantage advantages benefit benefits opinion advice help support attempt lack focus importance
        system process project country company home house room office building world region success making mistake
        mom mum dad mother father brother sister son daughter wife husband parents baby uncle aunt grandmother
        grandfather sir madam gentleman gentlemen somebody dude man buddy pal
        """

    /// Adjectives that name a kind inside a term (`public health`), and are no term by themselves.
    static let qualities = """
        abstract academic active actual additional adaptive advanced aggressive agile alternative ambitious american
        analog ancient annual anonymous applied artificial asian atomic australian automatic autonomous aware black blind
        blue bold brave brief bright british broad brown calm careful central chemical chinese civil classic classical
        clinical coastal cognitive collective commercial compact competitive concrete concurrent conscious conservative
        constant contemporary conventional convenient corporate correct creative criminal critical crucial cultural
        curious daily deaf decent defensive delicate democratic dense dependent determined digital diplomatic diverse
        domestic dominant dramatic dynamic eager eastern ecological economic educational elderly electric electrical
        electronic elegant emotional empirical enormous environmental equal ethical ethnic european evil evolutionary
        exact exotic experimental explicit external extraordinary extreme faint fair faithful false famous fancy federal
        female fierce finite fixed flat flexible foreign formal former fragile french frequent fresh friendly
        functional fundamental furious gentle genetic genuine german geographic global golden gradual graphic grateful
        gray green grey harsh hidden historic historical holy homeless honest horizontal hostile huge human humble
        hungry ideal identical ill illegal immediate imperial implicit inappropriate independent indian indigenous
        indirect individual industrial inevitable infinite informal inner innocent innovative intellectual
        intelligent intense interactive intermediate internal international invisible isolated italian japanese joint
        just korean lazy legal liberal linear linguistic literary live living local logical loose loud loyal mad male
        marine massive mathematical maximum mechanical medical medieval mental mere mild military minimal minimum mobile
        moderate modern modest molecular monthly moral musical mutual naked narrow national native natural naval
        neat negative nervous neutral noble noisy northern nuclear obvious occasional odd official okay online only open
        optical optimal optional oral orange ordinary organic outdoor parallel partial passionate passive patient
        peaceful perceptual permanent persistent personal philosophical physical pink plain poetic polite political
        popular portable positive powerful practical precise pregnant premature primitive private productive
        professional profitable profound progressive prominent prone proper psychological public pure purple radical
        random rapid rational raw realistic rear red regional related reliable religious remarkable remote responsible
        rough round royal rural russian sacred scientific secondary secret secure selfish semantic senior sensitive
        separate sequential sexual shallow sharp shy significant silent silly sincere skilled smooth sober social soft
        solar sole solid sophisticated southern spatial spanish spiritual spontaneous stable standard static
        statistical steady steep strategic strict structural stubborn subtle sudden superior surgical surrounding
        sustainable sweet symbolic syntactic systematic talented technical technological temporary tender theoretical
        thick thin tight tough toxic traditional tragic transparent tremendous tropical ultimate underlying unhappy
        unified uniform unique universal unknown unusual upper upset urban urgent vague valid valuable vast verbal
        vertical viable violent virtual visible visual vital vivid vocal vulnerable weekly western white wild willing
        wise wonderful wooden worldwide yellow african latin sub non multi anti semi self pre post mid inter hyper ultra quasi pseudo bi tri
        greater lesser wrong fuzzy nearest noisy
        """

    /// Verbs whose -ing form names a thing that people do.
    static let gerunds = """
        learn train read write teach test build plan drive fly fight drink eat sleep spend save share meet think speak
        listen search cook clean run swim climb live die care play work count hear touch
        """

    /// What conversation is full of and prepared talk is not.
    static let chatter = "yeah yep yup yes okay ok oh hmm mm mhm huh wow hey ha haha alright cool right"

    /// A name in capitals after one of these is a person's.
    static let greetings = "im hi hello hey thanks thank welcome meet mr mrs ms dr professor host cohost guest"

    /// Words that open a turn of talk, before one addresses somebody.
    static let openers =
        "so okay ok alright right well yeah yes hey hi and now but amazing awesome wow cool great thanks"

    static let determiners = """
        the a an this these those my your his her its our their some any no every each another such both all many several
        few more most other what which whose
        """
    static let prepositions = """
        of in on at by for with from into onto upon about across after against along among around before behind between
        beyond during except inside near off over past per regarding through throughout toward towards under until via
        within without versus
        """
    static let auxiliaries =
        "is are was were be been being am has have had having do does did get gets got getting"
    /// After these a word that could be a verb is one.
    static let subjects = """
        i you he she it we they who there im youre hes shes theyre weve ive lets dont doesnt didnt cant wont to can could
        will would shall should may might must not never really actually and
        """
}

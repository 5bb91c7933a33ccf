extension SponsorLexicon {
    /// What a show calls itself.
    static let show =
        "episode|episodes|show|podcast|video|program|programme|broadcast|segment|series|stream|channel|part|portion"

    /// The phrases by cue, one a line, written as ``SponsorPattern`` reads them.
    static let phrases: [(SponsorCue, String)] = [
        (
            .sponsorship,
            """
            brought to you ~3 by
            sponsored ~1 by
            sponsor|sponsors|sponsoring ~1 todays|this|the|our ~1 \(show)
            for sponsoring this|todays|the|our|us
            sponsor of|for|on this|todays ~1 \(show)
            support|funding for this|todays|the|our ~3 comes|come from
            \(show) ~3 supported|presented|powered by
            \(show) ~3 made possible ~2 by
            thanks|thank ~6 for supporting this|the|our|todays \(show)
            for making|helping ~2 \(show) happen|possible
            thank|thanks ~4 for supporting this|the|our|todays \(show)
            paid|pays|paying for this|todays \(show)
            paid|pays|paying for this ~1 of the|todays|this \(show)
            partnered|partnering|teamed ~1 with ~4 to bring|give|offer|get you|my|our|listeners
            """
        ),
        (
            .sponsor,
            """
            todays|our|weeks|months|episodes|shows sponsor|sponsors
            sponsor todays|today
            make|makes|making this|our|the \(show) possible
            """
        ),
        (
            .code,
            """
            promo|coupon|discount|offer|referral|voucher code
            use|with|enter|using|apply|type|mention my|our|the|this|promo|offer code
            use|enter|using|apply code
            code ~5 at|checkout checkout
            use|enter|with ~2 as|for your|the code
            at checkout
            """
        ),
        (
            .offer,
            """
            percent|dollars|bucks|pounds|euros|half off
            off your|any|all|their ~1 first|next|order|purchase|plan|subscription|entire|membership|box|visit|plans
            $ # off
            $ # # off
            over $ # off
            free trial|shipping|delivery|month|months|week|weeks|year|demo|sample|gift|consultation|account|bottle|bag|returns
            day|days|month|months free|trial|money
            day free|risk trial
            month|months|weeks|days|year|box|bag|order free
            for free today|at|by|right
            try ~3 free
            money back guarantee
            risk free
            a|the|your|exclusive|special ~1 discount
            save|saves|saving up|$|#|over|an|money
            special|exclusive offer|offers|deal|deals|discount|link
            limited time
            deal|offer|discount|gift|something ~1 for you|people|listeners|anyone|everyone|my|our
            for the price of
            my|our|podcast|show listeners|viewers|audience get|gets|can|receive|save|will|a
            listeners|viewers get|receive|save ~1 a|an|#|$
            offering|giving|offers|gives my|our|you|listeners ~1 listeners|viewers|audience|an|#
            listeners of this|the|my|our show|podcast
            your first month|order|box|purchase|year|shipment|delivery|bag|bottle|meal
            no credit card
            terms ~2 apply
            cancel any|anytime
            in free? credit|credits
            """
        ),
        (
            .action,
            """
            head|hop|jump over|on|to to
            head|heading to
            go|goes|over to
            visit
            check them|it|him|her out
            sign|signing up
            get|getting started|going
            to|and learn more
            find out more
            click|tap|follow|hit the|that|our|on link
            link|links in|below ~2 description|notes|bio
            start|begin|claim|grab|redeem|get your ~2 free|trial|discount|offer|first|own
            try ~4 today|now|free|yourself
            join over|more
            book|request|schedule a|your ~1 demo|call
            download ~3 app|today
            give ~2 a try|go
            tell them|em ~5 sent
            enroll
            let them know
            see why|how|what|for
            upgrade today
            """
        ),
        (
            .benefit,
            """
            all in one
            trusted by|panel
            trust|trusts ~2 to
            loved|used by
            thousands|millions|hundreds of ~2 companies|customers|teams|people|businesses|users
            leading|favorite|favourite|trusted platform|platforms|companies|brands|teams|brand
            industrys|worlds most|leading|first|best|fastest
            seamless|seamlessly|effortless|effortlessly|hassle
            whether you|youre|your
            if youre|you ~2 looking|ready|tired|struggling|want
            if youre ready|looking|tired
            ready to
            thats|this where|why ~2 comes|come|built
            makes|make|making it ~2 easy|simple|easier
            super|so|really easy|simple
            no more|juggling|lag|fees|hidden|commitment|contracts|mess|fuss
            without adding|sacrificing|breaking|slowing|leaving|compromising|lifting|the
            built|made|designed|tailored|perfect for|to
            your team|teams|business|customers|employees|company|money|skin|sleep|door|home|inbox|people|needs
            so you|that|your can|you|team
            lets|helps|gives|keeps|gets|saves you|your|teams|businesses|people
            helping organizations|companies|teams|businesses|people|you
            with confidence
            premium|powerful|delicious|gorgeous|intuitive|flexible|durable|crisp|ultimate|unmatched
            the|my best|favorite|favourite part|thing
            best of all
            award winning
            high quality
            of the highest|finest
            personalized|personalised|customizable|automated|automatic
            around the clock
            in minutes|seconds
            delivered|shipped ~2 to your|you
            powered
            stop wasting|paying|worrying|guessing|juggling
            say goodbye
            imagine
            game changer
            i ~2 love|using|use|wear|wearing|drink|sleep
            years|months ~1 now
            """
        ),
        (
            .wayIn,
            """
            word|words|message|messages from ~2 sponsor|sponsors|partner|partners
            thank|thanks|hear|hearing|break ~2 our sponsors
            take|taking a ~2 break
            quick|short break|pause
            well|be right back
            pay|paying|pays ~2 bills
            keep|keeps|keeping our|the lights
            """
        ),
        (
            .opener,
            """
            let me tell you|everyone
            i|id|wanna|want ~2 to tell you
            a|one|quick|short ~1 word|thing|note about|before
            quick|real thing|note|word|quick|one
            before we|i get|go|start|dive|continue|move|begin|jump|weigh|carry
            but first
            in|for a moment|minute|second
            interrupt ~2 for|to
            """
        ),
        (
            .wayBack,
            """
            back to the|our|todays|my|this|your|it ~2 \(show)|conversation|interview|discussion|story|talk|chat
            now|lets|right|alright|anyway|get|jump|dive|okay|so back to
            lets get|jump|dive|go into|back|in|to|right|started
            now|and onto|on to ~2 \(show)|interview|conversation
            welcome back|to
            were|im back
            thank|thanks ~5 for being|joining|coming|having
            without further ado
            heres|here my|our|the|is ~1 conversation|interview|chat|\(show)
            my guest
            i bring you
            joining me
            """
        ),
        (
            .own,
            """
            my|our|own newsletter|course|courses|book|books|workshop|workshops|cohort|class|classes|patreon|website
            my|our|own site|blog|merch|store|shop|community|discord|slack|event|events|conference|summit|company
            my|our|own product|products|startup|app|tool|tools|software|customers|clients|platform|service|users
            my|our|own channel|survey|masterclass|coaching|program|bootcamp|academy|membership|plugin|library|bakery
            my|our|own bike|garage|restaurant|students|farm|firm|practice|kitchen|studio|cookbook|recipes|archive
            subscribe|subscribed|subscribing|patreon|subscriber
            leave|leaving ~3 review|rating|comment
            find|follow me|us
            become ~3 member|patron|supporter
            i|we will|shall teach|run|host|hold|offer|give|be
            i|ive|we|weve wrote|written|built|created|founded|launched|run|teach|offer|sell|make
            im|were|am|are running|teaching|hosting|offering|launching|hiring|selling|building
            join me|us
            my|our colleague|cofounder|students|readers
            come see|find|visit me|us
            """
        ),
        (
            .subject,
            """
            ad|ads|advert|adverts|advertiser|advertisers|advertising|advertise|advertisement|advertisements
            sponsorship|sponsorships|cpm|impressions|podcasters|influencers|influencer|affiliate|affiliates
            a|the|some|their|no|many|those|these|most|every|each|any|new sponsor|sponsors
            marketers|marketer|marketing|conversion|conversions|attribution|campaign|campaigns|monetize|coupons
            promo|discount|coupon|offer codes
            free trials
            call to action
            the|a offer|benefit|brand|slogan|pitch|headline|reads
            copywriting|copywriter|slogan|commercials
            brands|discounts|churn|paywall|redeemed|redeem|redemption
            the|a|his|her host
            """
        ),
        (
            .talk,
            """
            um|uh|uhm|hmm|yeah|yep|mhm|haha
            i think|guess|mean|feel|suppose|dunno
            you know
            kind|sort of
            exactly
            """
        ),
    ]
}

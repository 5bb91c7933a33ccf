import Testing

/// Talks made up for the tests of paid reads. Every name in them is invented.
enum SponsorSamples {
    /// What somebody says in one go; paid reads are marked.
    struct Turn {
        let speaker: String
        let text: String
        let isPaid: Bool
    }

    struct Talk: CustomTestStringConvertible {
        let name: String
        let turns: [Turn]
        var testDescription: String { name }

        /// Each line of `text` is a turn: `Name: words`, or `Name$ words` for a paid read.
        init(_ name: String, _ text: String) {
            self.name = name
            turns = text.split(separator: "\n").map { line in
                let end = line.firstIndex { $0 == ":" || $0 == "$" } ?? line.endIndex
                let text = line[end...].dropFirst().drop { $0 == " " }
                return Turn(speaker: String(line[..<end]), text: String(text), isPaid: line[end...].first == "$")
            }
        }
    }

    static let withReads = [bees, bread, cycling, finance, history, software, running, chess, language, garden, film]
    static let withoutReads = [
        advertising, guest, course, pottery, startup, radio, devtools, shop, marketing, choir, app, coach,
    ]

    static let bees = Talk(
        "bees",
        """
        Maya: Every spring I get the same letter from new beekeepers, and it always asks why the bees left. Today I want to answer it properly. My guest is Tobias Renn, who has kept hives on rooftops in four cities and has lost more swarms than anybody I know.
        Maya$ This episode is brought to you by Larkspur, the online seed shop for people who garden in small places. Larkspur sends you a box of seeds that suit your climate, your soil and the number of hours of sun your balcony gets. Every packet is tested by hand, and the planting calendar in the app tells you to the day when to sow. Right now Larkspur is giving our listeners twenty percent off their first box. Go to larkspurseeds.com/hive and enter the code HIVE20 when you pay. That's larkspurseeds.com/hive.
        Maya: Tobias, good to have you here. How did you come to put a hive on top of a car park?
        Tobias: It was an accident, really. The owner of the car park had a wasp nest, or so he thought, and he called the only person in the phone book with the word insect next to his name. I went up there and found a swarm of honey bees, hanging from a lamp like a beard. I had no box with me, so I used my rucksack.
        Maya: You carried a swarm home in a rucksack on the bus?
        Tobias: On the bus, yes. Two stops. I would not do it again. What I learned that day is that a swarm is the gentlest thing in the world, because it has nothing to defend. There is no brood, there is no honey, there is only a queen and a decision to be made about where to live.
        Maya: People are afraid of that moment, though. They see ten thousand insects in the air and they run.
        Tobias: And that is a pity, because it is the moment when the colony is at its most generous. Scouts fly out, come back, and dance for the places they have found. The better the place, the longer the dance. After a few hours nearly all of them dance for the same hole in the same tree.
        Maya$ Let me tell you about my knees for a second. Two winters ago I slipped on the ladder that goes up to my own hives, and after that I could not stand at the bench for longer than an hour. My sister, who is a nurse, put a pair of Brindle insoles into my boots without even asking me. I did not notice them for a week, and then I noticed that I had stopped complaining. Brindle makes insoles from cork and wool, shaped from a photo of your foot that you take with your phone. They have paid for this part of the show, but I had been wearing them for a year before they called. If your feet hurt at the end of the day, try Brindle free for sixty days at brindle.co slash maya, and if you don't love them, send them back and they return every penny.
        Maya: Now back to the roofs. What does a colony need in a city that it would not need in a village?
        Tobias: Less than you think. Cities are warm, they are full of lime trees and gardens, and nobody sprays. What it needs is water close by, because otherwise the bees drink from the neighbour's pool and the neighbour calls the police. I always put a tray with pebbles beside the hive.
        Maya: And do you feed them in winter?
        Tobias: I leave them their honey, that is the best feed there is. If a colony is light in February I give a block of sugar. People feed too early and too much, and then they wonder why there is no room left for eggs.
        Maya$ Quick thing before we get to the questions, because somebody has to pay for the microphones. You know I can't keep a calendar. I really can't, I have missed my own birthday. So these days I use Tallyho, which is a planner that listens to you. You say, check the hives on Tuesday unless it rains, and Tallyho looks at the forecast and moves it. It does reminders, shopping lists, shared chores, all in one place, and it never shows you an ad. They've got a deal for people who listen to this show, three months for the price of one. Just head over to tallyho.app/maya, or click the link below the episode, and tell them that the bee lady sent you.
        Maya: Okay, first question from a listener. Why did my bees leave although the box was new?
        Tobias: Because it was new. A new box smells of paint and glue. Rub it with old wax and a handful of lemon balm, and leave it in the sun for a week before you put anybody in.
        Maya: Thank you so much, Tobias. If you liked this, please leave us a review and tell a friend, and subscribe to our newsletter for the pictures. See you next week.
        """)

    static let bread = Talk(
        "bread",
        """
        Jonas: Welcome to the kitchen. Today it is all about rye, which behaves like no other flour. It holds on to water, it hardly builds gluten, and it sours faster than wheat.
        Jonas: The first mistake that people make is to knead it. You can knead rye for an hour and it will still be mud. Mix it until there is no dry flour left and then leave it alone.
        Jonas$ Before we weigh the flour, a word about the people who make this series possible. Hearthline builds ovens for homes where people really bake. The stone floor heats up in twelve minutes, the steam comes from a tank that you fill from the tap, and the door stays cool enough for children. I have had mine since March and my crusts have never been better. Thanks to Hearthline for sponsoring this video. You can see the whole range at hearthline dot com slash jonas, and if you order before the end of the month you get free delivery and a baking steel worth ninety dollars.
        Jonas: So, four hundred grams of rye, medium, and four hundred grams of water at thirty degrees. Eighty grams of sour starter, which I fed last night. Eight grams of salt.
        Jonas: I stir this with a wooden spoon, because a hook would only push it around. See how it looks like wet sand. That is right. It will not get any smoother than that.
        Jonas: Now it goes into the tin. Wet your hand, press the dough flat, and dust the top with flour. When the flour cracks open like a dry river bed, it is ready for the oven. That takes about two hours in a warm kitchen.
        Jonas: While we wait, let me show you what happens if the water is too hot. This one I mixed at fifty degrees, and you can see that it has fallen in the middle. The enzymes ate the starch before the acid could stop them.
        Jonas: If you want to come and bake with me, I teach a weekend class at my bakery twice a year, and you can find the dates on my website. And please subscribe, it helps the channel more than you think.
        """)

    static let cycling = Talk(
        "cycling",
        """
        Petra: So we are at the foot of the last climb, and there are nine riders left in front. Ivo, you were in that group. What do you say to each other at that point?
        Ivo: Nothing. You look at the shoulders of the others. If the shoulders rock, the legs are empty. I saw that two of them were rocking and I thought, today it could work.
        Petra: And you attacked with six kilometres to go, into the wind. Why?
        Ivo: Because nobody expects it there. If you go where it is steep, everybody is ready. I had also eaten well, which on such a day is half of the race.
        Petra: We have to talk about the food. You said once that you eat rice with jam.
        Ivo: With jam and a little salt, yes. It sounds horrible. After four hours everything sweet tastes the same anyway.
        Petra$ We'll hear more from Ivo in a moment, but first I want to thank Corvane for supporting this podcast. Corvane makes rain jackets for riders who go out when everybody else stays in. The fabric is made from old fishing nets, it weighs less than a banana, and it folds into its own pocket, so you can forget that it is there until the sky turns black. What I like most is the repair promise. Tear it, burn it, crash in it, and they will mend it without charge for as long as you own it. Corvane has a gift for you. Use code SADDLE at checkout and get fifteen percent off everything in the shop, including the gloves that I never take off. Visit corvane.cc or follow the link in our show notes. Corvane, ride the weather.
        Petra: Ivo, the descent. You took eleven seconds out of them on wet roads. Were you never afraid?
        Ivo: I was afraid the whole way. You brake before the bend, you look to the exit, and you leave the bike alone. The moment you start to think in the bend you are on the ground.
        Petra: Who taught you that?
        Ivo: My father, on a delivery bike. He carried bread in the mornings, and I sat in the basket in front. He said that the road tells you everything if you look far enough ahead.
        Petra: That is a lovely place to stop. Thanks for coming, Ivo.
        """)

    static let finance = Talk(
        "finance",
        """
        Dana: Let's talk about bonds, because after last year nobody wants to hear the word. Why did they fall at the same time as shares?
        Omar: Because both of them were priced for a world without inflation. A bond is a promise of fixed sums. If money loses its worth faster, the promise is worth less today, and the longer it runs the more it loses.
        Dana: So the lesson is to hold short bonds?
        Omar: The lesson is to know why you hold them at all. If you need the money in three years, hold something that ends in three years. Then the price in between is none of your business.
        Dana: I think a lot of people looked at their statement and simply sold.
        Omar: Yes, and that turned a loss on paper into a real one. It is what we always do.
        Dana$ Support for today's show comes from Quillmark. Running a small firm means doing the books at midnight, and nobody started a business because they love receipts. Quillmark takes a picture of every receipt, reads the amount and the tax, and files it where your accountant will find it. It connects with more than two hundred banks, it sends invoices that get paid twice as fast, and there is a real person on the phone when you need one. More than forty thousand small firms already trust Quillmark with their books. Start your thirty day free trial at quillmark.io/dana. No credit card needed. That's q u i l l m a r k dot io slash dana.
        Dana$ We're also supported by Fernhill Mattresses. You spend a third of your life in bed, and most of us spend it on something that we bought in a hurry. Fernhill asks you nine questions and then builds a mattress for the way that you sleep. Mine arrived rolled up in a box, it was ready in five minutes, and my back has been quiet ever since. Every Fernhill comes with a hundred nights to try it at home. And right now, if you go to fernhill.com/dana, they take two hundred dollars off and add a pair of pillows. That's fernhill.com/dana for two hundred dollars off.
        Dana: All right, back to the conversation. Omar, what would you tell somebody who is thirty and has never bought anything?
        Omar: I would tell them to write down what the money is for. Most mistakes that I have seen came from people who did not know that. A house in five years and a pension in forty are two different animals.
        Dana: And costs?
        Omar: Costs are the only thing that you know in advance. One percent a year sounds like nothing, and over a working life it eats a quarter of the pot.
        """)

    static let advertising = Talk(
        "advertising",
        """
        Ruth: Today we ask who pays for all of this. Podcasts are free, and yet thousands of people live from them. Lena Brook has sold advertising for audio shows for twelve years. Lena, what does a sponsor buy when he buys a minute?
        Lena: He buys trust, and he rents it. A host who has talked to you for two hundred hours can say that she likes a toothbrush, and you believe her in a way that you would never believe a poster.
        Ruth: We all know the sound of it. This episode is brought to you by some mattress company, use code SLEEP at checkout for twenty percent off. Why do they all sound the same?
        Lena: Because it works, and because it can be measured. The promo code is not there to make you happy. The discount is the price that the advertiser pays to learn which show you came from. When fifty people type in the code, the sponsor knows that this host brought fifty customers.
        Ruth: So the code is a tape measure.
        Lena: Exactly. And it measures too little, because most people who buy forget the code or go to the main page instead of the address with the slash at the end. We reckon that you have to multiply by three.
        Ruth: What about free trials? Every app now gives you a month for free.
        Lena: A free trial is a bet on laziness. In one firm that I worked with, six people in ten who took the free month forgot to cancel. The firm called that conversion. Later they sent a reminder before the first payment, the rate fell by half, and the complaints fell to nothing. They earned more in the end.
        Ruth: How is the price of an ad set?
        Lena: By the thousand listeners. A small show may get eighteen dollars for a thousand, a business show fifty. A read by the host costs more than a spot from a can, and the middle of the episode costs more than the beginning, since nobody skips when their hands are in the dishwater.
        Ruth: Do hosts ever say no to a sponsor?
        Lena: The good ones do, all the time. I knew a woman who sent back nine thousand dollars because the vitamins tasted of fish. Her listeners heard about it and her next sponsor paid double. If you go to a page like example.com slash offer and the offer is poor, your listeners blame you and not the brand.
        Ruth: Percent off or dollars off, what sells better?
        Lena: Under a hundred dollars, percent. Above it, dollars. Twenty percent off a pillow sounds like a lot, and two hundred dollars off a bed sounds like a lot, although it may be the same share. And free shipping beats both of them, which no economist can explain to me.
        Ruth: And what do you say to people who press the button and skip thirty seconds?
        Lena: I do it too.
        """)

    static let guest = Talk(
        "guest",
        """
        Nils: You left a safe job at a hospital to start a firm that sells a stethoscope with software in it. Tell me about the first year.
        Amira: The first year we had no customers and a very good product, which is the worst of all positions. We built the thing in my kitchen. Our platform listened to a heart for ten seconds and drew a curve, and doctors said that it was lovely and went home.
        Nils: What changed?
        Amira: We gave it away. We offer a free trial to every clinic, ninety days, no credit card, and we train their team for nothing. If you run a practice you can go to auricle.health, sign up, and we send you two devices the same week. Eight of ten keep them.
        Nils: And is it hard to sell to hospitals?
        Amira: It takes eleven months on average. Auricle is a small company, and a hospital asks for forty documents. Our customers are mostly village doctors, who decide in an afternoon. With Auricle they can hear a valve that leaks years before it matters, and it makes their work so much easier.
        Nils: Where can people find you?
        Amira: At auricle.health, or write to me, amira at auricle dot health. We are hiring too, so check out our jobs page. And my book about the first year comes out in May, you can order it for thirty percent off on our website with the code HEART.
        Nils: Wonderful. I put a link in the description. Thank you for your time.
        """)

    static let course = Talk(
        "course",
        """
        Teacher: Good, let us begin the third week. Last time we drew curves by hand, and today we fit them. Open the notebook that I shared in the chat, everybody should see the same table.
        Teacher: Before we do that, a small announcement. In April I will teach a workshop on time series with my colleague Bruno, two weekends, live, with exercises. Because you are in this course you get a discount, forty percent off, use the code CURVES at checkout. The page is statschool.org/april. There are thirty seats, so sign up today if you want one.
        Student: Is the workshop recorded?
        Teacher: Yes, you get the videos for a year. And it is fine if you miss a day. Okay, the table. The first column is the day of the year, and the second is the height of the river in centimetres.
        Student: Why are some of the heights negative?
        Teacher: Because zero is not the bottom of the river, it is a mark on a bridge that somebody painted in eighteen ninety. Measurements are made by people, remember that. Now plot the two columns against each other and tell me what you see.
        Student: A wave, with a lot of noise on it.
        Teacher: Exactly, a wave with noise. So what would be a good first guess for a curve? We could take a sine with a period of a year. Write it down, with three unknowns, and let us fit those.
        """)

    static let pottery = Talk(
        "pottery",
        """
        Iris: I get asked a lot which wheel to buy, so let me answer it once and for all. Nobody pays me for this, I bought all three with my own money.
        Iris: The cheap one is the Kolibri. It costs three hundred, the motor hums, and it slows down when you centre more than two kilos. For the first year it is all you need. I learned on one.
        Iris: The Meister is twice the price. It makes it easy to throw big bowls, it is quiet, and you can lift it into a car. If you are ready to take this seriously, that is the one I would get. You find it used for half.
        Iris: The third is the old kick wheel that stands in my studio. No motor, no cable, and it will outlive me. You build your own speed with your leg, and your body learns what the clay wants.
        Iris: Glazes are a different story. I have a chart of all that I tested, with the temperatures, and you can download it for free at irispots.com/glazes. It is a long list, and it is the thing that people thank me for most. If you want to support what I do, become a member on the page, or buy one of my mugs in the shop, there is ten percent off until Sunday.
        Iris: Now let us look at the clay. This is stoneware with a lot of sand in it. Feel how rough it is. It stands up well, but it takes the skin off your fingers after an hour.
        """)

    static let history = Talk(
        "history",
        """
        Agnes: In the autumn of the year in question the harbour froze, and the ships with the grain stood three miles out. The city had bread for nine days.
        Agnes: The mayor did something that nobody had seen before. He had the pews carried out of the churches and laid them on the ice as a road. Forty horses pulled the sledges, and two of them broke through.
        Agnes$ I'm going to interrupt the siege for a moment to talk about dinner. Today's sponsor is Potluckery. They deliver boxes with everything you need for a meal that you would never have dared to cook, from a Georgian stew to hand pulled noodles, with the spices already measured. It takes half an hour, there is hardly anything to wash, and it costs less than takeaway. I made the plum dumplings on Sunday and my children asked for them again on Monday, which has never happened before. If you want to try it, Potluckery is offering listeners of this programme half price on the first two boxes. Go to potluckery.co.uk/siege. One more time, potluckery.co.uk/siege.
        Agnes: Where were we? On the ice. On the fifth day the wind turned, and everybody knew what that meant. The road of pews began to drift.
        Agnes: There is a letter by a girl who was eleven at the time. She writes that the benches went out to sea one after the other, in a row, like people leaving a theatre.
        Agnes: What saved the city in the end was not the road but the smell. The captains smelled that the ovens had gone cold, and they sent their boats without waiting for payment.
        """)

    static let software = Talk(
        "software",
        """
        Kofi: When we moved the build to the new cluster, it got slower. Four minutes became eleven, and nobody could tell me why.
        Lea: Did you look at the disks? It is nearly always the disks.
        Kofi: It was the disks, yes, but it took us three weeks to see it, because the dashboard showed averages. The average was lovely. One job in fifty waited for a minute.
        Lea: That is the story of my life. Let's take a quick break, and then I want to hear how you found it.
        Lea$ Hiring engineers is slow, and hiring the wrong one is slower. Crewline is a network of more than eight thousand engineers who have already passed a technical interview with somebody who does the job. You write two sentences about the work, and within two days you get three people who fit, with code samples that you can read. No agency fees, no lock in, and if it does not work out in the first month, you pay nothing. Companies from tiny studios to public banks build their teams with Crewline. Listeners get a thousand dollars off their first hire at crewline.dev/deepstack. That's c r e w l i n e dot dev slash deepstack.
        Lea: And we're back. So, one job in fifty. How did you see it?
        Kofi: A student saw it. She drew every single build as a dot, no averages, and there was a cloud at the bottom and a thin line at the top, exactly at sixty seconds. A timeout, I mean, what else is exactly sixty seconds long.
        Lea: Draw the dots. I tell that to everybody.
        Kofi: You can do that with any tool, go to the logs, pull the times, and plot them. It takes an hour and it's free.
        """)

    static let running = Talk(
        "running",
        """
        Sol: Hello and welcome to the long run. It is raining, my shoes are wet, and I could not be happier.
        Sol$ Today's show is sponsored by Oatmere. Oatmere makes bars from oats and dates and nothing that you can't spell. They're soft enough to eat on a hill, they don't melt in your pocket, and there are six flavours, of which salted pear is clearly the best. If you'd like to taste them, the starter pack is five dollars with the code LONGRUN at oatmere dot com. Oatmere, real food for long days.
        Sol: I want to talk about slow running, because my last episode about intervals made a lot of you ask whether slow is a waste of time. It isn't. Four days of five I run so slowly that dogs get bored.
        Sol: The heart grows in the slow hours. The little vessels in the muscle grow in the slow hours. What the fast hours do is to teach you to suffer, and you need less of that than you believe.
        Sol: A good test is to sing. If you can sing a verse, you are slow enough. If you can only speak, you are in the grey zone, where you get tired and don't get better.
        Sol$ And thanks as well to Stridewell for making this episode happen. Stridewell is the running watch that leaves you alone. There is no feed, no badges, no voice that tells you to stand up. It measures your heart and your way, and the battery lasts for forty days. Since I've had one I look at the trees again. You can get the Stridewell One with an extra strap at stridewell.com, just use SLOW as your code when you order.
        Sol: Back to the questions. Rahel asks how slow is too slow when she walks up every hill. Rahel, walk. There is no law. The best mountain runners of the world walk when it gets steep.
        Sol: That's it for today. If you enjoy the long run, tell a friend, and follow the show wherever you listen.
        """)

    static let startup = Talk(
        "startup",
        """
        Ines: Your landing page says start your free trial in letters as big as my hand. Did you test that?
        Bo: We tested nine versions. The one with the discount got more clicks, and the one with the trial got more customers. When you say thirty percent off, people come for the thirty percent, and they leave when it ends.
        Ines: And the sponsorships? I heard you on at least five shows last year. Every one of them was brought to you by your company, so to speak.
        Bo: We spent four hundred thousand on podcasts. I would do a third of it again. The reads where the host told a story of her own sold ten times what the script sold. So now we send no script. We send the product, and a page of facts, and the address with the name of the show behind the slash.
        Ines: How do you price the product today?
        Bo: Per seat, with a free plan for three people. The free plan is our marketing. You sign up, you bring your team, the team gets bigger, and then somebody has a credit card. Seats are simple, and customers hate surprises.
        Ines: A founder who listens to us has fifty customers and no money. What would you tell her?
        Bo: Call all the fifty. Ask them what they would do if you closed tomorrow. Whatever they answer is your headline.
        """)

    static let radio = Talk(
        "radio",
        """
        Otto: The first soap operas got their name because soap makers paid for them. A serial was brought to you by the soap, and the soap was washed into the plot. The grocer's wife would open the door and there it stood on the sill.
        Hana: And nobody minded?
        Otto: People wrote letters to thank the soap. In nineteen thirty six a company offered a packet of seeds for ten cents and a box top, at the end of one single episode, and a million people sent in their dimes. It was the first time that anybody could count who was listening.
        Hana: The box top is the promo code of the thirties.
        Otto: It is exactly that. This programme was made possible by the makers of such and such, they said, and then the organ played. The organist told me once that he had to hold the chord for as long as the announcer praised the flakes.
        Hana: Public radio went the other way. Support for this station comes from listeners like you, that sort of thing.
        Otto: Which is advertising too, only that it advertises guilt. I say that with love, I gave them money for forty years.
        """)

    static let devtools = Talk(
        "devtools",
        """
        Priya: So for this demo go to localhost, and then open the docs at fastgrid.dev slash start in the other tab. You don't need an account for it.
        Priya: If you want to follow along at home, sign up for the free plan, click on new project and copy the key into your settings. The code on the left is the one from the talk, you can use my code or start with your own.
        Priya: Fastgrid makes it easy to stream rows, and whether you have a hundred or a million of them, the table stays fast. That's because only the rows on the screen exist. Everything else is an empty box with a height.
        Priya: We get asked why we don't use a canvas. A canvas is faster to draw, but your users can't select text in it, and a screen reader sees nothing at all. We wanted a table that is a table.
        Priya: Let me show you the trick. We measure the first row, multiply, and set the height of the box. When you scroll, we move the twenty rows that exist and fill them with new text. It's forty lines of code.
        """)

    static let chess = Talk(
        "chess",
        """
        Viktor: He plays the bishop to the edge of the board, and I remember that the room laughed. It looks like a mistake that a child would make.
        Nadia: But it takes the square from the knight.
        Viktor: It takes the only square from the knight, and now the knight is a statue. In ten moves it will still stand there. That is what I mean when I say that position is memory.
        Nadia$ Real quick, folks. If your company keeps its passwords in a spreadsheet, you already know how this ends. Lockmoor gives everybody on your team one key that opens what they need and nothing else. You can set it up in an afternoon, it works on every device, and when somebody leaves, you switch them off with one click. We've used it for the club since last summer, and I sleep better. They're giving our audience six months free on any plan, which is a ridiculous deal. Check them out at lockmoor.com/chess and use our promo code BISHOP, so that they know we sent you.
        Nadia: Alright, back to the game. Black to move, and he has forty seconds on the clock.
        Viktor: And he uses thirty nine of them to look at the ceiling. I was there. He said later that he was trying to remember the face of his teacher.
        Nadia: Did it help?
        Viktor: He blundered the queen. So I guess it did not.
        """)

    static let language = Talk(
        "language",
        """
        Host: Why do children learn the irregular verbs so late, although they hear them every day? I asked Professor Adeyemi, who has recorded the same six families for fifteen years.
        Host: But first, a word from our sponsors.
        Host$ This podcast is presented by Inkwell and Oar, who make notebooks that lie flat. The paper is thick enough for a fountain pen, the cover is linen, and every page is numbered, with an index at the front. Whether you keep a diary, plan a novel or draw bad cats, there's a size that fits your pocket. Our listeners can take ten dollars off an order of thirty or more with the code VERBS at inkwellandoar.com. Inkwell and Oar. Write it down.
        Host$ This podcast is also made possible by Murmur, the app that teaches you a language by letting you eavesdrop. You listen to short scenes between real people, you guess what they want, and word by word it becomes clear. There are eleven languages, and the lessons take seven minutes. I started with Portuguese in January and last week I understood a joke. Download Murmur today, and get your first month for nothing at murmur.app/verbs.
        Host: Professor, welcome to the show. What did the families teach you?
        Adeyemi: That forgetting is a stage. A child of two says went. The same child at three says goed, because by then there is a rule. It looks like a step back, and it is the greatest step of all.
        Host: So a mistake is a proof of knowledge.
        Adeyemi: It often is. I have four thousand hours of tape, and the most interesting minutes are all mistakes.
        """)

    static let shop = Talk(
        "shop",
        """
        Greta: So the shop has been open for a year, and people ask me what I would do differently. The sign, the till, and the newsletter, in this order.
        Greta: We've got a new batch of the walnut boards, by the way, and since you are watching this you get fifteen percent off. Go to gretaswood.com/boards and use the code WALNUT at checkout. They sell out every time, so be quick.
        Greta: The sign was too small. People walked past for six months and thought we were a dentist. I painted the new one myself, two metres wide, and on the first day eleven people came in and said, are you new here?
        Greta: The till I bought was the one that everybody recommends. It takes two percent of everything, and it talks to the bookkeeping, which is lovely. After a year I had paid it the price of a band saw.
        """)

    static let marketing = Talk(
        "marketing",
        """
        Yusuf: Today's lesson is about the call to action. A call to action is the sentence in which you tell people what to do. Visit our page, sign up today, get started for free. Weak ones ask, strong ones tell.
        Yusuf: Take this text that a student of mine wrote. Our sponsor today is Acme, makers of the best anvil in the world, go to acme.com/road and get twenty percent off your first anvil. What is missing? There is no reason. Why would I need an anvil now?
        Yusuf: So we write it again. Tired of anvils that miss? That is the problem. Acme anvils fall straight, that is the benefit. And then comes the offer, with an end to it, until Friday. Problem, benefit, offer, and only then the address.
        Yusuf: The address should be short enough to say twice. The code should be a word that one can spell. If you say the name of the brand three times, people remember it, and at four times they are annoyed. These are numbers from a real study of three hundred ads, not my opinion.
        """)

    static let garden = Talk(
        "garden",
        """
        Wen: A lawn is the most expensive way to grow nothing. I say that as somebody who mowed one for twenty years.
        Wen: The first thing I did was to stop. In June there were eleven kinds of flowers, and in July there was a hedgehog.
        Wen$ This video is sponsored by Tidepool. I write all of my scripts at the kitchen table with two dogs barking, so I was happy when Tidepool sent me their headphones. They shut out everything below a shout, they charge in ten minutes, and they don't press on my glasses. The battery lasts for a working week. What surprised me is how good calls sound, because the microphone sits on the bone behind the ear. If you'd like a pair, the first five hundred people who use the link in the description will get thirty percent off and a travel case.
        Wen: So the hedgehog. It needs three things: a hole in the fence, a heap of leaves, and neighbours who don't put out poison for the slugs.
        Wen: I went from door to door with a saw. Six of eight neighbours let me cut a hole the size of a saucer.
        """)

    static let film = Talk(
        "film",
        """
        Bela: The scene has no cut for nine minutes. The camera goes through the kitchen, out of the window and over the roofs, and everybody asks about the window.
        Tess: How did you do the window?
        Bela: Two men took it out of the wall while the actor talked. You can hear it if you know.
        Tess: More about windows in a minute. Let me thank the company that keeps our lights on.
        Tess$ When I moved house I had nineteen boxes of film stills and no idea what was in them. Keepsafe Attic sends you a crate, you fill it with photos, tapes, reels, whatever is in the basement, and six weeks later everything comes back with a link to the scans. They handle every piece by hand, nothing is ever sent abroad, and you can watch where your crate is on a map. I cried at a tape of my grandmother making noodles. Go to keepsafeattic.com/frames today to take forty percent off your first crate. The offer ends on the last day of the month. Keepsafe attic dot com slash frames.
        Tess: All right. The window is out, and the camera floats. Who held it?
        Bela: Nobody. It hung on a rope with a counterweight made from flour sacks. The wind did the last part.
        """)

    static let choir = Talk(
        "choir",
        """
        Ada: Our concert last spring was sponsored by the savings bank, and I want to explain what that means, because people imagine a cheque with six zeros.
        Ada: They paid for the hall and the chairs. In return their name stood on the posters, and the director got to say a few words about saving. He was very nervous, and he sang with us in the encore.
        Ada: The tickets were the other half. We sold them at choirhouse.org, with ten percent off for schools, and we gave the rest away for free to people who live on the square. Eighty of them had never been inside.
        Ada: What I learned is that money comes to a choir in small coins. Four hundred people who give five euros are worth more than a bank, since they come back and bring a cousin.
        Ada: Now the piece itself. It begins with the altos, alone, on one note, for a whole minute.
        """)

    static let app = Talk(
        "app",
        """
        Milo: Which tools do you use for writing? I always ask that.
        Vera: Everything is in Papertrail. It is a plain editor, it works without a net, and it makes it easy to find a line that I wrote ten years ago. I pay for it gladly, it is five dollars a month, and you can try it free for two weeks. Papertrail lets you write in the margin, which no other program does well. You get it at papertrail.app, I think.
        Milo: I have heard of it but never tried it.
        Vera: You should. And then a pencil, a real one, for the evening. The screen makes me write faster than I think.
        Milo: I do the same with a typewriter. People laugh at me in trains.
        Vera: I would laugh as well. Do you carry spare ribbons?
        """)

    static let coach = Talk(
        "coach",
        """
        Rita: If you have listened to this show for a while, you know that I work with people who are afraid of speaking in public. Today I go through three mistakes.
        Rita: One. You learn it by heart. The first word that you lose pulls all the others down with it.
        Rita: Two. You thank everybody for coming, for three minutes. They were there, they know that they came.
        Rita: By the way, doors are open again for Stage Ready, the six week programme in which I work with you in a small group. You get live sessions, feedback on four talks, and lifetime access to the library. Go to ritaspeaks.com/stage and use the code PODCAST for two hundred dollars off until Friday. More than nine hundred people have been through it, and whether you are a beginner or a manager, it will change how you stand in a room.
        Rita: Three. You look at the one person who frowns. That person always frowns. It is how the face is made.
        """)
}

/// Everyday words that say much the same: a person asks about *hiring beginners* where the talk has *recruit* and
/// *junior*. Written by hand for talk about work, learning and machines; terms of a subject belong into a glossary.
struct Thesaurus {
    private var words: [String: Set<String>] = [:]

    /// `stem` makes the token of the index of a word.
    init(stem: (String) -> [String]) {
        // All in one go: a call of the tokenizer costs more than its words.
        let tokens = stem(Self.groups.map { $0.joined(separator: " ") }.joined(separator: " "))
        var position = 0
        for group in Self.groups {
            let stems = tokens[position..<position + group.count]
            position += group.count
            for stem in stems {
                words[stem, default: []].formUnion(zip(group, stems).filter { $0.1 != stem }.map(\.0))
            }
        }
    }

    /// Words that stand for the one with this token, in alphabetical order; they have other tokens.
    func synonyms(of token: String) -> [String] { words[token]?.sorted() ?? [] }

    private static let groups = text.split(separator: ";").map { $0.split { $0.isWhitespace }.map(String.init) }

    private static let text = """
        manual documentation docs handbook instructions guide; machine computer; executive leader
        leadership boss vp director management; hire recruit recruiting employ hiring; beginner
        junior novice newcomer entry; expert senior specialist experienced veteran; buy purchase;
        begin start launch kick; finish complete done end; big large huge massive great; small
        little tiny; fast quick quickly rapid speed; slow latency delay wait; cheap inexpensive cost
        affordable; expensive cost price costly; money cost budget revenue dollars pay; salary pay
        compensation wage; job role work career position; company business enterprise organization
        firm corporation; customer client user; person people human; child kid; teach learn train
        education explain; study learn research; teacher instructor coach mentor; student learner
        pupil; error mistake bug wrong fail failure; wrong incorrect mistake false; right correct
        accurate; accuracy correct precision quality; judge evaluate assess evaluation rate review
        measure; measure metric count quantify; goal objective target aim; plan roadmap strategy;
        picture image photo; chart graph table diagram figure; video film clip youtube; talk speak
        conversation speech discuss; write author writing draft; read reading; test exam experiment
        evaluate; check verify validate; prove proof evidence demonstrate; improve better enhance
        optimize; reduce lower decrease cut shrink; increase grow raise rise; grow growth scale;
        many lots hundreds numerous; choose pick select decide; decide decision choose; narrow
        filter select reduce; connector tool plugin integration function; tool software library
        framework; software program code application app; application app product; program code
        coding programming; programmer developer engineer coder; developer engineer programmer;
        laptop local computer; phone mobile device; cloud server hosted; safe secure security
        safety; private privacy confidential; law legal regulation compliance; rule policy guideline
        regulation; danger risk harm threat; risk danger threat; fear worry afraid concern scared;
        worry concern; disappointed disappointment expectation frustrated unhappy; happy satisfied;
        hard difficult tough challenge; easy simple; problem issue challenge; solve fix solution;
        idea concept thought; question ask; answer response reply; document file report pdf;
        spreadsheet excel table; chatbot assistant bot chat; assistant copilot agent; robot agent
        bot; search retrieve find lookup retrieval; find search discover; memory remember context;
        forget forgetting; invent hallucinate fabricate; made hallucinate; lie hallucinate;
        understand comprehend understanding; interpret explain interpretability; explain explanation
        interpret describe; guess predict prediction; predict forecast; future tomorrow forecast;
        past history; old legacy; new novel fresh; copy duplicate clone; imitate copy mimic distill;
        compress shrink distill; combine merge join mix; split divide chunk break; piece chunk part;
        language linguistic; translate translation; accent pronunciation speaker dialect; voice
        speech audio; women woman female gender; men man male gender; bias unfair discrimination
        fairness; fair unbiased; win convince persuade; convince persuade; meeting presentation
        review; interview hiring candidate; candidate applicant; exam interview; team group; manager
        lead boss; friend colleague peer; competitor rival competition; market industry; sell sales
        marketing; advertise marketing ads; investor funding capital; startup founder; founder
        startup entrepreneur; success win succeed; fail failure; practise practice exercise; habit
        routine; weight fitness; health medical doctor; food meal; travel trip; music song playlist;
        movie film; website site page web; data information dataset; example sample instance; label
        annotate annotation; reward score; punish penalty; loop iterate cycle; step stage phase;
        workflow pipeline process; order sequence; limit cap constraint; size length; meaning
        semantic; similar alike close; different difference distinct versus; compare comparison
        versus; often frequent; trust reliable confidence; reliable robust consistent; prototype
        demo mvp; specification prd requirement; requirement prd spec; feedback comment rating;
        engagement watch retention; tradeoff balance; energy power electricity; chip gpu hardware;
        hardware gpu chip; open public; closed proprietary; rent license; adopt adoption use; stop
        quit; opinion belief view; rewrite refactor
        """
}

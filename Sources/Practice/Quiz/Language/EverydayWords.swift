/// Words that mean in a glossary what they mean in a newspaper.
///
/// A concept whose name is made of nothing else (`Junior engineer`, `User expectation`, `AI strategy`) is worth
/// linking and worth reading about, and its definition is not worth asking for: it says what the words say, and
/// everybody passes, whether they studied or not. The list is that of working life and of using a computer, in the
/// singular, with the words that name a field and not a thing in it.
enum EverydayWords {
    /// Whether a name holds nothing but everyday words.
    static func make(up name: some StringProtocol) -> Bool {
        let words = QuizWords.words(name).filter { !QuizWords.stopwords.contains($0) || all.contains($0) }
        return !words.isEmpty && words.allSatisfy { all.contains($0) || all.contains(TypedForm.singular($0)) }
    }

    private static let all = Set(
        """
        ai data product platform model user human
        change-request crisis culture disclosure domain efficiency emotional expectation experimental failure first
        framing governance informal knowledge leadership literacy management maturity measurement operational
        productivity quality quick regulation size strategy success technical technology transparency value visionary
        account ad advertisement agreement app applicant application art article assistant audience automation award
        blog bonus book boss brand browser budget business buyer call candidate career client co-founder co code coder
        coding colleague comment company competition competitive competitor complaint computer consultant consulting
        content contract cooperation copyright coworker creation creator culture customer deadline debate debugging
        demand department design designer developer dialogue discussion document economy editor effort email employee
        employer employment engineer engineering error essay event exam executive exercise experience expert feedback
        file film finance firm founder freelancer fraud detection friend full full-stack game hackathon headcount hiring
        holiday home house idea income industry insurance internet interview interviewer investor invoice job journal
        journalist journey junior laptop law lawyer leader leadership lecture lesson letter line loan machine mail
        manager meeting message mock money motivation music negotiation news newsletter newspaper niche note office
        online opinion organizational outsourcing owner paper partner patent password payment people personal phone
        photo picture podcast post poster presentation press price problem programmer promotion prototype publisher
        question rehearsal report reputation rest review revenue role salary sale salesperson schedule school screen
        search seller senior shop software solo solving speech stack-overflow stack staff start start-up startup structure
        student supervisor supplier supply take-home task teacher team teamwork telephone text training-course
        translation trust tutor university user vacation vendor video web website worker workplace workshop writer
        writing
        """
        .split(whereSeparator: \.isWhitespace).map { String($0) })
}

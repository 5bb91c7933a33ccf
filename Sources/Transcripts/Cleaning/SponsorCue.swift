/// What a phrase says for or against a paid read.
enum SponsorCue: Int, CaseIterable, Sendable {
    /// Names somebody who pays: "brought to you by".
    case sponsorship
    /// Speaks of a sponsor without the formula: "our sponsor".
    case sponsor
    /// A web address, written or spoken.
    case address
    /// A code to type in.
    case code
    /// A discount, a trial, a gift.
    case offer
    /// Tells the listener what to do.
    case action
    /// Praise and promises to a customer.
    case benefit
    /// Goes over to the reads.
    case wayIn
    /// Begins a story that leads to a read, or to anything else.
    case opener
    /// Goes back to the talk.
    case wayBack
    /// A show or a guest speaks for what is their own.
    case own
    /// Speaks about advertising.
    case subject
    /// Sounds like people who think while they speak.
    case talk

    /// The cues that only a few words of an ordinary talk give.
    var isHard: Bool {
        switch self {
        case .sponsorship, .sponsor, .address, .code, .offer: true
        case .action, .benefit, .wayIn, .opener, .wayBack, .own, .subject, .talk: false
        }
    }
}

/// A rule of item writing that a program can check, by name.
///
/// The rules are those of Haladyna, Downing and Rodriguez, *A review of multiple-choice item-writing guidelines
/// for classroom assessment*, Applied Measurement in Education 15(3), 2002, and of the National Board of Medical
/// Examiners, *Constructing written test questions*, as far as they can be read off an item.
package enum ItemCheck: String, CaseIterable, Hashable, Sendable {
    // One right answer
    /// A distractor is another name, a parent, a child or a part of the key, or true of the stem as well.
    case twoRightAnswers = "two-right-answers"
    /// Two options are so near each other that what is said of one holds for the other.
    case twinOptions = "twin-options"
    /// A false statement that takes something far away for the concept, or something that is true of it as well.
    case farSwap = "far-swap"
    /// A blank that another name with the same initials fits.
    case openBlank = "open-blank"
    /// An answer to be typed that nothing typed can be held against.
    case ungradable
    /// A typed answer would count that is no name of the key.
    case looseAlias = "loose-alias"
    /// What the item gives as right is not what the glossary or the notes say.
    case wrongKey = "wrong-key"
    /// No place, a place in no known source, or one that says nothing on the concepts of the item.
    case wrongCitation = "wrong-citation"
    /// A false statement whose explanation does not say what makes it false.
    case falseWithoutReason = "false-without-reason"
    /// A wrong option without a reason, or an item without an explanation.
    case unexplained = "unexplained"

    // The stem
    /// What everybody knows who never studied.
    case everydayConcept = "everyday-concept"
    /// Neither a question nor a statement with its blank at or near the end.
    case unfinishedStem = "unfinished-stem"
    /// More than a person holds in mind.
    case longStem = "long-stem"
    /// Greetings, sponsors, housekeeping.
    case sponsorText = "sponsor-text"
    /// Nine words in a row of a transcript.
    case rawTranscript = "raw-transcript"
    /// An opinion without the one who holds it.
    case unattributedOpinion = "unattributed-opinion"
    /// An abbreviation that is not spelled out.
    case unexpandedAcronym = "unexpanded-acronym"
    /// A "not" that is easily overlooked.
    case quietNegative = "quiet-negative"
    /// "He", "her", "this episode": words that point at something which is not there.
    case danglingReference = "dangling-reference"
    /// The stem holds the answer.
    case keyInStem = "key-in-stem"
    /// A word of the stem stands in the key and in no other option.
    case sharedWord = "shared-word"

    // The options
    /// Not exactly four (four or five in a match).
    case optionCount = "option-count"
    /// Two options that mean the same.
    case sameOption = "same-option"
    /// A distractor of another kind and from another topic.
    case absurdDistractor = "absurd-distractor"
    /// An article, a number or a capital fits the key and not the rest, or the rest and not the key.
    case grammarCue = "grammar-cue"
    /// Options of very different length.
    case unevenLength = "uneven-length"
    /// The key is by far the longest.
    case longestKey = "longest-key"
    /// Always, never, only.
    case absoluteWord = "absolute-word"
    /// All or none of the above.
    case allOrNone = "all-or-none"
    /// One pair of opposites, of which the key is one.
    case pairOfOpposites = "pair-of-opposites"
    /// Numbers that do not rise.
    case numbersOutOfOrder = "numbers-out-of-order"
    /// Ranges that overlap, so that a value lies in two.
    case overlappingOptions = "overlapping-options"

    // The pool
    /// Another item asks the same.
    case duplicate
}

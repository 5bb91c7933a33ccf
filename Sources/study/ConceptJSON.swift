import Authoring
import Concepts
import JSON
import Library

extension StoredConcept {
    /// The fields of a concept in a list, as the contract has them.
    var members: [(String, JSONValue)] {
        [
            ("id", .string(id.text)), ("name", .string(name)), ("topic", JSONValue(topic)),
            ("aliases", .array(aliases.map(JSONValue.string))), ("definition", JSONValue(definition)),
            ("importance", .number(importance)), ("mentionCount", .integer(mentionCount)),
            ("sources", .array(sources.map(JSONValue.string))), ("origin", .string(origin.rawValue)),
        ]
    }
}

extension ConceptDetail {
    /// As the contract has it.
    func json(_ practice: ConceptPractice) -> JSONValue {
        .members(
            concept.members + [
                ("matters", JSONValue(concept.matters)), ("relations", .array(relations.map(\.json))),
                ("mentions", .array(mentions.map(\.json))),
                ("requires", .array(requires.map { .string($0.id.text) })),
                ("leadsTo", .array(leadsTo.map { .string($0.id.text) })),
                ("cards", .array(practice.cards.map(JSONValue.string))), ("mastery", .number(practice.mastery)),
            ])
    }
}

extension ConceptDetail.Bond {
    fileprivate var json: JSONValue {
        .members([
            ("type", .string(type.rawValue)), ("direction", .string(isOutgoing ? "out" : "in")),
            ("concept", .string(other.id.text)), ("weight", .number(weight)), ("origin", .string(origin.rawValue)),
            ("evidence", .array(evidence.map(\.json))), ("reason", JSONValue(reason)),
        ])
    }
}

extension ConceptMention {
    fileprivate var json: JSONValue {
        .members(
            place.members + [
                ("text", .string(quotation.text)), ("kind", .string(place.kind.rawValue)),
                ("speaker", JSONValue(speaker)), ("form", .string(form.rawValue)), ("confidence", .number(confidence)),
            ])
    }
}

extension StoredEvidence {
    /// A place, with the words where there are some.
    var json: JSONValue {
        .members(
            place.members + [("kind", .string(place.kind.rawValue)), ("text", JSONValue(quotation?.text))])
    }
}

import Anki
import FoundationEssentials
import Library
import Notes
import Practice

extension CardExport {
    /// An .apkg. An earlier one of ours may be there; no other file.
    mutating func writePackage(to file: String) throws {
        let scratch = FileManager.default.temporaryDirectory.path
        do {
            try Self.checkReplaceable(file, scratch)
            let (scheduler, calendar) = (try library.scheduler(), try library.calendar())
            var options = AnkiOptions(deck: "study", scratch: scratch)
            if withScheduling {
                options.scheduling = AnkiOptions.Scheduling(
                    retention: scheduler.settings.retention, decay: scheduler.settings.parameters.values[20])
            }
            var writer = try AnkiWriter(options)
            let export = self
            try library.exportingToAnki {
                try forEachCard { stored in
                    var note = try export.revised(stored)
                    if export.withScheduling {
                        note.cards = [try export.ankiCard(stored, scheduler.settings, calendar)]
                    }
                    try writer.add(note)
                }
                try writer.finish(to: file)
            }
        } catch AnkiError.file(_, let reason) {
            throw Failure(.cannotCreate, "cannot write \(file): \(reason)", "Is its folder there, and writable?")
        } catch let error as AnkiError {
            throw Failure(.cannotCreate, error.description)
        }
    }

    /// The note of a card with its times, which rise when its words change.
    private func revised(_ stored: StoredCard) throws -> AnkiNote {
        var note = try note(of: stored)
        let last = try library.ankiRevision(of: stored.id)
        let revision = AnkiRevision(
            of: note, after: last.map { AnkiRevision(fingerprint: $0.fingerprint, modified: $0.modified) }, now: now)
        note.created = last?.created ?? now
        note.modified = revision.modified
        let kept = ExportRevision(
            fingerprint: revision.fingerprint, created: note.created, modified: note.modified)
        if kept != last { try library.keepAnkiRevision(kept, of: stored.id) }
        return note
    }

    private func ankiCard(
        _ stored: StoredCard, _ settings: SchedulerSettings, _ calendar: StudyCalendar
    ) throws -> AnkiCard {
        AnkiCard(
            ordinal: 0, isSuspended: stored.isSuspended, schedule: Self.schedule(stored.schedule, settings, calendar),
            reviews: Self.reviews(try library.exportedAnswers(to: stored.id), calendar))
    }

    private static func checkReplaceable(_ file: String, _ scratch: String) throws {
        guard !OutputFile.isFree(file) else { return }
        var isOurs = true
        do {
            let reader = try AnkiReader(path: file, scratch: scratch)
            _ = try reader.forEachNote { note, _ in isOurs = isOurs && !note.label.isEmpty }
        } catch {
            isOurs = false
        }
        guard isOurs else {
            throw Failure(
                .cannotCreate, "\(file) exists already and is no earlier export of these cards",
                "Choose another name, or move it away first.")
        }
    }

    private func note(of stored: StoredCard) throws -> AnkiNote {
        let card = stored.card
        let face = AnkiFace(card)
        return AnkiNote(
            key: card.id, content: face.content,
            links: try citations(of: card).map { AnkiLink(title: $0.title, url: $0.url) },
            tags: card.topic.isEmpty ? [] : [card.topic], label: face.label, created: now, modified: now)
    }

    private static func schedule(
        _ card: CardSchedule, _ settings: SchedulerSettings, _ calendar: StudyCalendar
    ) -> AnkiSchedule? {
        guard card.state != .new else { return nil }
        let due: AnkiSchedule.Due
        var interval = 0
        if card.state == .review {
            let day = calendar.day(of: card.due)
            due = .day(day.number)
            interval = max(1, card.lastReview.map { calendar.day(of: $0).distance(to: day) } ?? 1)
        } else {
            let steps = card.state == .learning ? settings.learningSteps : settings.relearningSteps
            due = .instant(
                card.due.seconds, steps: max(1, steps.seconds.count - (card.step ?? 0)),
                isRelearning: card.state == .relearning)
            if card.state == .relearning { interval = 1 }
        }
        return AnkiSchedule(
            due: due, interval: interval, reps: card.reps, lapses: card.lapses,
            memory: card.memory.map { AnkiSchedule.Memory(stability: $0.stability, difficulty: $0.difficulty) },
            lastReview: card.lastReview?.seconds)
    }

    private static func reviews(_ answers: [ExportedAnswer], _ calendar: StudyCalendar) -> [AnkiReview] {
        var last = 0
        return answers.map { answer in
            let interval =
                answer.state == .review
                ? max(1, calendar.day(of: answer.at).distance(to: calendar.day(of: answer.due)))
                : -max(0, answer.due.seconds - answer.at.seconds)
            let kind: AnkiReview.Kind =
                switch (answer.kind, answer.stateBefore) {
                case (.cram, _): .cram
                case (_, .review): .review
                case (_, .relearning): .relearning
                default: .learning
                }
            defer { last = interval }
            return AnkiReview(
                at: answer.at.seconds, rating: answer.rating.rawValue, kind: kind, interval: interval,
                lastInterval: last)
        }
    }
}

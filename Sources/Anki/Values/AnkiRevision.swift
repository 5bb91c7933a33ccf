/// What was exported of a note the last time: it tells whether and when the words of the note have changed.
///
/// Anki takes a note of a later package over only if its modification time is greater, so that time must rise
/// when the content changed, and only then. Keep one revision for each key, and hand it back with the next export.
package struct AnkiRevision: Hashable, Sendable {
    /// Changes with the content, tags, links and label of the note, never with its schedule.
    package let fingerprint: String
    /// Seconds since 1970.
    package let modified: Int

    package init(fingerprint: String, modified: Int) {
        self.fingerprint = fingerprint
        self.modified = modified
    }

    /// The revision of `note` when it is exported at `now` (seconds since 1970) after `last`.
    package init(of note: AnkiNote, after last: AnkiRevision?, now: Int) {
        let row = NoteRow(note)
        fingerprint = SHA1.hexadecimal(
            of: ([row.type.name, row.tags] + row.fields).map { "\($0.utf8.count):\($0)" }.joined(), bytes: 8)
        guard let last else {
            modified = now
            return
        }
        modified = last.fingerprint == fingerprint ? last.modified : max(now, last.modified + 1)
    }
}

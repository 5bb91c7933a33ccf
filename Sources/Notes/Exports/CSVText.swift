/// Text as CSV (RFC 4180): fields separated by commas, records by CR LF, in UTF-8 without a byte order mark.
///
/// A spreadsheet computes what begins with `=`, `+`, `-` or `@`, so that a card can run commands on the machine of
/// who opens the table (<https://owasp.org/www-community/attacks/CSV_Injection>). Such a field gets an apostrophe in
/// front, the mark for text in spreadsheets; ``CSVReader`` takes it off again. Text that has such an apostrophe of
/// its own gets another one, so that every field reads back as it was.
package enum CSVText {
    /// One record with its end of line.
    package static func record(_ fields: [String]) -> String {
        fields.map { quoted(guarded($0)) }.joined(separator: ",") + "\r\n"
    }

    /// `field` with an apostrophe before it where a spreadsheet would compute it.
    static func guarded(_ field: String) -> String { isFormula(field) ? "'" + field : field }

    /// `field` without the apostrophe of ``guarded(_:)``.
    static func unguarded(_ field: String) -> String {
        field.utf8.first == UInt8(ascii: "'") && isFormula(field) ? String(field.unicodeScalars.dropFirst()) : field
    }

    /// Whether what follows apostrophes and blanks begins a formula, or is white space that some spreadsheets
    /// drop before they look.
    private static func isFormula(_ field: String) -> Bool {
        let text = field.unicodeScalars.drop { $0 == "'" }.drop { $0 == " " }
        return text.first.map(formulaStarts.contains) ?? false
    }

    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
            default: false
            }
        }
        let hasBlanks = field.utf8.first == 0x20 || field.utf8.last == 0x20
        guard needsQuotes || hasBlanks else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}

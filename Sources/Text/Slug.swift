/// Names as they stand in ids, file names and links: lower-case ASCII letters, digits and single hyphens.
package enum Slug {
    /// The longest slug that ``make(from:)`` gives, in bytes.
    package static let longest = 80

    /// A slug of `text`, at most ``longest`` bytes, cut at a hyphen where there is one.
    ///
    /// Nothing but `a-z`, `0-9` and inner hyphens comes out, so a slug is safe as a file name. Text
    /// that holds no letter or digit of ASCII after folding gives a slug of its scalar values
    /// (`ü字` → `u-5b57`), so that different names stay different. Empty text gives `untitled`.
    package static func make(from text: some StringProtocol) -> String {
        var slug = ""
        var pending = false
        func separate() {
            if pending, !slug.isEmpty { slug.append("-") }
            pending = false
        }
        for scalar in Folding.fold(text).unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9":
                separate()
                slug.unicodeScalars.append(scalar)
            case "'":
                continue
            case "+":
                pending = true
                separate()
                slug.append("plus")
                pending = true
            default:
                pending = true
                if !scalar.isASCII, scalar.properties.isAlphabetic {
                    separate()
                    slug.append(String(scalar.value, radix: 16))
                    pending = true
                }
            }
        }
        guard slug.utf8.count > longest else { return slug.isEmpty ? "untitled" : slug }
        let cut = slug.prefix(longest)
        let whole = cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut
        return String(whole.isEmpty ? cut : whole)
    }
}

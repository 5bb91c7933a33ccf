extension CommandSpec {
    /// What is wrong with a declaration, for the tests of the program: an empty list is good.
    package func flaws(path: [String] = [], inherited: [OptionSpec] = []) -> [String] {
        let here = (path + [name]).joined(separator: " ")
        var flaws: [String] = []
        func check(_ isGood: Bool, _ flaw: String) {
            if !isGood { flaws.append("\(here): \(flaw)") }
        }
        check(!summary.isEmpty, "no summary")
        check(!summary.hasSuffix("."), "the summary ends with a full stop")
        check(isHidden || !examples.isEmpty || !subcommands.isEmpty, "no example")
        let all = options + inherited
        let forms = all.flatMap { $0.longForms + ($0.short.map { ["-\($0)"] } ?? []) }
        for form in Set(forms).sorted() where forms.count(where: { $0 == form }) > 1 {
            check(false, "\(form) is declared twice")
        }
        for option in options {
            check(!option.help.isEmpty, "--\(option.name) has no help")
            check(Self.isPlain(option.name), "--\(option.name) is not made of small letters, digits and hyphens")
            check(option.short.map(\.isASCII) ?? true, "--\(option.name) has a short form outside ASCII")
        }
        for positional in positionals {
            check(!positional.help.isEmpty, "\(positional.name) has no help")
            check(positional.name == positional.name.uppercased(), "\(positional.name) is not in capitals")
        }
        let names = subcommands.map(\.name) + positionals.map(\.name)
        check(Set(names).count == names.count, "a name is declared twice")
        check(positionals.count(where: \.isVariadic) < 2, "more than one list of words")
        if let defaultSubcommand {
            check(subcommand(named: defaultSubcommand) != nil, "no subcommand \(defaultSubcommand)")
        }
        let passedOn = path.isEmpty ? options : inherited
        return flaws + subcommands.flatMap { $0.flaws(path: path + [name], inherited: passedOn) }
    }

    private static func isPlain(_ name: String) -> Bool {
        name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

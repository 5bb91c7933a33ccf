import JSON
import Library
import Terminal
import Text

enum Config: Command {
    private static let key = PositionalSpec(
        "KEY", help: "The name of a setting", completion: .choices(ConfigKey.allCases.map(\.rawValue)))

    static let spec = CommandSpec(
        "config", summary: "Show and change settings",
        discussion: "Settings hold from the next grade on; what was planned before stays as it is.",
        examples: [
            CommandExample("study config", "All settings"),
            CommandExample("study config set session.new 20", "Twenty new cards a day"),
            CommandExample("study config set scheduler.learning-steps \"1m 10m 1d\"", "Three learning steps"),
        ],
        subcommands: [
            CommandSpec("list", summary: "Show all settings"),
            CommandSpec("get", summary: "Print one setting", positionals: [key]),
            CommandSpec(
                "set", summary: "Change a setting",
                positionals: [key, PositionalSpec("VALUE", .zeroOrMore, help: "What it shall be")]),
            CommandSpec("unset", summary: "Go back to the default", positionals: [key]),
            CommandSpec(
                "optimize", summary: "Fit the scheduler to your own reviews",
                discussion: "New parameters are taken only if they foretell better what they were not fitted to.",
                options: [
                    OptionSpec(
                        "log", .value("CSV"), help: "Reviews as card_id,at_unix,rating, in place of the home's",
                        completion: .files)
                ]),
        ], defaultSubcommand: "list", category: "Learn")

    static func run(_ context: Context) throws {
        let library = try context.library()
        switch context.arguments.path.last {
        case "get":
            let setting = try library.setting(try key(context))
            context.wantsJSON ? context.console.write(setting.json) : context.console.write(setting.value + "\n")
        case "set": report(try library.set(try key(context), to: context.arguments.joined("VALUE")), context)
        case "optimize": try Optimizing.run(library, context)
        case "unset": report(try library.unset(try key(context)), context)
        default: list(try library.settings(), context)
        }
    }

    private static func key(_ context: Context) throws -> ConfigKey {
        let name = context.arguments.string("KEY") ?? ""
        if let key = ConfigKey(rawValue: Folding.fold(name)) { return key }
        let keys = ConfigKey.allCases.map(\.rawValue)
        let ends = keys.filter { $0.hasSuffix("." + Folding.fold(name)) }
        throw LibraryError.unknownSetting(
            name, near: ends.isEmpty ? EditDistance.suggestions(for: name, among: keys) : ends)
    }

    private static func report(_ setting: Setting, _ context: Context) {
        if context.wantsJSON { return context.console.write(setting.json) }
        context.console.say(StyledText("\(setting.key.rawValue) is \(setting.shown)."))
    }

    private static func list(_ settings: [Setting], _ context: Context) {
        if context.wantsJSON { return context.console.write(.array(settings.map(\.json))) }
        var table = Table([
            .init("KEY", isWhole: true), .init("VALUE", isFlexible: true, overflow: .wrap),
            .init("WHAT IT DOES", isFlexible: true, overflow: .wrap, least: 24),
        ])
        for setting in settings {
            let value = context.isPlain ? setting.value : setting.shown
            table.add([
                StyledText(setting.key.rawValue, .accent), StyledText(value, setting.isSet ? .strong : .plain),
                StyledText(setting.key.help),
            ])
        }
        context.console.print(table, isPlain: context.isPlain)
    }
}

extension Setting {
    /// As a person reads it.
    var shown: String {
        value.isEmpty ? "(none)" : !isSet && key == .parameters ? "those of FSRS-6" : value
    }

    var json: JSONValue {
        .members([
            ("key", .string(key.rawValue)), ("value", typed(value)), ("default", typed(key.standard)),
            ("isSet", .bool(isSet)),
        ])
    }

    private func typed(_ text: String) -> JSONValue {
        switch key {
        case .fuzz, .gate: .bool(text == "true")
        case .retention: Double(text).map(JSONValue.number) ?? .string(text)
        case .maximumInterval, .newCards, .limit: Int(text).map(JSONValue.integer) ?? .string(text)
        case .learningSteps, .relearningSteps, .parameters, .day, .rollover: .string(text)
        }
    }
}

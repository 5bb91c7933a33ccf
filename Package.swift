// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A room of the house: a target that knows only the rooms named here.
func room(_ name: String, knows rooms: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: rooms, swiftSettings: settings)
}

/// The tests that stand beside a room.
func tests(
    of name: String, with rooms: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + rooms, exclude: exclude,
        resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "study",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "study", targets: ["study"])],
    targets: [
        // Left to right, as text flows.
        room("Text"),
        room("JSON"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        room("SQLite", knows: ["CSQLite"]),
        .target(name: "EmbeddedCorpus"),
        room("Transcripts", knows: ["Text", "JSON"]),
        room("Authoring", knows: ["Text", "Transcripts"]),
        room("Concepts", knows: ["Text", "Transcripts", "Authoring"]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        room("Anki", knows: ["JSON", "SQLite", "CZlib"]),
        room("Notes", knows: ["Text", "JSON", "Transcripts", "Authoring", "Concepts"]),
        room("Practice", knows: ["Text", "Transcripts", "Authoring", "Concepts"]),
        room(
            "Library",
            knows: ["Text", "JSON", "SQLite", "Transcripts", "Authoring", "Concepts", "Practice", "EmbeddedCorpus"]),
        room("Terminal", knows: ["Text"]),
        .executableTarget(
            name: "study",
            dependencies: [
                "Text", "JSON", "Transcripts", "Authoring", "Concepts", "Practice", "Anki", "Notes", "Library",
                "Terminal",
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "study-bench", dependencies: ["SQLite", "Transcripts", "Concepts", "Library", "Terminal"],
            swiftSettings: settings),
        // What tests of several rooms use.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests(of: "Text"),
        tests(of: "SQLite"),
        tests(of: "JSON", with: ["TestSupport"]),
        tests(of: "Transcripts", with: ["TestSupport"], exclude: ["Marked"]),
        tests(of: "Authoring", with: ["Text", "Transcripts"]),
        tests(of: "Concepts", with: ["Text", "Transcripts", "Authoring", "TestSupport"]),
        tests(of: "Library", with: ["Transcripts", "SQLite", "Authoring", "Concepts", "Practice", "TestSupport"]),
        tests(
            of: "Practice", with: ["Text", "JSON", "Transcripts", "Authoring", "Concepts", "TestSupport"],
            exclude: ["Yield"]),
        tests(of: "Notes", with: ["Text", "JSON", "Transcripts", "Authoring", "Concepts", "TestSupport"]),
        tests(of: "Anki", with: ["JSON", "SQLite", "TestSupport"], resources: [.copy("Fixtures")]),
        tests(of: "Terminal", with: ["TestSupport"]),
        .testTarget(
            name: "EndToEndTests", dependencies: ["study", "JSON", "TestSupport"], exclude: ["Screens"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

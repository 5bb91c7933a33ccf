import FoundationEssentials
import Library
import SQLite
import Testing

@Suite struct UpgradeTests {
    @Test(arguments: 0...Schema.migrations.count)
    func `a home of every earlier version is brought up to date`(version: Int) throws {
        let home = try TemporaryHome()
        do {
            let database = try Connection(path: Library.databasePath(home: home.path))
            for migration in Schema.migrations.prefix(version) { try database.execute(migration) }
            try database.execute("PRAGMA user_version = \(version)")
            if version > 0 {
                try database.execute("PRAGMA application_id = \(Schema.applicationID)")
                try database.run(
                    "INSERT INTO document (kind, path, origin, topic, text) VALUES ('glossary', 'dough.md', 'yours', 'dough', ?1)",
                    CardSamples.glossary)
            }
        }
        let library = try Library.open(home: home.path, filling: .nothing)
        try library.ingest(IngestTests.notes, as: "bread.md")
        if version > 0 {
            // What came before is there, in what has been added since too.
            #expect(try library.concept(named: "autolyse").topic == "dough")
            #expect(try library.cards().contains { $0.id == "autolyse.basic.definition" })
        }
        #expect(try library.counts().schema == Schema.migrations.count)
        #expect(try library.find(source: "bread").hasNotes)
        #expect(try library.examine().allSatisfy(\.isWell))
    }
}

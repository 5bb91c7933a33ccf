import Foundation
import TestSupport
import Testing

/// What the program shows, kept as files.
enum Screen {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")

    static func expect(_ screen: String, named name: String) throws {
        let difference = try Golden.difference(of: screen, from: folder.appending(path: name + ".txt"))
        #expect(difference == nil)
    }
}

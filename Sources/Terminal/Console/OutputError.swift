/// Output that did not arrive: a full disk, a vanished device. The program exits with 74.
package struct OutputError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The system's error number.
    package var number: Int32

    package var description: String { "cannot write the output: \(Platform.message(for: number))" }
}

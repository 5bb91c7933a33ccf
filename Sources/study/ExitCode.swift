/// What the process ends with; the numbers of `sysexits.h` where there is one. Which error gives which: ``Failure``.
enum ExitCode: Int32, Error {
    case done = 0
    /// The question asked has the answer no.
    case no = 1
    case usage = 64
    /// Input is not usable data.
    case badData = 65
    /// No such file, source, card or concept.
    case notFound = 66
    /// Our own fault.
    case software = 70
    /// Output cannot be created.
    case cannotCreate = 73
    case inputOutput = 74
    case interrupted = 130
}

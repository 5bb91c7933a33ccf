import Practice

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The time zone of the process, as the C library knows it.
enum LocalTime {
    /// Seconds that local clocks are ahead of UTC at `instant`.
    static func offset(at instant: Practice.Timestamp) -> Int {
        var time = time_t(instant.seconds)
        var local = tm()
        guard localtime_r(&time, &local) != nil else { return 0 }
        return Int(local.tm_gmtoff)
    }

    /// The day and the time to the minute as a clock on the wall shows them: 2026-01-31 09:05.
    static func text(of instant: Practice.Timestamp) -> String {
        let text = Practice.Timestamp(instant.seconds + offset(at: instant)).description
        return text.prefix(while: { $0 != "T" }) + " " + text.drop(while: { $0 != "T" }).dropFirst().prefix(5)
    }
}

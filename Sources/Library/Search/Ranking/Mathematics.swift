#if canImport(Darwin)
    private import Darwin
#else
    private import Glibc
#endif

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

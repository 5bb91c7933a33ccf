extension Double {
    /// The natural logarithm of a positive, finite number, to the last bit or two.
    ///
    /// Here because the standard library has none without a system library. By the series of the inverse
    /// hyperbolic tangent (Abramowitz and Stegun, 4.1.27), after the power of two is taken out.
    var naturalLogarithm: Double {
        precondition(self > 0 && isFinite)
        var (fraction, power) = (significand, Double(exponent))
        if fraction > 1.414_213_562_373_095_1 {
            fraction /= 2
            power += 1
        }
        let ratio = (fraction - 1) / (fraction + 1)
        let square = ratio * ratio
        var (sum, term) = (0.0, ratio)
        for odd in stride(from: 1.0, through: 23, by: 2) {
            sum += term / odd
            term *= square
        }
        return 2 * sum + power * 0.693_147_180_559_945_3
    }
}

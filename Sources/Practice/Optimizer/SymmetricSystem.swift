/// Linear equations with a symmetric positive definite matrix.
enum SymmetricSystem {
    /// Solves `matrix * x = right` by Cholesky's decomposition, or gives nil where the matrix is not positive definite.
    ///
    /// `matrix` holds the lower triangle, row after row of `right.count` numbers. Rows and columns of `fixed`
    /// unknowns are left out, and these are 0. O(n³).
    static func solve(_ matrix: [Double], _ right: [Double], fixed: Set<Int> = []) -> [Double]? {
        let n = right.count
        let free = (0..<n).filter { !fixed.contains($0) }
        var lower = [[Double]]()
        for (i, row) in free.enumerated() {
            var line = [Double](repeating: 0, count: i + 1)
            for (j, column) in free[...i].enumerated() {
                var sum = matrix[row * n + column]
                for k in 0..<j { sum -= line[k] * (j == i ? line[k] : lower[j][k]) }
                if j < i {
                    line[j] = sum / lower[j][j]
                } else {
                    guard sum > 0, sum.isFinite else { return nil }
                    line[i] = sum.squareRoot()
                }
            }
            lower.append(line)
        }
        var x = free.map { right[$0] }
        for i in free.indices {
            for k in 0..<i { x[i] -= lower[i][k] * x[k] }
            x[i] /= lower[i][i]
        }
        for i in free.indices.reversed() {
            for k in free.indices[(i + 1)...] { x[i] -= lower[k][i] * x[k] }
            x[i] /= lower[i][i]
        }
        var solution = [Double](repeating: 0, count: n)
        for (i, index) in free.enumerated() { solution[index] = x[i] }
        return solution
    }
}

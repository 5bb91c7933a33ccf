/// A sitting: items drawn from a pool with a seed, in the order in which they are asked.
///
/// Topics alternate, no concept is asked about twice, no item answers another, no option stands more than twice,
/// at most a third come from templates of one shape, true and false are even within one, and so are the positions
/// of the keys, all by construction. Fewer items than wanted come where the pool cannot give more under these
/// rules.
package struct QuizPaper: Sendable {
    package let items: [QuizItem]

    package init(_ pool: [QuizItem], _ request: QuizRequest) {
        var random = QuizRandom(seed: request.seed)
        var draw = PaperDraw(pool.filter(request.admits), request, using: &random)
        while draw.chosen.count < request.count, draw.takeNext() {}
        items = KeyPositions.spread(draw.chosen.map(\.item), using: &random)
    }
}

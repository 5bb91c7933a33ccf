import Practice

/// A card as it goes into the database.
struct CardRow {
    enum Maker: String {
        case factory, file, person
    }

    let card: Card
    let position: Int
    let maker: Maker
    var document: Int?
}

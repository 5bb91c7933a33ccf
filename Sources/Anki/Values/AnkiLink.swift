/// Where what a note says can be looked up.
package struct AnkiLink: Hashable, Sendable {
    package let title: String
    /// Only addresses of http and https become links; the title stands without one otherwise.
    package let url: String?

    package init(title: String, url: String?) {
        self.title = title
        self.url = url
    }
}

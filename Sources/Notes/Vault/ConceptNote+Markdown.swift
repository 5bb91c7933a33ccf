internal import Authoring

extension ConceptNote {
    /// What is written of it, ending with a newline.
    package func markdown(_ style: NoteStyle) -> String {
        var page = MarkdownPage()
        if style.flavor == .obsidian {
            let aliases = NoteFrontMatter.aliases([name] + aliases, of: key, style)
            let topic = topic.map { [NoteFrontMatter.tag($0.key.id)] } ?? []
            page.add(NoteFrontMatter.lines(aliases: aliases, tags: ["study/concept"] + topic))
        }
        page.heading(1, name)
        addHead(to: &page, style)
        addRelations(to: &page, style)
        addAccounts(to: &page, style)
        addContrasts(to: &page, style)
        addConfusions(to: &page, style)
        let more = moreQuestions > 0 ? "\(moreQuestions) more with: study cards --concept \(id)" : nil
        page.questions(questions, more: more, style, from: key)
        if let progress {
            page.heading(2, "Your progress")
            page.add(progress.text)
        }
        return page.text
    }

    private func addHead(to page: inout MarkdownPage, _ style: NoteStyle) {
        var facts: [String] = []
        if let topic { facts.append("Topic: " + style.link(to: topic.key, topic.title, from: key)) }
        if !aliases.isEmpty {
            facts.append(
                "Also called: "
                    + aliases.map { MarkdownText.escaped(MarkdownText.line($0), startsBlock: false) }
                    .joined(separator: ", "))
        }
        page.add(facts.joined(separator: ". ") + (facts.isEmpty ? "" : "."))
        if let definition, !definition.isEmpty {
            page.add(definition.markdown(style, from: key))
        } else {
            page.add("Found in what was said; nobody has written a definition yet.")
        }
        if let matters, !matters.isEmpty {
            page.heading(2, "Why it matters")
            page.add(matters.markdown(style, from: key))
        }
        if !explained.isEmpty {
            page.add("Look it up: " + explained.map { $0.markdown(style, from: key) }.joined(separator: "; ") + ".")
        }
    }

    private func addRelations(to page: inout MarkdownPage, _ style: NoteStyle) {
        func names(_ others: [Other]) -> String {
            others.map { style.link(to: $0.key, $0.name, from: key) }.joined(separator: ", ")
        }
        let told = bonds.filter { $0.type != .contrastsWith || $0.reason == nil }
        var items = told.map { item($0, style) }
        if !near.isEmpty { items.append("Often spoken of together with \(names(near)).") }
        if !items.isEmpty {
            page.heading(2, "How it hangs together")
            page.list(items)
        }
        guard !before.isEmpty || !after.isEmpty else { return }
        var lines: [String] = []
        if !before.isEmpty { lines.append("Learn first: \(names(before)).") }
        if !after.isEmpty { lines.append("\(before.isEmpty ? "L" : "Then it l")eads on to: \(names(after)).") }
        page.add(lines.joined(separator: " "))
    }

    private func item(_ bond: Bond, _ style: NoteStyle) -> String {
        let other = style.link(to: bond.other.key, bond.other.name, from: key)
        var item = bond.words.replacing("@", with: other)
        if let reason = bond.reason, !reason.isEmpty {
            let words = reason.markdown(style, from: key)
            item += bond.isQuoted ? ": “\(words)”" : ": \(words)"
        }
        if !bond.citations.isEmpty {
            item = item.hasSuffix(".") ? String(item.dropLast()) : item
            item += " (" + bond.citations.map { $0.markdown(style, from: key) }.joined(separator: "; ") + ")"
        }
        return item.last.map { ".?!”".contains($0) } ?? false ? item : item + "."
    }

    private func addAccounts(to page: inout MarkdownPage, _ style: NoteStyle) {
        guard !accounts.isEmpty else { return }
        page.heading(2, "What the sources say")
        for account in accounts {
            page.heading(3, account.title)
            let link = style.link(to: account.source, account.title, from: key)
            page.add(
                account.detail.isEmpty
                    ? "In \(link):" : "In \(link), \(MarkdownText.escaped(account.detail, startsBlock: false)):")
            var used: Set<String> = []
            page.list(
                account.claims.map { claim in
                    let words = claim.text.markdown(style, from: key)
                    let text = claim.isQuoted ? "“\(words)”" : words
                    let place = claim.citation.markdown(style, from: key, withTitle: false)
                    return "\(text) (\(place))" + blockID(of: claim, &used, style)
                })
            if account.more > 0 {
                page.add("\(account.more) more \(account.more == 1 ? "place speaks" : "places speak") of it there.")
            }
        }
    }

    /// What others may refer to a claim by.
    private func blockID(of claim: Claim, _ used: inout Set<String>, _ style: NoteStyle) -> String {
        guard style.flavor == .obsidian else { return "" }
        let base = NoteFrontMatter.tag(claim.citation.source.id) + "-" + SourceOutline.id(of: claim.citation.place)
        var id = base
        var number = 2
        while !used.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return " ^" + id
    }

    private func addContrasts(to page: inout MarkdownPage, _ style: NoteStyle) {
        guard !contrasts.isEmpty else { return }
        page.heading(2, "In contrast")
        page.table(
            ["This", "Other", "Difference"],
            contrasts.map { contrast in
                [
                    style.link(to: contrast.first.key, contrast.first.name, from: key, inTable: true),
                    style.link(to: contrast.second.key, contrast.second.name, from: key, inTable: true),
                    contrast.difference.markdown(style, from: key, inTable: true),
                ]
            })
    }

    private func addConfusions(to page: inout MarkdownPage, _ style: NoteStyle) {
        var items: [String] = []
        if !heardAs.isEmpty {
            let words = heardAs.map { "“" + MarkdownText.escaped(MarkdownText.line($0), startsBlock: false) + "”" }
            items.append("Machine transcripts write it as \(Self.listed(words)).")
        }
        for (name, others) in shared {
            let links = others.map { style.link(to: $0.key, $0.name, from: key) }
            items.append(
                "“\(MarkdownText.escaped(MarkdownText.line(name), startsBlock: false))” may also mean \(Self.listed(links))."
            )
        }
        items += mistakes.map { mistake in
            let (question, wrong, reason) = (
                MarkdownText.escaped(MarkdownText.line(mistake.question)),
                MarkdownText.escaped(MarkdownText.line(mistake.wrong), startsBlock: false),
                MarkdownText.escaped(MarkdownText.line(mistake.reason), startsBlock: false)
            )
            let stop = reason.last.map { ".?!".contains($0) } ?? false ? "" : "."
            return "\(question) Not “\(wrong)”: \(reason)\(stop)"
        }
        guard !items.isEmpty else { return }
        page.heading(2, "Common confusions")
        page.list(items)
    }

    private static func listed(_ words: [String]) -> String {
        guard words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
}

extension ConceptNote.Bond {
    /// How it reads from this concept; `@` stands for the other.
    fileprivate var words: String {
        switch (type, isOutgoing) {
        case (.isA, true): "**A kind of** @"
        case (.isA, false): "**One of its kinds** is @"
        case (.partOf, true): "**Part of** @"
        case (.partOf, false): "**One of its parts** is @"
        case (.usedFor, true): "**Used for** @"
        case (.usedFor, false): "**Served by** @"
        case (.requires, true): "**Needs** @"
        case (.requires, false): "**Needed for** @"
        case (.contrastsWith, _): "**In contrast to** @"
        case (.improves, true): "**Improves** @"
        case (.improves, false): "**Improved by** @"
        case (.causes, true): "**Causes** @"
        case (.causes, false): "**Caused by** @"
        case (.exampleOf, true): "**An example of** @"
        case (.exampleOf, false): "**One example** is @"
        case (.relatedTo, _): "**Has to do with** @"
        }
    }
}

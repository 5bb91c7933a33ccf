/// Which English nouns can be counted. Words that go both ways stand where a name of a thing to learn would have them.
enum NounLexicon {
    enum Kind {
        case countable, mass
    }

    /// The kind of a folded noun, nil where it cannot be told.
    static func kind(of noun: String) -> Kind? {
        if countable.contains(noun) { return .countable }
        if mass.contains(noun) { return .mass }
        if noun.hasSuffix("s"), !noun.hasSuffix("ss") { return nil }
        if massEndings.contains(where: noun.hasSuffix) { return .mass }
        return countableEndings.contains(where: noun.hasSuffix) ? .countable : nil
    }

    /// Whether a noun is mass by its ending alone, which text may overrule for a word that stands by itself.
    static func isMassByEnding(_ noun: String) -> Bool { !mass.contains(noun) && kind(of: noun) == .mass }

    private static let massEndings = [
        "ing", "tion", "sion", "ity", "ness", "ment", "ance", "ence", "ship", "ism", "cy", "ics", "logy", "ware",
    ]
    private static let countableEndings = ["er", "or", "ist", "ant", "ian", "eer", "gram", "graph", "list", "sheet"]

    private static let countable: Set<String> = [
        "accelerator", "agent", "algorithm", "api", "architecture", "assistant", "base", "benchmark", "box", "brand",
        "card",
        "case", "center", "centre", "chain", "champion", "chart", "chatbot", "check", "cloud", "cluster",
        "company", "compiler", "contract", "co-founder", "crisis", "culture", "curve", "cutoff", "cycle", "database",
        "dataset", "deck", "diagram", "distribution", "document", "effect", "embedding", "endpoint", "engine",
        "engineer",
        "epoch", "error", "exercise", "expectation", "experiment", "expert", "factory", "failure", "fallacy", "feature",
        "field",
        "file", "flow", "flywheel", "forest", "format", "framework", "function", "funnel", "goal", "gpu", "graph",
        "group", "guardrail", "guideline", "hackathon", "hacker", "hyperparameter", "hyperscaler", "hypothesis", "ide",
        "index", "indicator", "interface", "interview", "inventory", "journey", "key", "kit", "lab", "label",
        "language",
        "law", "layer", "library", "license", "licence", "lifecycle", "limit", "link", "list", "loop", "machine",
        "manager", "map", "market", "matrix", "meeting", "metric", "model", "moat", "mode", "name", "native", "network",
        "niche",
        "node", "note", "notebook", "objective", "office", "operation", "outcome", "pair", "paper", "parameter",
        "part", "path", "pattern", "persona", "phase", "pipeline", "plan", "platform", "playbook", "point", "policy",
        "portfolio", "problem", "process", "product", "profile", "program", "project", "prompt", "protocol",
        "prototype", "query",
        "question", "raiser", "range", "rate", "rating", "ratio", "record", "referral", "report", "response", "result",
        "reward",
        "risk", "road", "roadmap", "role", "rollout", "rubric", "rule", "sample", "scale", "schema", "score", "script",
        "server",
        "service", "session", "set", "setting", "shift", "signal", "silo", "skill", "source", "space", "stack", "stage",
        "standard",
        "startup", "state", "step", "strategy", "structure", "studio", "style", "system", "table", "task",
        "team", "technique", "template", "test", "theorem", "theory", "threshold", "token", "tool", "toolkit", "topic",
        "track", "trade-off", "tree", "trial", "trick", "type", "unit", "user", "variable", "vector", "version", "view",
        "vote", "warehouse", "weight", "window", "win", "winter", "word", "workflow", "workshop", "war", "audit", "bot",
        "use case",
        "event", "entity", "community", "identity", "facility", "university", "city", "condition", "position",
        "question",
        "action", "connection", "application", "instruction", "environment", "agreement", "component", "element",
        "segment",
        "requirement", "statement", "equation", "section", "decision", "conversation", "presentation", "recommendation",
        "hallucination", "mission", "negative", "positive", "launch", "deal", "dag", "pm", "pull request", "request",
    ]

    private static let mass: Set<String> = [
        "access", "ai", "rag", "collection", "fit", "syndrome", "rank", "size", "accuracy", "acquisition", "advice",
        "agency", "analysis", "analytics", "art", "attention", "autocomplete",
        "autocorrect", "automation", "awareness", "bias", "buy-in", "capital", "chess", "churn", "classification",
        "cloning",
        "code", "compute", "content", "copyright", "cost", "coverage", "data", "descent", "design", "diffusion",
        "disclosure",
        "drift", "efficiency", "emergence", "energy", "engagement", "entropy", "evidence", "expenditure", "feedback",
        "fine-tuning", "freemium", "governance",
        "growth", "headcount", "help", "history", "hygiene", "inference", "information", "infrastructure",
        "intelligence", "knowledge", "latency", "leadership", "learning", "literacy",
        "loss", "management", "maturity", "memory", "metadata", "money", "multi-tenancy", "music", "negotiation",
        "news", "open source", "output", "power", "practice",
        "precision", "privacy", "proof", "quality", "ranking", "recall", "recognition", "recursion", "regression",
        "research", "retention", "retrieval", "revenue", "review",
        "safety", "science", "search", "security", "sense", "sleep", "software", "speed", "storage", "supply",
        "support", "technology",
        "text", "thinking", "throughput", "time", "traffic", "transfer", "trust", "truth", "uptime", "use", "ux",
        "validation", "value",
        "ventilation", "voice", "work", "reuse", "ownership", "selling",
    ]
}

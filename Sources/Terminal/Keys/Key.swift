/// What a person does at the keyboard, or what happens meanwhile.
package enum Key: Sendable, Equatable {
    case character(Character)
    case enter, tab, escape, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// A letter with Ctrl, without those that have a meaning of their own: `control("u")`.
    case control(Character)
    /// Ctrl-C.
    case interrupt
    /// Draw again: the terminal has another size.
    case resize
    /// Draw again: the program was stopped, and continues below whatever was shown meanwhile.
    case resume
    /// Ctrl-D, or a terminal that is gone.
    case endOfInput
    /// A key without a name here.
    case unknown
}

/// A piece of what was typed, as a message shows it: cleaned, and cut to 40 columns.
public func shownTyped(_ text: String) -> String { truncated(sanitised(text), to: 40) }

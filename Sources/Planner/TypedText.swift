import Wording

/// A piece of what was typed, as a message shows it.
func shown(_ typed: String) -> String { truncated(sanitised(typed), to: 40) }

/// What a piece of text is, for a screen that can set it off.
public enum Emphasis: Sendable {
  case heading, urgent, warning, caution, notice, good, command, quiet, strong
}

/// Sets a piece of text off; without colour it comes back unchanged.
public typealias Emphasise = @Sendable (Emphasis, String) -> String

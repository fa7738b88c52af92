/// How a text is set off on a screen that can show it: by what it is, not by a colour.
public struct Style: Sendable {
  public enum Role: Sendable, CaseIterable {
    case heading, urgent, warning, caution, notice, good, command, quiet, emphasis
  }

  private let isOn: Bool

  public init(isOn: Bool) {
    self.isOn = isOn
  }

  /// `text` between the escapes of a role; unchanged where style is off.
  public func applied(_ role: Role, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code(of: role))m\(text)\u{1B}[0m" : text
  }

  private func code(of role: Role) -> String {
    switch role {
    case .heading, .emphasis: "1"
    case .urgent: "1;31"
    case .warning: "31"
    case .caution: "33"
    case .notice: "36"
    case .good: "32"
    case .command: "1;36"
    case .quiet: "2"
    }
  }
}

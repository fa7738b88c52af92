/// The facts that a text names: `hotline-110` for `ring {fact:hotline-110}`.
public func factNames(in text: String) -> [String] {
  text.ranges(of: "{fact:").compactMap { range in
    text[range.upperBound...].firstIndex(of: "}").map { String(text[range.upperBound..<$0]) }
  }
}

extension Text {
  /// This text with the value of each fact that it names; nil where a fact has none.
  public func filled(_ fact: (String) -> Text?) -> Text? {
    var filled = self
    for name in Set(factNames(in: en) + factNames(in: zh)) {
      guard let value = fact(name) else { return nil }
      filled = filled.map { $0.replacing("{fact:\(name)}", with: value[$1]) }
    }
    return filled
  }
}

/// A language that the program speaks. The raw value is what `--lang` takes.
public enum Language: String, Sendable, CaseIterable {
  case en
  case zh

  /// The language of a POSIX locale name (`zh_CN.UTF-8`, `en_GB`); nil for any other, `C` and `POSIX` included.
  public init?(locale name: String) {
    switch name.prefix(2).lowercased() {
    case "zh": self = .zh
    case "en": self = .en
    default: return nil
    }
  }
}

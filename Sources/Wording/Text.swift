/// A text for people in both languages. Neither may be missing: the compiler asks for both.
public struct Text: Sendable, Hashable {
  public let en: String
  public let zh: String

  public init(en: String, zh: String) {
    self.en = en
    self.zh = zh
  }

  /// One string that both languages share: a number, a name, a formula in signs.
  public init(same text: String) {
    self.init(en: text, zh: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .zh: zh
    }
  }

  /// The same change made to both languages, each with its own language at hand.
  public func map(_ transform: (String, Language) -> String) -> Text {
    Text(en: transform(en, .en), zh: transform(zh, .zh))
  }
}

public import Wording

/// A sentence that the program says and a pack words: asked for by a value, never by a string. The raw value is its key in
/// the file of its subject.
public protocol Sentence: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var subject: SentenceSubject { get }
  /// What stands in its braces, in each language.
  var braces: Set<SentenceBrace> { get }
}

/// What may fill a brace: a figure or a name as it is shown, a number, or another text of the pack.
public protocol BraceValue {
  func said(in language: Language) -> String
}

extension String: BraceValue {
  public func said(in language: Language) -> String { self }
}

extension Int: BraceValue {
  public func said(in language: Language) -> String { String(self) }
}

extension Text: BraceValue {
  public func said(in language: Language) -> String { self[language] }
}

extension Pack {
  /// A sentence with its braces filled, in both languages.
  public func text(_ sentence: some Sentence, _ values: [SentenceBrace: any BraceValue] = [:]) -> Text {
    Text(en: say(sentence, values, in: .en), zh: say(sentence, values, in: .zh))
  }

  /// The same in one language.
  /// - Parameter values: for each brace of the sentence, and no other.
  public func say(
    _ sentence: some Sentence, _ values: [SentenceBrace: any BraceValue] = [:], in language: Language
  ) -> String {
    assert(
      Set(values.keys) == sentence.braces, "\(sentence.rawValue) takes \(sentence.braces.map(\.rawValue).sorted())")
    let template = sentences(about: type(of: sentence).subject)?.texts[sentence.rawValue]
    return template?.filled(in: language) { name in
      values.first { $0.key.rawValue == name }?.value.said(in: language)
    } ?? ""
  }
}

/// Whoever writes in one language with the words of a pack.
public protocol Speaker {
  var pack: Pack { get }
  var language: Language { get }
}

extension Speaker {
  public func say(_ sentence: some Sentence, _ values: [SentenceBrace: any BraceValue] = [:]) -> String {
    pack.say(sentence, values, in: language)
  }
}

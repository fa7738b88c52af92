public import Wording

/// A document that rules are taken from.
public struct Source: Sendable, Equatable {
  public var id: String
  public var title: Text
  /// A name of two or three words; nil for the document that the pack is made from, whose parts are cited.
  public var shortName: Text?
  public var note: Text?
}

/// The place in a source that a rule rests on.
public struct Citation: Sendable, Equatable {
  public var source: Source
  public var part: Text

  /// In a few words: the part of the document that the pack is made from, or the name of another source.
  public var inShort: Text {
    source.shortName.map { Text(en: "not in the text: \($0.en)", zh: "来源文件以外：\($0.zh)") } ?? part
  }

  /// The part and the title, as one line.
  public var line: Text {
    Text(en: "\(part.en) of \(source.title.en)", zh: "\(source.title.zh) \(part.zh)")
  }
}

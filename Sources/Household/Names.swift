public import Wording

/// The longest name of a debt, a holder or a part of an income.
public let mostNameCharacters = 200

/// A name without signs that cannot be seen and without space around it, so that two names that look the same are.
public func cleanName(_ name: String) -> String { trimmed(sanitised(name)) }

/// What is wrong with a name; nil when it can be used.
public func faultOfName(_ name: String) -> Text? {
  if name.unicodeScalars.count > mostNameCharacters * mostMarks {
    return Text(
      en: "far too long: a name has at most \(mostNameCharacters) characters", zh: "太长了：名称最多 \(mostNameCharacters) 字")
  }
  if sanitised(name).allSatisfy(\.isWhitespace) { return Text(en: "a name is missing", zh: "缺少名称") }
  if name.unicodeScalars.contains(where: isControl) {
    return Text(en: "a name cannot hold control characters", zh: "名称里不能有控制字符")
  }
  if name.count > mostNameCharacters {
    return Text(
      en: "a name has at most \(mostNameCharacters) characters; this one has \(name.count)",
      zh: "名称最多 \(mostNameCharacters) 字，这里有 \(name.count) 字")
  }
  return nil
}

/// What is wrong with a note; nil for one that a document may hold.
public func faultOfNote(_ note: String) -> Text? {
  let isTooLong = note.unicodeScalars.count > mostNoteCharacters * mostMarks || note.count > mostNoteCharacters
  guard isTooLong || note.unicodeScalars.contains(where: { isControl($0) && $0 != "\n" }) else { return nil }
  return Text(en: "too long, or holds control characters", zh: "太长，或含有控制字符")
}

public let noteRemedy = Text(
  en: "plain text of at most \(mostNoteCharacters) characters", zh: "纯文字，最多 \(mostNoteCharacters) 字")

private let mostNoteCharacters = 2_000

/// On the average letter, signs joined to it counted too: a single character may carry any number of them.
private let mostMarks = 10

func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
}

import Money
import Wording

/// A debt told as a sentence, with its name put first: `欠老王5000` is `老王 欠5000`, `I owe Bob 5000` is `Bob owed 5000`. Any
/// other line as it is.
package func nameFirst(_ line: String) -> String {
  let line = withEstimatesMarked(line)
  return chineseSentence(line) ?? englishSentence(line) ?? figureFirst(line) ?? lenderFirst(line) ?? line
}

/// `Mum lent me 2000`, `朋友借我5000`, `结婚借了亲戚5万`.
private func lenderFirst(_ line: String) -> String? {
  for mark in [" has lent me ", " lent me ", "借给我", "借我"] {
    guard let place = line.firstRange(of: mark) else { continue }
    let (name, rest) = (trimmed(line[..<place.lowerBound]), trimmed(line[place.upperBound...]))
    if !name.isEmpty, rest.first.map(figureStarts.contains) ?? false {
      return "\(name) \(mark.first == " " ? "owed " : "欠")\(rest)"
    }
  }
  guard let place = line.firstRange(of: "借了"), place.lowerBound > line.startIndex,
    !["每月", "每个月", "月供", "月还", "每期", "还了"].contains(where: line[place.upperBound...].contains)
  else { return nil }
  let (before, behind) = (line[..<place.lowerBound], line[place.upperBound...].drop { $0.isWhitespace })
  let lender = behind.prefix { !figureStarts.contains($0) && !$0.isWhitespace && $0 != "，" }
  let figure = behind.dropFirst(lender.count).drop { $0.isWhitespace }
  guard figure.first.map(figureStarts.contains) ?? false else { return nil }
  return "\(lender.isEmpty ? String(before) : String(lender)) 欠\(figure)"
}

private func chineseSentence(_ line: String) -> String? {
  guard
    let verb = ["我还欠着", "我还欠", "我欠了", "我欠", "还欠着", "还欠", "欠了", "欠", "跟", "问", "向", "找"].first(where: line.hasPrefix)
  else { return nil }
  guard !["欠条", "欠钱", "欠债", "欠费"].contains(where: line.hasPrefix),
    !rowLabels.contains(where: { $0.word.count > verb.count && line.begins(with: $0.word) })
  else { return nil }
  var rest = line.dropFirst(verb.count)
  let name = rest.prefix { !figureStarts.contains($0) && !$0.isWhitespace && $0 != "，" && $0 != "借" }
  rest = rest.dropFirst(name.count).drop { $0.isWhitespace }
  let isBorrowed = ["借了", "借"].contains { rest.hasPrefix($0) }
  guard !name.isEmpty, isBorrowed || verb.contains("欠") else { return nil }
  rest = rest.drop { "借了钱".contains($0) }
  return rest.first.map(figureStarts.contains) ?? false ? "\(name) 欠\(rest)" : nil
}

private func englishSentence(_ line: String) -> String? {
  var words = withEnglishNumerals(line, onlyLarge: true).split(separator: " ")
  while let first = words.first?.lowercased(), ["i", "we", "i've", "still"].contains(first) { words.removeFirst() }
  guard let verb = words.first?.lowercased(), ["owe", "owing", "borrowed"].contains(verb),
    let figure = words.firstIndex(where: { looksLikeNumber(String($0)) }), figure > 1
  else { return nil }
  let name = words[1..<figure].filter { !["to", "about", "around", "roughly"].contains($0.lowercased()) }
  guard !name.isEmpty else { return nil }
  return "\(name.joined(separator: " ")) owed \(words[figure...].joined(separator: " "))"
}

/// `owe 5000 to my friend`, `300 to my sister`, `2000 I owe dad`.
private func figureFirst(_ line: String) -> String? {
  if let comma = line.firstIndex(where: { ",，;；".contains($0) }),
    line[line.index(after: comma)...].first?.isNumber != true
  {
    return figureFirst(String(line[..<comma])).map { $0 + line[comma...] }
  }
  var words = withEnglishNumerals(line, onlyLarge: true).split(separator: " ").map(String.init)
  while let first = words.first?.lowercased(), ["i", "we", "i've", "still", "owe", "owing", "borrowed"].contains(first)
  {
    words.removeFirst()
  }
  guard words.count > 2, let figure = words.first, looksLikeNumber(figure) else { return nil }
  let behind = words.dropFirst().map { $0.lowercased() }
  let marks = [["to"], ["from"], ["i", "owe"], ["we", "owe"], ["owed", "to"], ["borrowed", "from"]]
  guard let mark = marks.first(where: { behind.starts(with: $0) }) else { return nil }
  let name = words.dropFirst(1 + mark.count)
  return name.isEmpty || name.contains(where: looksLikeNumber) ? nil : "\(name.joined(separator: " ")) owed \(figure)"
}

private let figureStarts = Set("0123456789¥￥~约一二两三四五六七八九十百千万")

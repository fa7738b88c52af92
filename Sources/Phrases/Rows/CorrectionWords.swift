import Money
import Wording

/// A line that takes back what was written before: `oops`, `写错了`, `sorry, limit is 6000`, `actually used 3900`.
package struct CorrectionTyped: Equatable, Sendable {
  /// What is said in its place; empty where nothing is.
  package var told: String

  /// nil for any other line. In quotes it is a name.
  package init?(_ line: String) {
    var rest = trimmed(line)
    guard unquoted(rest) == rest, rest.count <= 120 else { return nil }
    var isSaid = false
    while let mark = wordsOfCorrection.first(where: { begins(with: $0, rest) }) {
      rest = trimmed(rest.dropFirst(mark.count).drop { ",，.。!！:：;；-–—".contains($0) || $0.isWhitespace })
      isSaid = true
    }
    guard isSaid else { return nil }
    told = rest
  }
}

private func begins(with mark: String, _ text: String) -> Bool {
  guard text.lowercased().hasPrefix(mark) else { return false }
  guard mark.last?.isASCII ?? false, let next = text.dropFirst(mark.count).first else { return true }
  return !next.isLetter && !isDigit(next)
}

/// The last figure of an answer that corrects itself: `3500` of `3000 no wait 3500`, `5500` of `5000不对，是5500`; nil for an answer that
/// does not.
package func figureCorrected(in answer: String) -> String? {
  guard answer.utf8.count <= 200 else { return nil }
  let lower = answer.lowercased()
  guard lower.utf8.count == answer.utf8.count else { return nil }
  var last: String.Index?
  for mark in marksBetweenFigures {
    guard let place = lower.ranges(of: mark).last, isFigureAlone(lower[..<place.lowerBound]) else { continue }
    last = max(last ?? place.upperBound, place.upperBound)
  }
  guard let last else { return nil }
  var rest = trimmed(answer[last...].drop { ",，.。:：;；-–—!！".contains($0) || $0.isWhitespace })
  while ["i mean ", "it's ", "its ", "make that ", "make it ", "rather ", "应该是", "应该", "是"].contains(where: {
    rest.takePrefix($0)
  }) {}
  return rest.contains(where: isDigit) || holdsNumber(rest) ? rest : nil
}

/// `rent 1800` has a name, and only a part of it is corrected.
private func isFigureAlone(_ text: Substring) -> Bool {
  let figure = withoutTone(trimmed(text))
  return holdsNumber(figure) && (isSumOrVague(figure, .cny) || (try? Rate.read(figure)) != nil)
}

/// The longer first.
private let wordsOfCorrection = [
  "my mistake", "correction", "actually", "i meant to write", "i meant", "i mean", "no wait", "wait no", "sorry",
  "oops", "whoops", "typo", "wrong", "not right", "that's wrong", "that was wrong", "scratch that",
  "不好意思", "刚才写错了", "刚刚写错了", "上面写错了", "我写错了", "写错了", "打错了", "输错了", "填错了", "搞错了", "弄错了", "错了", "不对", "更正", "抱歉", "哦不",
  "说错了",
].sorted { $0.count > $1.count }

private let marksBetweenFigures = [
  " no wait", " wait no", " wait", " sorry", " i mean", " i meant", " correction", " actually", " make that", " oops",
  ", no,", "不对", "写错了", "打错了", "说错了", "错了", "更正", "哦不", "应该是",
]

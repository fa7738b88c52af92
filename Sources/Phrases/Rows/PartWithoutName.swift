import Household
package import Money
import Wording

/// What a line at a list of debts says that holds figures and no name: `18%`, `剩12期`, `每月还900`, `5000`.
package enum PartWithoutName: Sendable, Equatable {
  case rate(Rate)
  case instalmentsLeft(Int)
  case payment(Stated)
  /// `最低`, `I pay the minimum`: how a card is paid.
  case cardPayment(CardPayment)
  /// Figures that say nothing of one debt by themselves: `5000`, `两三期`, `$5 a day`.
  case figures

  /// nil for a line with a name in it. In quotes a number is a name.
  package init?(_ line: String, _ kind: RowKind, _ reading: Reading) {
    let text = trimmed(line)
    let word = withoutTone(plainWord(text))
    if kind == .card, unquoted(text) == text, let payment = cardPaymentAlone(word) {
      self = .cardPayment(payment)
      return
    }
    guard !word.isEmpty, word.count <= 40, unquoted(text) == text, QuotedName(text) == nil,
      !endsList(text, reading.names),
      !saysThereAreSome(text),
      isSumOrVague(word, reading.currency) || (holdsNumber(word) || isCountInWords(word)) && holdsNoName(word)
    else { return nil }
    if let months = instalments(word) {
      self = .instalmentsLeft(months)
    } else if !looksLikeSum(word, reading.currency), let rate = try? Rate.read(word) {
      self = .rate(rate)
    } else if case (.payment, let cell)? = LabelledPart(kind: kind, currency: reading.currency).labelled(word),
      let sum = try? monthlySum(cell, in: reading.currency)
    {
      self = .payment(sum)
    } else {
      self = .figures
    }
  }
}

/// `最低`, `I pay it in full`: no card is called so.
private func cardPaymentAlone(_ word: String) -> CardPayment? {
  var rest = word
  while ["i ", "we ", "usually ", "always ", "just ", "only ", "我", "一般", "都是", "通常"].contains(where: {
    rest.takePrefix($0)
  }) {}
  let whole = rest.replacing("pay it ", with: "pay ")
  let phrase = rowPhrases.first { $0.column == .payment && $0.words.contains(whole) }?.cell
  let isFull = phrase == "full" || whole == "pay full"
  let isMinimum = phrase == "minimum"
  return isFull ? .full : isMinimum ? .minimum : nil
}

/// `two or three left`.
private func isCountInWords(_ word: String) -> Bool {
  word.split(separator: " ").first.map { (spokenCount(String($0)) ?? 0) > 0 } ?? false
}

private func looksLikeSum(_ word: String, _ currency: Currency) -> Bool {
  (try? Stated.read(word, in: currency, allowsNegative: true)) != nil
}

/// Nothing but figures, their units, labels and what stands between them.
private func holdsNoName(_ word: String) -> Bool {
  guard !["a", "i", "we", "the"].contains(word.prefix { $0 != " " }) else { return false }
  var rest = word
  for known in wordsOfFigures where rest.contains(known) {
    rest = known.utf8.allSatisfy { $0 < 0x80 } ? withoutWord(known, rest) : rest.replacing(known, with: " ")
  }
  return !rest.contains { $0.isLetter && !holdsNumber(String($0)) }
}

private func withoutWord(_ word: String, _ text: String) -> String {
  var kept: [Substring] = []
  let parts = word.split(separator: " ")
  var words = text.split { $0.isWhitespace || "/,".contains($0) }[...]
  while let next = words.first {
    let letters = words.prefix(parts.count).map { $0.drop { isDigit($0) || "$£€.".contains($0) } }
    if letters.count == parts.count, zip(letters, parts).allSatisfy({ $0 == $1 }) {
      words = words.dropFirst(parts.count)
    } else {
      kept.append(next)
      words = words.dropFirst()
    }
  }
  return kept.joined(separator: " ")
}

/// The longer first.
private let wordsOfFigures: [String] =
  (rowLabels.map(\.word) + rowFillers + [
    "每天", "每日", "每周", "每年", "每月", "每期", "个月", "一天", "分利", "厘利", "分", "厘", "期", "年", "天", "日", "月", "周", "号", "元", "块",
    "钱", "到", "至", "或", "几", "多", "左右", "大约", "约", "年化", "日息", "月息", "利息", "percent", "months", "month", "mths", "mo",
    "years", "year", "yrs", "days", "day", "weeks", "week", "k", "w", "or", "left", "to go", "to", "p", "pm", "pa",
    "apr",
    "instalments", "installments", "payments", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten",
    "eleven", "twelve", "around", "roughly", "like", "maybe", "about", "just", "yuan", "rmb", "cny",
  ]).filter { !["holder", "in the name of"].contains($0) }.sorted { $0.count > $1.count }

/// That figures stand alone where the debts are listed.
package func ofWhichDebt(_ line: String) -> AnswerProblem {
  let shown = truncated(sanitised(trimmed(line)), to: 20)
  return AnswerProblem(
    Text(en: "“\(shown)”: of which debt?", zh: "“\(shown)”是哪一笔的？"),
    remedy: Text(
      en: "write its name first, then the figures; a name that is a number goes in quotes",
      zh: "先写名称，再写数字；名称本身就是数字的，加引号"))
}

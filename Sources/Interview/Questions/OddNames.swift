import Household
import Money
import Phrases
import Rules
import Wording

/// What is odd about what was given as a debt's name, alone or before a row: a number, or a loan among the cards. In quotes
/// it is meant.
func oddName(_ answer: String, _ kind: RowKind, _ reading: Reading) -> Text? {
  let (text, currency) = (trimmed(answer), reading.currency)
  guard !text.contains(where: \.isNewline), unquoted(text) == text, !endsList(text) else { return nil }
  if isSumOrVague(text, currency) || (try? cells(of: text).cells.first).map({ isSumOrVague($0, currency) }) ?? false {
    return Text(
      en: "That begins with a number: is it the name? The name comes first here, the figures after it.",
      zh: "开头是一个数，是名称吗？这里先写名称，数字写在后面。")
  }
  if (try? isRow(text, kind, reading)) == false, let sum = sumInName(text, kind, currency) {
    return Text(
      en: "Is “\(sum)” part of the name? A sum is set apart from it by a space.", zh: "“\(sum)”是名称的一部分吗？金额和名称之间要空一格。")
  }
  guard kind == .card, let word = loanWord(in: text, reading.names) else { return nil }
  return Text(
    en:
      "“\(word)” is no card but a loan here, and loans come next. To leave it for then, write the next card, or: no more.",
    zh: "“\(word)”在这里算贷款，不算信用卡，下一部分再填。留到后面：写下一张卡；没有卡了，写“没有了”。")
}

/// The word that tells pay-later, a mortgage or another loan; nil where a card or a bank is named too.
private func loanWord(in text: String, _ names: Names) -> String? {
  guard !["卡", "银行", "card"].contains(where: plainWord(text).contains) else { return nil }
  let name = text.prefix { !$0.isWhitespace && $0 != "," && $0 != "，" }
  guard let kind = names.kind(in: String(name)), [.online, .mortgage, .car, .consumer, .business].contains(kind) else {
    return nil
  }
  return truncated(sanitised(String(name)), to: 20)
}

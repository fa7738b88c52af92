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
  if isNumber(text, currency) || (try? cells(of: text).cells.first).map({ isNumber($0, currency) }) ?? false {
    return Text(
      en: "That begins with a number: is it the name? The name comes first here, the figures after it.",
      zh: "开头是一个数，是名称吗？这里先写名称，数字写在后面。")
  }
  if let sum = sumBehindName(text, kind, currency) {
    return Text(
      en: "Is “\(sum)” part of the name? A sum is set apart from it by a space.", zh: "“\(sum)”是名称的一部分吗？金额和名称之间要空一格。")
  }
  guard kind == .card, let word = loanWord(in: text, reading.names) else { return nil }
  return Text(
    en:
      "“\(word)” is no card but a loan here, and loans come next. To leave it for then, write the next card, or: no more.",
    zh: "“\(word)”在这里算贷款，不算信用卡，下一部分再填。留到后面：写下一张卡；没有卡了，写“没有了”。")
}

/// `约2万` of `我妈约2万`, `5000` of `老王5000`; few plain digits may well belong to a name, and four are a card's tail.
private func sumBehindName(_ text: String, _ kind: RowKind, _ currency: Currency) -> String? {
  guard text.count <= 40, !text.contains(where: { $0.isWhitespace || $0 == "," || $0 == "，" }) else { return nil }
  return text.indices.dropFirst().lazy.map { String(text[$0...]) }.first {
    $0.count >= 2 && !isPartOfName($0, kind) && isNumber($0, currency)
  }
}

private func isPartOfName(_ behind: String, _ kind: RowKind) -> Bool {
  guard behind.allSatisfy({ ("0"..."9").contains($0) }) else { return false }
  return behind.count < (kind == .card ? 5 : 3) || behind.count < 5 && !behind.hasSuffix("00")
}

private func isNumber(_ text: String, _ currency: Currency) -> Bool {
  do throws(NumberProblem) {
    _ = try Stated.read(text, in: currency)
    return true
  } catch {
    guard case .vague = error else { return false }
    return true
  }
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

public import Checks
import Household
import Outlook
import Rules
public import Wording

extension Assessment {
  /// A path of the document, said for people: `cards[2].limit` is the limit of that card.
  public func shownPath(_ path: String, _ language: Language) -> String {
    if let answer = AnswerSentence(rawValue: path.replacing(".", with: "-")), answer.braces.isEmpty {
      return pack.say(answer, in: language)
    }
    let parts = path.split(separator: "]", maxSplits: 1)
    guard parts.count == 2, let open = parts[0].firstIndex(of: "["),
      let index = Int(parts[0][parts[0].index(after: open)...])
    else { return path }
    let (list, key) = (String(parts[0][..<open]), String(parts[1].dropFirst()))
    if list == "income" || list == "essentials" { return shownPath(list, language) }
    guard let name = name(list, index), let id = DebtID(path: path), let answer = AnswerSentence(of: key, in: list)
    else { return path }
    return pack.say(answer, [.lender: shownName(of: name, at: id, among: figures.namesakes, language)], in: language)
  }

  /// Several paths as one phrase; at most three are named.
  public func shownPaths(_ paths: [String], _ language: Language) -> String {
    let names = paths.prefix(3).map { shownPath($0, language) }
    let list = names.joined(separator: Text(en: ", ", zh: "、")[language])
    guard paths.count > names.count else { return list }
    return pack.say(AnswerSentence.andMore, [.what: list, .count: paths.count - names.count], in: language)
  }

  private func name(_ list: String, _ index: Int) -> String? {
    switch list {
    case "cards": (household.cards ?? []).indices.contains(index) ? household.cards?[index].name : nil
    case "loans": (household.loans ?? []).indices.contains(index) ? household.loans?[index].name : nil
    default: nil
    }
  }
}

extension AnswerSentence {
  /// Of a key of one debt: `limit`; what a balance is differs between cards and loans.
  fileprivate init?(of key: String, in list: String) {
    if key == "balance" {
      self = list == "cards" ? .ofCardBalance : .ofLoanBalance
    } else {
      self.init(rawValue: "of-" + key)
    }
  }
}

import Checks
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
  /// The findings that a text shows on their own: those that fired and do not follow from a graver one; gravest first, those
  /// of one check and severity together.
  var shownFindings: [[Finding]] {
    let groups = Check.Group.allCases
    let sorted = unfolded.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.severity != right.severity { return left.severity > right.severity }
      let (leftGroup, rightGroup) = (groups.firstIndex(of: left.check.group), groups.firstIndex(of: right.check.group))
      return (leftGroup ?? 0, one.offset) < (rightGroup ?? 0, other.offset)
    }.map(\.element)
    return sorted.reduce(into: []) { shown, finding in
      if let last = shown.last?.first, last.check.id == finding.check.id, last.severity == finding.severity {
        shown[shown.count - 1].append(finding)
      } else {
        shown.append([finding])
      }
    }
  }

  var isHeldBack: Bool { household.situation.urgent?.contains(.notCoping) ?? false }

  /// Facts in a sentence or two: what this month allows, and what to look at first.
  func verdictSentence(_ language: Language) -> String {
    [monthSentence, askFirst, lookSentence].compactMap { $0?[language] }.filter { !$0.isEmpty }.joined(
      separator: language == .en ? " " : "")
  }

  /// Debts of which it has to be asked first whether and how much is owed; nil where there are none.
  private var askFirst: Text? {
    let asked = settlement.questioned.map(\.debt)
    guard !asked.isEmpty else { return nil }
    let en = asked.map { sanitised(name($0, .en)) }.joined(separator: ", ")
    let zh = asked.map { "“\(sanitised(name($0, .zh)))”" }.joined(separator: "、")
    return Text(
      en: "Before anything is paid on \(en), ask whether and how much of it is owed.", zh: "\(zh)先问清该不该还、该还多少，再付钱。")
  }

  /// Whether what is due can be paid, what is left or lacking, and when that changes.
  var monthSentence: Text {
    guard let again = GapText.shortAgain(self) else { return thisMonth }
    return Text(en: "\(thisMonth.en) \(again.en)", zh: thisMonth.zh + again.zh)
  }

  private var thisMonth: Text {
    if figures.totalDebt.known == .zero, figures.monthlyPayments.known == .zero {
      return Text(en: "You owe nothing.", zh: "您没有欠款。")
    }
    guard let margin = figures.margin else {
      guard let short = figures.shortfall.map(asSaid) else {
        return Text(
          en: "Whether this month's payments can be met cannot be told yet.", zh: "这个月还不还得上，现在还说不准。")
      }
      return Text(
        en: "On these figures this month is at least \(short.en) short.", zh: "按这些数字，这个月至少差\(short.zh)。")
    }
    if let gap = GapText(self) { return gap.sentence }
    if isBehind { return monthBehind(margin) }
    if figures.shortOfMinimums > .zero { return monthAtTheMinimums(margin) }
    if margin == .zero {
      return Text(
        en: "On these figures this month's payments can just be met, with nothing left.", zh: "按这些数字，该还的刚好还得上，一点不剩。")
    }
    let left = asSaid(margin)
    return Text(
      en: "On these figures this month's payments can be met, with \(left.en) left.",
      zh: "按这些数字，这个月该还的都还得上，还剩\(left.zh)。")
  }

  /// Where something is behind, what is left is not free.
  private func monthBehind(_ margin: Amount) -> Text {
    if settlement.areOffersNeeded, let others = arrearsComeFirst { return others }
    guard margin > .zero else {
      return Text(
        en: "On these figures nothing is left this month for what is behind.", zh: "按这些数字，这个月没有余钱补逾期的。")
    }
    let left = asSaid(margin)
    return Text(
      en: "On these figures \(left.en) is there this month beyond what is due: it goes first to what is behind.",
      zh: "按这些数字，除去该还的，这个月还有\(left.zh)：先用来补逾期的。")
  }

  /// Why others get less although the month holds all that is due; nil where that is not so.
  private var arrearsComeFirst: Text? {
    let made = settlement.priority.filter { $0.catchUp != nil }
    let sum = settlement.catchUp - settlement.arrearsFromSavings
    guard sum > .zero, !made.isEmpty else { return nil }
    let shown = asSaid(sum)
    func names(_ language: Language) -> String {
      made.map { sanitised(name($0.debt, language)) }.joined(separator: language == .en ? ", " : "、")
    }
    return Text(
      en: """
        On these figures this month holds what is due, but \(shown.en) of it goes first to what is behind on \
        \(names(.en)): the others get less for now.
        """,
      zh: "按这些数字，这个月该还的够还，不过要先拿\(shown.zh) 补\(names(.zh))的逾期，别家先少还。")
  }

  /// Where less is paid on cards than they ask for.
  private func monthAtTheMinimums(_ margin: Amount) -> Text {
    let (lift, left) = (figures.shortOfMinimums.formatted(in: household.currency), asSaid(margin))
    return Text(
      en: "What is paid on cards is \(lift) below what they ask for; with that paid too, this month leaves \(left.en).",
      zh: "卡上还的比最低还款少 \(lift)；都还到最低，这个月还剩\(left.zh)。")
  }

  /// A sum that rests on income, living costs and payments, behind other words.
  private func asSaid(_ sum: Amount) -> Text {
    let stated = Stated(sum, isEstimate: figures.monthlyIncome.isEstimate || figures.monthNeeds.isEstimate)
    let currency = household.currency
    return Text(
      en: stated.formatted(in: currency, .en), zh: spacedInChinese(stated.formatted(in: currency, .zh)))
  }

  /// In place of steps, where there is none to take.
  var nothingToDo: Text {
    Text(
      en: "Nothing needs doing now. Look again when income, rent or a debt changes, else on \(looksAgain).",
      zh: "现在没有要做的。收入、房租或债务有变化就再来看；没变化，\(looksAgain) 再看一次。")
  }

  var lookSentence: Text {
    let first = shownFindings.prefix(2).compactMap(\.first)
    let open = findings.count { $0.outcome == .notEvaluated }
    guard !first.isEmpty else {
      return open == 0
        ? Text(en: "Nothing is over its line.", zh: "各项都在参考线以内。")
        : Text(en: "Nothing is over its line so far; \(open) could not be judged.", zh: "目前没有超出参考线的；还有 \(open) 项资料不够。")
    }
    return both { language in
      let titles = first.map { title(of: $0, in: household, language) }
      return Text(
        en: "Look at these first: \(titles.joined(separator: "; ")).", zh: "先看：\(titles.joined(separator: "；"))。")[
          language]
    }
  }

  /// `19 looked at: 6 over the line, 0 on it, 12 within it, 1 not judged`.
  func counts(_ language: Language) -> String {
    func count(_ outcome: Finding.Outcome) -> Int { findings.count { $0.outcome == outcome } }
    let (over, on, within, open) = (count(.fired), count(.onTheLine), count(.clear), count(.notEvaluated))
    return Text(
      en: "\(findings.count) looked at: \(over) over the line, \(on) on it, \(within) in order, \(open) not judged",
      zh: "检查 \(findings.count) 项：\(over) 项超出参考线或需要留意，\(on) 项正好在线上，\(within) 项在线以内，\(open) 项资料不足")[language]
  }
}

private func both(_ make: (Language) -> String) -> Text { Text(en: make(.en), zh: make(.zh)) }

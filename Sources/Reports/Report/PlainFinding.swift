import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
  /// What a finding says, as a person would say it at a table: part of a sentence, without its title or its line.
  func plainly(_ finding: Finding) -> Text {
    let subject = Text(
      en: subjectName(of: finding, in: household, .en, columns: .max) ?? "",
      zh: subjectName(of: finding, in: household, .zh, columns: .max) ?? "")
    return switch finding.check.measure.form {
    case .count(let count): saying(count, finding, subject)
    case .comparison(let comparison): saying(comparison, finding, subject)
    case .answer(let answer): saying(answer) ?? finding.check.title
    }
  }

  private func saying(_ count: Count, _ finding: Finding, _ subject: Text) -> Text {
    let number = finding.value.map { Text(en: shown($0, .en), zh: shown($0, .zh)) } ?? Text(en: "several", zh: "好几")
    let (whose, who) = subject.en.isEmpty ? ("", "") : (" (\(subject.en))", "（\(subject.zh)）")
    return switch count {
    case .fullCards: Text(en: "\(number.en) cards are nearly full\(whose)", zh: "有 \(number.zh) 张卡快刷满了\(who)")
    case .lines, .linesInUse:
      Text(en: "there are \(number.en) cards and online loans\(whose)", zh: "信用卡和网贷一共 \(number.zh) 笔\(who)")
    case .cards: Text(en: "there are \(number.en) cards\(whose)", zh: "一共有 \(number.zh) 张卡\(who)")
    }
  }

  private func saying(_ comparison: Comparison, _ finding: Finding, _ subject: Text) -> Text {
    switch comparison.relation {
    case .share: sayingOfShare(comparison.burden, finding, subject)
    case .rest:
      figures.shortfall == nil
        ? Text(en: "little is left at the end of a month", zh: "月底剩不下多少")
        : Text(en: "less comes in than has to go out", zh: "进来的不够出去的")
    case .months: Text(en: "there is little put by for a bad month", zh: "备用的钱不多")
    case .sums:
      switch comparison.burden {
      case .sumsDue, .neededForSumsDue:
        filled(Text(en: "{sums-due}, more than is there", zh: "{sums-due}，钱还不够"))
          ?? Text(en: "more falls due at once within a year than is there", zh: "一年内有一笔要一次还清，钱还不够")
      case .debts, .debtsWithoutMortgages, .payments, .paymentsWithoutMortgages, .livingCosts, .needs, .used,
        .usedOnAllCards, .income, .yearlyIncome, .savings, .assets, .savingsAndAssets, .limit, .allLimits:
        Text(en: "more is owed than the savings hold", zh: "欠的比存的多，一次还不清")
      }
    }
  }

  private func sayingOfShare(_ burden: Figure, _ finding: Finding, _ subject: Text) -> Text {
    let share = finding.value.map { Text(en: shown($0, .en), zh: shown($0, .zh)) }
    switch burden {
    case .used:
      let used = share ?? Text(en: "much", zh: "大部分")
      return Text(en: "\(used.en) of the limit of \(subject.en) is used", zh: "“\(subject.zh)”用到了额度的 \(used.zh)")
    case .usedOnAllCards: return Text(en: "much of all limits is used", zh: "几张卡的额度一共用得偏多")
    case .payments, .paymentsWithoutMortgages:
      return share.map { Text(en: "\($0.en) of income goes to payments", zh: "月还款占了收入的 \($0.zh)") }
        ?? Text(en: "payments take more than income can carry", zh: "月还款比收入撑得起的多")
    case .debts, .debtsWithoutMortgages, .livingCosts, .needs, .sumsDue, .neededForSumsDue, .income, .yearlyIncome,
      .savings, .assets, .savingsAndAssets, .limit, .allLimits:
      return Text(en: "much is owed against what is there", zh: "欠款和手上的钱、东西比，偏多")
    }
  }

  /// nil where the title of the check says it.
  private func saying(_ answer: Answer) -> Text? {
    switch answer {
    case .everydaySpendingOnCards: Text(en: "everyday spending is all on credit", zh: "日常花销全靠刷卡")
    case .paysMinimum: Text(en: "only the minimum is paid on a card", zh: "有卡只还最低")
    case .arrears: Text(en: "payments are behind", zh: "有逾期")
    case .borrowingToRepay: Text(en: "new borrowing pays for old", zh: "在借新的还旧的")
    case .heavyBurden: Text(en: "the payments weigh heavily", zh: "还款压力很重")
    case .reportUnseen: Text(en: "the credit report has not been looked at", zh: "还没看过信用报告")
    case .recordErrors: Text(en: "the credit report has errors", zh: "信用报告上有错")
    case .repairAgent: Text(en: "someone offers to clean the record for money", zh: "有人收钱“修复征信”")
    case .urgentMatters, .privateRates: nil
    }
  }
}

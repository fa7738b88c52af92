import Household
import Money
import Outlook
import Rulebook
import Wording

extension Assessment {
  /// What a finding says, as a person would say it at a table: part of a sentence, without its title or its line.
  func plainly(_ finding: Finding) -> Text {
    let subject = Text(
      en: subjectName(of: finding, in: household, .en, columns: .max) ?? "",
      zh: subjectName(of: finding, in: household, .zh, columns: .max) ?? "")
    return sayingOfCards(finding, subject) ?? sayingOfSums(finding) ?? sayingOfAnswers(finding)
      ?? finding.check.title
  }

  private func sayingOfCards(_ finding: Finding, _ subject: Text) -> Text? {
    let count = finding.value.map { Text(en: shown($0, .en), zh: shown($0, .zh)) } ?? Text(en: "several", zh: "好几")
    let (whose, who) = subject.en.isEmpty ? ("", "") : (" (\(subject.en))", "（\(subject.zh)）")
    switch finding.check.measure {
    case .cardUtilisation, .allCardsUtilisation:
      return Text(en: "\(count.en) of the limit of \(subject.en) is used", zh: "“\(subject.zh)”用到了额度的 \(count.zh)")
    case .heavilyUsedCards:
      return Text(en: "\(count.en) cards are nearly full\(whose)", zh: "有 \(count.zh) 张卡快刷满了\(who)")
    case .creditLines, .linesInUse:
      return Text(en: "there are \(count.en) cards and online loans\(whose)", zh: "信用卡和网贷一共 \(count.zh) 笔\(who)")
    case .cardsHeld: return Text(en: "there are \(count.en) cards\(whose)", zh: "一共有 \(count.zh) 张卡\(who)")
    case .everydaySpendingOnCards: return Text(en: "everyday spending is all on credit", zh: "日常花销全靠刷卡")
    case .paysMinimum: return Text(en: "only the minimum is paid on a card", zh: "有卡只还最低")
    default: return nil
    }
  }

  private func sayingOfSums(_ finding: Finding) -> Text? {
    func share(_ language: Language) -> String { finding.value.map { shown($0, language) } ?? "" }
    switch finding.check.measure {
    case .savingsAgainstDebts, .savingsAgainstOtherDebts, .savingsAgainstPayments:
      return Text(en: "more is owed than the savings hold", zh: "欠的比存的多，一次还不清")
    case .balloon:
      return filled(Text(en: "{sums-due}, more than is there", zh: "{sums-due}，钱还不够"))
        ?? Text(en: "more falls due at once within a year than is there", zh: "一年内有一笔要一次还清，钱还不够")
    case .paymentsToIncome where finding.value != nil:
      return Text(en: "\(share(.en)) of income goes to payments", zh: "月还款占了收入的 \(share(.zh))")
    case .paymentsToIncome: return Text(en: "payments take more than income can carry", zh: "月还款比收入撑得起的多")
    case .debtsToAssets: return Text(en: "much is owed against what is there", zh: "欠款和手上的钱、东西比，偏多")
    case .marginToIncome where figures.shortfall != nil:
      return Text(en: "less comes in than has to go out", zh: "进来的不够出去的")
    case .marginToIncome: return Text(en: "little is left at the end of a month", zh: "月底剩不下多少")
    case .monthsOfReserve: return Text(en: "there is little put by for a bad month", zh: "备用的钱不多")
    default: return nil
    }
  }

  private func sayingOfAnswers(_ finding: Finding) -> Text? {
    switch finding.check.measure {
    case .arrears: Text(en: "payments are behind", zh: "有逾期")
    case .borrowingToRepay: Text(en: "new borrowing pays for old", zh: "在借新的还旧的")
    case .heavyBurden: Text(en: "the payments weigh heavily", zh: "还款压力很重")
    case .reportUnseen: Text(en: "the credit report has not been looked at", zh: "还没看过信用报告")
    case .recordErrors: Text(en: "the credit report has errors", zh: "信用报告上有错")
    case .repairAgent: Text(en: "someone offers to clean the record for money", zh: "有人收钱“修复征信”")
    default: nil
    }
  }
}

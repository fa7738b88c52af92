import Channels
import Household
import Money
import Phrases
import Reports
import Wording

/// The credit report beside the household, one part at a time. Nothing is changed before all of it was gone through.
struct ReportReading {
  /// An account that nobody of the household knows.
  struct Stranger {
    var name: String
    var owed: Stated?
    var isCard: Bool
  }

  /// With what the report corrects.
  private(set) var household: Household
  private(set) var findings: [RecordFinding] = []
  private(set) var strangers: [Stranger] = []
  /// The debts that stand in the report.
  private var there: [ReportedDebt] = []
  private let topic: RecordTopic
  private let talk: Talk
  private let facts: FactsOfADay

  init(of household: Household, _ topic: RecordTopic, _ talk: Talk, _ facts: FactsOfADay) {
    (self.household, self.topic, self.talk, self.facts) = (household, topic, talk, facts)
  }

  /// False where somebody left.
  mutating func run() -> Bool {
    for (index, part) in topic.parts.enumerated() {
      talk.say("")
      talk.heading("\(index + 1) \(part.name[talk.language])")
      if let look = part.look.filled(facts.text) { talk.say("  " + look[talk.language]) }
      let goesOn =
        switch part.subject {
        case .accounts: readAccounts()
        case .balances: readBalances()
        case .months: readMonths()
        case .lookUps: readLookUps()
        case .identity, .status, .guarantees, .publicRecords: readWhatIsWrong(part.subject)
        }
      guard goesOn else { return false }
    }
    return true
  }

  private mutating func readAccounts() -> Bool {
    for debt in reportedDebts(of: household) {
      talk.say("  " + debt.line[talk.language])
      guard let isThere = talk.confirm(Text(en: "Is it there?", zh: "报告里有吗？"), fallback: true) else { return false }
      if isThere { there.append(debt) } else { found(.accounts, debt.name, .missing) }
    }
    talk.say(Text(en: "  An account there that you do not know?", zh: "  有不认识的账户吗？"))
    let label = Text(en: "Its name, Enter = none: ", zh: "名称，没有按回车：")
    let further = Text(en: "Another one? Enter = none: ", zh: "还有吗？没有按回车：")
    while let name = askName(strangers.isEmpty ? label : further) {
      guard let name else { return true }
      guard let owed = askSum(Text(en: "What does it say is owed? Enter = not said: ", zh: "上面写欠多少？没写按回车：")),
        let isCard = talk.confirm(Text(en: "Is it a credit card?", zh: "是信用卡吗？"), fallback: false)
      else { return false }
      strangers.append(Stranger(name: name, owed: owed, isCard: isCard))
      found(.accounts, name, .unknown)
    }
    return false
  }

  private mutating func readBalances() -> Bool {
    for debt in there {
      let owed = Text(en: "owed", zh: "欠款")
      guard compare(debt, owed, \.balance, \.balance) else { return false }
      if debt.isCard, !compare(debt, Text(en: "limit", zh: "额度"), \.limit, \.limit) { return false }
    }
    return true
  }

  /// Asks what stands there of a sum; one that is not known here is taken from the report.
  private mutating func compare(
    _ debt: ReportedDebt, _ figure: Text, _ ofCard: WritableKeyPath<Card, Stated?>,
    _ ofLoan: WritableKeyPath<Loan, Stated?>
  ) -> Bool {
    let name = sanitised(debt.name)
    let here =
      debt.isCard ? household.cards?[debt.index][keyPath: ofCard] : household.loans?[debt.index][keyPath: ofLoan]
    let shown = here.map { $0.amount.formatted(in: household.currency) }
    let label =
      shown.map {
        Text(en: "\(name), \(figure.en) \($0). There? Enter = the same: ", zh: "\(name)，\(figure.zh) \($0)。报告里？一样按回车：")
      }
      ?? Text(en: "\(name), \(figure.en) not known. There? Enter = leave it: ", zh: "\(name)，\(figure.zh)没填。报告里？不填按回车：")
    guard let answer = askSum(label) else { return false }
    guard let theirs = answer, theirs.amount != here?.amount else { return true }
    if let shown {
      let written = theirs.amount.formatted(in: household.currency)
      guard let isRight = askWhetherReportIsRight() else { return false }
      found(.balances, debt.name, .differs(figure, there: written, here: shown, isTakenOver: isRight))
      guard isRight else { return true }
    }
    if debt.isCard {
      household.cards?[debt.index][keyPath: ofCard] = theirs
    } else {
      household.loans?[debt.index][keyPath: ofLoan] = theirs
    }
    return true
  }

  private mutating func readMonths() -> Bool {
    for debt in there {
      let name = sanitised(debt.name)
      let here = debt.isCard ? household.cards?[debt.index].behind : household.loans?[debt.index].behind
      let label =
        here.map {
          Text(
            en: "\(name), months behind now: \($0). There? Enter = the same: ",
            zh: "\(name)，现在逾期 \($0) 个月。报告里？一样按回车：")
        }
        ?? Text(
          en: "\(name), months behind now? Enter = leave it: ", zh: "\(name)，报告里现在逾期几个月？不填按回车：")
      guard let answer = askMonths(label) else { return false }
      guard let theirs = answer, theirs != here else { continue }
      if let here {
        guard let isRight = askWhetherReportIsRight() else { return false }
        let figure = Text(en: "months behind", zh: "逾期月数")
        found(.months, debt.name, .differs(figure, there: "\(theirs)", here: "\(here)", isTakenOver: isRight))
        guard isRight else { continue }
      }
      household.setMonthsBehind(theirs, of: debt)
    }
    talk.say(Text(en: "  A month marked late in which you paid in time?", zh: "  有按时还了却标逾期的月份吗？"))
    return readNames(
      Text(en: "Which, of what; Enter = none: ", zh: "哪笔、哪个月，没有按回车："), .months, .said)
  }

  private mutating func readLookUps() -> Bool {
    readNames(Text(en: "Not asked for: by whom? Enter = none: ", zh: "没申请过的是哪家？没有按回车："), .lookUps, .notAsked)
  }

  private mutating func readWhatIsWrong(_ part: RecordTopic.Part.Subject) -> Bool {
    readNames(Text(en: "What is wrong there? Enter = nothing: ", zh: "哪里不对？没有按回车："), part, .said)
  }

  /// Asks for names until none comes.
  private mutating func readNames(
    _ label: Text, _ part: RecordTopic.Part.Subject, _ fault: RecordFinding.Fault
  ) -> Bool {
    let further = Text(en: "More? Enter = no: ", zh: "还有吗？没有按回车：")
    var isFirst = true
    while let name = askName(isFirst ? label : further) {
      guard let name else { return true }
      found(part, name, fault)
      isFirst = false
    }
    return false
  }

  private mutating func found(_ part: RecordTopic.Part.Subject, _ name: String, _ fault: RecordFinding.Fault) {
    findings.append(RecordFinding(part: part, name: name, fault: fault))
  }
}

extension ReportReading {
  /// `.some(nil)` for none; nil where somebody left.
  private func askName(_ label: Text) -> String?? {
    guard let line = talk.askLine(label) else { return nil }
    let name = trimmed(unquoted(line))
    if name.isEmpty { return .some(nil) }
    return endsList(name) || isUnknownWord(name) ? .some(nil) : name
  }

  private func askSum(_ label: Text) -> Stated?? {
    while let line = talk.askLine(label) {
      if plainWord(line).isEmpty || isUnknownWord(line) { return .some(nil) }
      do throws(AnswerProblem) {
        return try sum(line, in: household.currency)
      } catch {
        talk.refuse(error)
      }
    }
    return nil
  }

  private func askMonths(_ label: Text) -> Int?? {
    while let line = talk.askLine(label) {
      if plainWord(line).isEmpty || isUnknownWord(line) { return .some(nil) }
      do throws(AnswerProblem) {
        return try monthsBehind(line)
      } catch {
        talk.refuse(error)
      }
    }
    return nil
  }

  /// What is not sure is kept as it stands here.
  private func askWhetherReportIsRight() -> Bool? {
    talk.confirm(Text(en: "  Is the report right?", zh: "  报告对吗？"), fallback: false)
  }
}

extension Household {
  /// Nothing is owed of arrears where nothing is behind.
  fileprivate mutating func setMonthsBehind(_ months: Int, of debt: ReportedDebt) {
    if debt.isCard {
      cards?[debt.index].behind = months
      if months == 0 { cards?[debt.index].arrears = nil }
    } else {
      loans?[debt.index].behind = months
      if months == 0 { loans?[debt.index].arrears = nil }
    }
  }
}

public import Household
public import Wording

extension Habits.Extent {
  /// How much of everyday spending is on cards, as people say it.
  public var shown: Text {
    switch self {
    case .all: Text(en: "all everyday spending is on cards", zh: "日常花销全部刷卡")
    case .most: Text(en: "most everyday spending is on cards", zh: "日常花销大部分刷卡")
    case .some: Text(en: "some everyday spending is on cards", zh: "日常花销一部分刷卡")
    case .none: Text(en: "no everyday spending is on cards", zh: "日常花销不刷卡")
    }
  }
}

extension Situation.Urgent {
  public var shown: Text {
    switch self {
    case .court: Text(en: "papers from a court", zh: "收到法院文书")
    case .police: Text(en: "a call or case from the police", zh: "警方来电或立案")
    case .eviction: Text(en: "the home may be lost", zh: "可能没地方住")
    case .disconnection: Text(en: "water, power or gas about to be cut off", zh: "要停水停电停气")
    case .frozen: Text(en: "an account frozen or goods seized", zh: "账户被冻结、东西被查封")
    case .threats: Text(en: "threats or harassment", zh: "被威胁、骚扰")
    case .noFood: Text(en: "no money for food or medicine", zh: "吃饭、用药没着落")
    case .scam: Text(en: "someone charges to clean the record or to negotiate", zh: "有人收费“洗征信”“代协商”")
    case .notCoping: Text(en: "hardly coping any more", zh: "快撑不住了")
    }
  }
}

extension Situation.Burden {
  public var shown: Text {
    switch self {
    case .none: Text(en: "the payments are no burden", zh: "还款没有压力")
    case .some: Text(en: "the payments are something of a burden", zh: "还款有一些压力")
    case .heavy: Text(en: "the payments are a heavy burden", zh: "还款压力很重")
    }
  }
}

extension CreditRecord.Agent {
  public var shown: Text {
    switch self {
    case .none: Text(en: "nobody offers to clean the record", zh: "没有人收费“修复征信”")
    case .offered: Text(en: "someone offers to clean the record for money", zh: "有人收费“修复征信”")
    case .paid: Text(en: "money was paid to clean the record", zh: "已经为“修复征信”付了钱")
    }
  }
}

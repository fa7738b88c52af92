public import Wording

/// A sum that checks look at: a closed list. Whatever answers are missing can only raise it.
public enum Figure: String, Sendable, CaseIterable {
  case debts
  case debtsWithoutMortgages = "debts-without-mortgages"
  case payments
  case paymentsWithoutMortgages = "payments-without-mortgages"
  case livingCosts = "living-costs"
  /// Living costs and payments of a month.
  case needs
  /// What falls due in full within the horizon.
  case sumsDue = "sums-due"
  /// The same, and what a gap takes until then.
  case neededForSumsDue = "needed-for-sums-due"
  /// Of one limit.
  case used
  case usedOnAllCards = "used-on-all-cards"
  case income
  case yearlyIncome = "yearly-income"
  case savings
  case assets
  case savingsAndAssets = "savings-and-assets"
  case limit
  case allLimits = "all-limits"

  /// Whether more of it is harsher: what is owed, due, used or needed, against what there is to meet it.
  public var isBurden: Bool {
    switch self {
    case .debts, .debtsWithoutMortgages, .payments, .paymentsWithoutMortgages, .livingCosts, .needs, .sumsDue,
      .neededForSumsDue, .used, .usedOnAllCards:
      true
    case .income, .yearlyIncome, .savings, .assets, .savingsAndAssets, .limit, .allLimits: false
    }
  }

  /// Whether paying debts can change it.
  public var movesWithDebts: Bool {
    switch self {
    case .debts, .debtsWithoutMortgages, .payments, .paymentsWithoutMortgages, .needs, .sumsDue, .neededForSumsDue,
      .used,
      .usedOnAllCards:
      true
    case .livingCosts, .income, .yearlyIncome, .savings, .assets, .savingsAndAssets, .limit, .allLimits: false
    }
  }

  /// The figures that it is the sum of; none for one that stands by itself.
  public var parts: [Figure] {
    switch self {
    case .needs: [.livingCosts, .payments]
    case .savingsAndAssets: [.savings, .assets]
    case .debts, .debtsWithoutMortgages, .payments, .paymentsWithoutMortgages, .livingCosts, .sumsDue,
      .neededForSumsDue,
      .used, .usedOnAllCards, .income, .yearlyIncome, .savings, .assets, .limit, .allLimits:
      []
    }
  }

  public var name: Text {
    switch self {
    case .debts: Text(en: "all debts", zh: "总欠款")
    case .debtsWithoutMortgages: Text(en: "all debts but mortgages", zh: "房贷以外的欠款")
    case .payments: Text(en: "monthly payments", zh: "月还款额")
    case .paymentsWithoutMortgages: Text(en: "monthly payments but mortgages", zh: "房贷以外的月还款额")
    case .livingCosts: Text(en: "essentials", zh: "必要生活开支")
    case .needs: Text(en: "essentials + monthly payments", zh: "必要生活开支 + 月还款额")
    case .sumsDue, .neededForSumsDue: Text(en: "what falls due in full soon", zh: "快到期、要一次还清的钱")
    case .used: Text(en: "used", zh: "已用额度")
    case .usedOnAllCards: Text(en: "used on all cards", zh: "所有卡已用额度合计")
    case .income: Text(en: "monthly income", zh: "月收入")
    case .yearlyIncome: Text(en: "12 x monthly income", zh: "月收入 x 12")
    case .savings: Text(en: "savings", zh: "随时可用的钱")
    case .assets: Text(en: "assets", zh: "可变现的资产")
    case .savingsAndAssets: Text(en: "savings + assets", zh: "随时可用的钱 + 可变现的资产")
    case .limit: Text(en: "limit", zh: "信用额度")
    case .allLimits: Text(en: "all limits", zh: "信用额度合计")
    }
  }

  /// Whether it stands in brackets inside a formula.
  var isCompound: Bool { !parts.isEmpty || self == .yearlyIncome }
}

/// What checks count of one person: a closed list.
public enum Count: String, Sendable, CaseIterable {
  /// Cards and online loans, those with nothing drawn included.
  case lines
  case linesInUse = "lines-in-use"
  case cards
  /// Cards above a mark; those that share a limit are one.
  case fullCards = "full-cards"

  public var name: Text {
    switch self {
    case .lines: Text(en: "cards + online loans of one person", zh: "一个人的信用卡 + 网贷笔数")
    case .linesInUse: Text(en: "cards + online loans that owe something", zh: "有欠款的信用卡 + 网贷笔数")
    case .cards: Text(en: "cards of one person", zh: "一个人的信用卡张数")
    case .fullCards: Text(en: "cards used above the mark, of one person", zh: "一个人用得偏满的卡的张数")
    }
  }
}

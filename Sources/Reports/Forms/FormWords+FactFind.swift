import Household
import Money
import Wording

/// The blank fact find: in the order of the interview.
extension FormWords {
  var factFind: [ReportSection] {
    [
      section("who", Text(en: "Who is counted", zh: "算谁的账"), who),
      section("urgent", Text(en: "Cannot wait", zh: "等不了的事"), urgent),
      section("debts", Text(en: "Cards and other debts", zh: "信用卡和其他欠款"), debts),
      section("income", Text(en: "Income and living costs", zh: "收入和必要开支"), budget),
      section("others", Text(en: "Savings, habits, credit record", zh: "存款、习惯和征信"), others),
    ]
  }

  private var who: [ReportBlock] {
    [
      blanks(Text(en: "Name or case number", zh: "称呼或个案编号"), Text(en: "Date", zh: "日期")),
      blanks(
        Text(en: "Adults", zh: "成人几位"), Text(en: "Children, their ages", zh: "孩子几岁"), Text(en: "Others", zh: "其他人")),
    ]
  }

  private var urgent: [ReportBlock] {
    [
      ticks([
        Text(en: "a court paper, on ____________", zh: "收到法院文书，日期 ____________"),
        Text(en: "the home may be lost, on ____________", zh: "可能没地方住，日期 ____________"),
        Text(en: "water, power or gas to be cut off, on ____________", zh: "要停水停电停气，日期 ____________"),
        Text(en: "an account frozen, goods seized", zh: "账户被冻结、东西被查封"),
        Text(en: "a call or a paper from the police", zh: "警方来电或立案"),
        Text(en: "threats, or nothing for food and medicine", zh: "被威胁骚扰，或吃饭用药没着落"),
        Text(en: "it is getting too much to bear", zh: "心里快撑不住了"),
        Text(en: "someone takes money to clean the record or to negotiate", zh: "有人收费“洗征信”“代协商”"),
      ])
    ]
  }

  private var debts: [ReportBlock] {
    let (name, rate) = (Text(en: "Name, in whose name", zh: "名称、谁名下"), Text(en: "Rate", zh: "利率"))
    let (day, behind) = (Text(en: "Due day", zh: "几号还"), Text(en: "Behind: months, sum", zh: "逾期几个月、多少"))
    return [
      table(
        Text(
          en: "Cards, those not in use too: used is everything owed on it, instalments included",
          zh: "信用卡，不用的也写；已用额度包括没出账的分期"),
        [
          name, Text(en: "Limit", zh: "额度"), Text(en: "Used", zh: "已用"), rate, Text(en: "Minimum", zh: "最低还款"),
          Text(en: "Paid a month", zh: "每月还"), day, behind,
        ], rows: 5),
      table(
        Text(
          en: "Loans: online, consumer, car, mortgage, business, private, family; bills that are behind, guarantees",
          zh: "贷款：网贷、消费贷、车贷、房贷、经营贷、民间、亲友；欠的房租水电、替人担保也写"),
        [
          name, Text(en: "Kind", zh: "种类"), Text(en: "Owed", zh: "还欠"), rate, Text(en: "Due a month", zh: "每月该还"),
          Text(en: "Payments left", zh: "剩几期"), day, behind,
        ], rows: 7),
    ]
  }

  private var budget: [ReportBlock] {
    let sum = Text(en: "A month, in \(currency.code)", zh: "每月（\(currency.code)）")
    return [
      table(
        Text(en: "After tax, in a low month", zh: "到手的，按少的月份"),
        [Text(en: "Income from", zh: "收入来源"), sum, Text(en: "Comes on the", zh: "几号到")], rows: 3),
      table(
        Text(en: "What cannot be put off; payments on debts not here", zh: "省不了的开支；还债的不写这里"),
        [Text(en: "Living costs", zh: "必要开支"), sum, Text(en: "Due on the", zh: "几号付")],
        named: [
          Text(en: "Rent, home", zh: "房租、住房"), Text(en: "Water, power, gas", zh: "水电燃气、物业"),
          Text(en: "Food, housekeeping", zh: "吃饭日用"),
          Text(en: "Children, school", zh: "孩子、上学"), Text(en: "Health", zh: "看病吃药"), Text(en: "Travel", zh: "交通"),
          Text(en: "Telephone, internet", zh: "话费宽带"), Text(en: "Care of parents, others", zh: "赡养老人、照顾别人"),
          Text(en: "Other", zh: "其他"),
        ]),
    ]
  }

  private var others: [ReportBlock] {
    [
      blanks(Text(en: "Savings at hand", zh: "随时能用的钱"), Text(en: "Set aside for", zh: "留作他用")),
      blanks(Text(en: "What could be sold", zh: "可变现的资产"), Text(en: "Guaranteed for others", zh: "替人担保")),
      ticks([
        Text(en: "everyday spending is all on cards", zh: "日常花销全刷卡"),
        Text(en: "new borrowing repays old", zh: "借新的还旧的"),
        Text(en: "the credit report was looked at", zh: "看过信用报告"), Text(en: "something in it is wrong", zh: "信用报告上有错"),
      ]),
    ]
  }
}

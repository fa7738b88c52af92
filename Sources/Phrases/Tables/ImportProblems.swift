import Household
import Money
import Wording

/// What can be wrong with a spreadsheet of debts beyond its single cells.
extension AnswerProblem {
  static let emptySheet = AnswerProblem(
    Text(en: "there is no row in it", zh: "里面一行也没有"),
    remedy: Text(en: "a first row of names, then a row a debt", zh: "第一行写列名，下面每笔债一行"))

  static let undecidedRow = AnswerProblem(
    Text(en: "a card or a loan? It cannot be told", zh: "是信用卡还是贷款，看不出来"),
    remedy: Text(
      en: "taken as a debt of unknown kind; fill in its kind: card, online, car, mortgage, family …",
      zh: "先按种类不明记下；请填上类型：信用卡、网贷、车贷、房贷、亲友……"))

  static let undecided = AnswerProblem(
    Text(en: "a card or a loan? It cannot be told", zh: "是信用卡还是贷款，看不出来"),
    remedy: Text(
      en: "give the table a column “kind”: card, online, car, mortgage, family …", zh: "表里加一列“类型”：信用卡、网贷、车贷、房贷、亲友……"))

  static let householdFile = AnswerProblem(
    Text(en: "this is a household's file, not a spreadsheet", zh: "这是家庭资料，不是表格"),
    remedy: Text(
      en: "open it instead: debthealth check FILE, or open FILE at the prompt",
      zh: "请直接打开：debthealth check 文件，或在提示符下写“打开 文件”"))

  static let columnsNotApart = AnswerProblem(
    Text(en: "the names of the columns are not set apart as the rows are", zh: "列名和下面各行隔开的方式对不上"),
    remedy: Text(en: "set all cells apart by commas or tabs", zh: "每一格都用逗号或制表符隔开"))

  static func labelAsName(_ label: String) -> AnswerProblem {
    let shown = truncated(sanitised(label), to: 20)
    return AnswerProblem(
      Text(en: "“\(shown)” says what a figure is, not whose", zh: "“\(shown)”只说明是什么数，没说是哪一笔的"),
      remedy: Text(en: "put the name of the debt before it, or a row of names above", zh: "前面写上这笔债的名称，或第一行写列名"))
  }

  static let transactions = AnswerProblem(
    Text(en: "this is a list of payments, not of debts", zh: "这是收支流水，不是债务清单"),
    remedy: Text(en: "a row a debt, with what is owed on it", zh: "每笔债一行，写上欠多少"))

  static let earlierDay = AnswerProblem(
    Text(en: "the same debt stands with a later day", zh: "同一笔债有更晚的日期"), remedy: Text(en: "left out", zh: "没有记"))

  static let settled = AnswerProblem(
    Text(en: "settled, by its status", zh: "状态是已结清"), remedy: Text(en: "left out", zh: "没有记"))

  static let severalPeople = AnswerProblem(
    Text(en: "the debts of several people stand here", zh: "表里不止一个人的债"),
    remedy: Text(en: "all were taken; keep only the rows of one household", zh: "全都记下了；只留一家人的行"))

  static let settledButOwed = AnswerProblem(
    Text(en: "settled, by its status, and yet something is owed", zh: "状态是已结清，却还有欠款"),
    remedy: Text(en: "taken as owed; take it out if it is settled", zh: "按还欠着记下了；结清了就删掉它"))

  static let noDebt = AnswerProblem(
    Text(en: "money that is there or comes in, or a sum of rows: no debt", zh: "这是存款、收入或汇总，不是债"),
    remedy: Text(en: "left out", zh: "没有记"))

  static let guarantee = AnswerProblem(
    Text(en: "a debt guaranteed for somebody else is counted apart", zh: "替别人担保的另外算，不是自己的债"),
    remedy: Text(
      en: "left out; say it among the loans, as in: guarantee 5000", zh: "没有记；到贷款那一步写，例如：担保 5000"))

  static let lent = AnswerProblem(
    Text(en: "money lent to others is no debt", zh: "借给别人的钱不是债"), remedy: Text(en: "left out", zh: "没有记"))

  static let negativeThroughout = AnswerProblem(
    Text(en: "every balance stands below 0, as some lists keep debts", zh: "欠款都写成了负数，有的表这样记债"),
    remedy: Text(en: "taken as owed; check the signs", zh: "按欠款记下了，请核对正负号"))

  static let lastInstalment = AnswerProblem(
    Text(en: "the end, beside a payment", zh: "有月还款，又有到期日"),
    remedy: Text(
      en: "taken as the day of the last one; call the column “due in full” where all falls due that day",
      zh: "当作最后一期的日子；如果是那天一次还清，列名写“一次还清日”"))

  static let endOfInstalments = AnswerProblem(
    Text(en: "the end of a loan that is paid back by the month", zh: "按月还的贷款的到期日"),
    remedy: Text(
      en: "taken as the day of the last payment; call the column “due in full” where all falls due that day",
      zh: "当作最后一期的日子；如果是那天一次还清，列名写“一次还清日”"))

  static let endOfMortgage = AnswerProblem(
    Text(en: "the end of a mortgage or a car loan", zh: "房贷、车贷的到期日"),
    remedy: Text(
      en: "taken as the day of the last payment; call the column “due in full” where all falls due that day",
      zh: "当作最后一期的日子；如果是那天一次还清，列名写“一次还清日”"))

  static func bareRates(_ heading: String, _ readings: Text) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown): numbers without % can be several rates", zh: "\(shown)：没写 %，有几种可能"),
      remedy: Text(en: "left open; \(readings.en)", zh: "先空着；\(readings.zh)"))
  }

  static let onlyHeadings = AnswerProblem(
    Text(en: "there is no row under the names", zh: "列名下面一行也没有"),
    remedy: Text(en: "a row a debt", zh: "下面每笔债一行"))

  static func unknownHeadings(_ cells: [String]) -> AnswerProblem {
    let names = cells.filter { !$0.isEmpty }.prefix(8).map { truncated(sanitised($0), to: 20) }
    return AnswerProblem(
      Text(
        en: "no column of this name is known: \(names.joined(separator: ", "))",
        zh: "认不出这些列名：\(names.joined(separator: "、"))"),
      remedy: Text(
        en: "call them \(DebtImport.columnNames.map(\.en).joined(separator: ", "))",
        zh: "可用的列名：\(DebtImport.columnNames.map(\.zh).joined(separator: "、"))"))
  }

  package static let aboveTheTable = AnswerProblem(
    Text(en: "above the row of names", zh: "在列名那一行的上面"), remedy: Text(en: "left out", zh: "没有记"))

  static let total = AnswerProblem(
    Text(en: "a total, no debt", zh: "这是合计，不是一笔债"), remedy: Text(en: "left out", zh: "没有记"))

  static let openQuote = AnswerProblem(
    Text(en: "a quote is opened here and never closed", zh: "这里的引号没有配对"),
    remedy: Text(en: "close it, or write it twice", zh: "补上引号；引号本身要写两个"))

  static func tooManyCells(_ count: Int, _ columns: Int) -> AnswerProblem {
    AnswerProblem(
      Text(en: "\(count) cells where the first row names \(columns)", zh: "有 \(count) 格，第一行只有 \(columns) 列"),
      remedy: quoteSums)
  }

  static let splitNumber = AnswerProblem(
    Text(en: "a comma inside a number cuts it in two", zh: "数字里的逗号把它切成了两格"), remedy: quoteSums)

  private static let quoteSums = Text(
    en: "a sum with commas in it goes in quotes: \"12,000\"", zh: "带逗号的金额要加引号：\"12,000\"")

  static func noPlace(for column: Column) -> AnswerProblem {
    AnswerProblem(
      Text(en: "\(column.name.en): such a debt has none", zh: "\(column.name.zh)：这类债没有这一项"),
      remedy: Text(en: "the rest of the row is taken", zh: "这一行的其余部分已记"))
  }

  static func unreadCell(_ key: String, _ cell: String) -> AnswerProblem {
    let shown = truncated(sanitised(cell), to: 30)
    return AnswerProblem(
      Text(en: "\(key) “\(shown)” cannot be read", zh: "\(key)“\(shown)”读不出来"),
      remedy: Text(en: "left open", zh: "先空着"))
  }

  static func otherCurrency(_ code: String, than currency: Currency) -> AnswerProblem {
    let shown = truncated(sanitised(code), to: 10)
    return AnswerProblem(
      Text(
        en: "a debt in \(shown), where the household is in \(currency.code)", zh: "这一行用 \(shown)，家庭资料用 \(currency.code)"
      ),
      remedy: Text(
        en: "one household has one currency; --currency sets that of a new one",
        zh: "一份资料只用一种货币；新资料用 --currency 指定"))
  }

  static func sameAs(line: Int) -> AnswerProblem {
    AnswerProblem(
      Text(en: "the same as line \(line)", zh: "和第 \(line) 行一样"),
      remedy: Text(en: "if it is another debt, give it another name", zh: "如果是另一笔债，请换个名称"))
  }

  package static let tooLargeTogether = AnswerProblem(
    tooLargeTogetherText, remedy: Text(en: "check the sums", zh: "请核对金额"))

  static let tooManyRows = AnswerProblem(
    Text(
      en: "more than \(Sheet.mostRows) rows: no list of one household's debts",
      zh: "超过 \(Sheet.mostRows) 行，不会是一家的债务清单"),
    remedy: Text(en: "keep the rows of the debts, and leave out the rest", zh: "只留债务那几行，别的删掉"))

  package static let tooManyDebts = AnswerProblem(
    Text(
      en: "a household has at most \(Household.mostEntries) cards and as many loans",
      zh: "信用卡、贷款各最多 \(Household.mostEntries) 笔"),
    remedy: Text(en: "leave out what is settled", zh: "还清的不用写"))

  static func alreadyThere(_ name: String) -> AnswerProblem {
    let shown = truncated(sanitised(name), to: 40)
    return AnswerProblem(
      Text(en: "\(shown) is in the household already", zh: "\(shown) 资料里已经有了"),
      remedy: Text(en: "take it out there first, or give this one another name", zh: "先从资料里删掉，或者换个名称"))
  }
}

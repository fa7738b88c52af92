public import Checks
import Household
import Money
public import Wording

/// What is printed blank, to fill in by hand. The raw value is what `--for` takes.
public enum BlankForm: String, Sendable, CaseIterable {
  /// What has to be known of a household, in the order of the questions.
  case client
  /// What was said and agreed with each lender.
  case debts
  /// A month of spending, a line a day.
  case month
}

/// Blank forms, each on a sheet of its own, as the same data that a report is.
/// - Parameter basis: of no household, so that the page is written as any report is.
public func blankForms(_ forms: [BlankForm], language: Language, basis: Assessment) -> Report {
  let words = FormWords(language: language, currency: basis.household.currency)
  let sections = forms.flatMap { form -> [ReportSection] in
    var sections = words.sections(of: form)
    if form != forms.first, !sections.isEmpty { sections[0].startsSide = true }
    if forms.count == 1, sections.count == 1 { sections[0].heading = "" }
    return sections
  }
  let title = forms.count == 1 ? words.title(of: forms[0]) : Text(en: "Forms to fill in", zh: "空白表")
  return Report(
    kind: .own, language: language, title: title[language], particulars: [], sections: sections,
    notes: [words.privacy[language]], debts: [], basis: ReportBasis(assessment: basis, isRedacted: false))
}

struct FormWords {
  let language: Language
  let currency: Currency

  func title(of form: BlankForm) -> Text {
    switch form {
    case .client: Text(en: "Income, spending and debts", zh: "收入、开支和欠款")
    case .debts: Text(en: "What was said with each lender", zh: "和各家的联系记录")
    case .month: Text(en: "A month of spending", zh: "一个月的账")
    }
  }

  func sections(of form: BlankForm) -> [ReportSection] {
    switch form {
    case .client: factFind
    case .debts: [section("log", title(of: .debts), [contacts])]
    case .month: [section("spending", title(of: .month), [spending])]
    }
  }

  /// No paper of this program asks for them.
  var privacy: Text {
    Text(
      en: "Write no identity number, no whole account number, no password. The figures are your own.",
      zh: "身份证号、完整账号、密码都不要写。数字由您自己填。")
  }

  func section(_ id: String, _ heading: Text, _ blocks: [ReportBlock]) -> ReportSection {
    ReportSection(id: id, heading: heading[language], blocks: blocks)
  }

  func blanks(_ labels: Text...) -> ReportBlock { .blanks(labels.map { $0[language] }) }

  func ticks(_ texts: [Text]) -> ReportBlock { .ticks(texts.map { ReportItem(text: $0[language]) }) }

  /// Columns with empty rows below, or with rows that have a name.
  func table(_ caption: Text, _ titles: [Text], rows: Int = 0, named names: [Text] = []) -> ReportBlock {
    let empty = Array(repeating: "", count: titles.count - 1)
    let named = names.map { [$0[language]] + empty }
    let columns = titles.map { ReportTable.Column(title: $0[language], isNumber: false) }
    return .table(
      ReportTable(
        caption: caption[language], columns: columns,
        rows: named + Array(repeating: [""] + empty, count: rows), isToFill: true))
  }

  private var contacts: ReportBlock {
    table(
      Text(en: "A line each time, also when they rang", zh: "每联系一次记一行，对方打来的也记"),
      [
        Text(en: "Day, time", zh: "日期、时间"), Text(en: "Lender, whom", zh: "哪家、找的谁"),
        Text(en: "What was said", zh: "说了什么"),
        Text(en: "Sum, by when", zh: "多少、几号前"), Text(en: "In writing?", zh: "有书面吗"),
      ], rows: 16)
  }

  private var spending: ReportBlock {
    table(
      Text(en: "Own money, or on credit? Small things count too", zh: "花自己的钱，还是刷卡、先用后付？小钱也记"),
      [
        Text(en: "Day", zh: "日子"), Text(en: "What", zh: "花在哪"), Text(en: "Own money", zh: "自己的钱"),
        Text(en: "On credit", zh: "刷卡、先用后付"),
      ], named: (1...31).map { Text(same: String($0)) })
  }
}

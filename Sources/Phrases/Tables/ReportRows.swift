import Household
import Money
import Rules
import StrictYAML
import Wording

extension DebtImport {
  /// A row of a report's own table, read as the document's: every key of the debt comes back.
  func readOfReport(
    _ texts: [String], under table: DebtTable, at path: String
  ) throws(AnswerProblem) -> Found {
    guard let kind = RowKind(path: path) else { throw .undecided }
    let estimates = told(.estimates, table, texts).split(separator: " ").map(String.init)
    var entries: [Node.Entry] = []
    var remarks: [AnswerProblem] = []
    for (heading, text) in zip(table.headings, texts) where !trimmed(text).isEmpty {
      let word = headingWord(heading.name)
      guard let key = documentKeys[word], kind == .loan || key != "kind" else { continue }
      let cell = estimates.contains(word) ? "~" + text : text
      if let value = node(of: cell, at: key) { entries.append(value) } else { remarks.append(.unreadCell(key, text)) }
    }
    if kind == .loan, !entries.contains(where: { $0.key == "kind" }) {
      let name = entries.first { $0.key == "name" }?.value.scalar ?? ""
      let named = reading.names.kind(in: name)?.rawValue ?? "unknown"
      entries.append(
        Node.Entry(key: "kind", keyPlace: start, value: Node(.scalar(named, isQuoted: false), at: start)))
    }
    return try read(entries, kind, date: told(.asOf, table, texts), remarks)
  }

  private func told(_ column: ReportColumn, _ table: DebtTable, _ texts: [String]) -> String {
    zip(table.headings, texts).first { $0.0.reportColumn == column }?.1 ?? ""
  }

  private func read(
    _ entries: [Node.Entry], _ kind: RowKind, date: String, _ remarks: [AnswerProblem]
  ) throws(AnswerProblem) -> Found {
    let sharing = entries.first { $0.key == "shares-limit-with" }?.value.scalar
    let debt = Node(.map(entries.filter { $0.key != "shares-limit-with" }), at: start)
    let document = [
      ("debthealth", Node(.scalar("1", isQuoted: false), at: start)),
      ("currency", Node(.scalar(reading.currency.code, isQuoted: false), at: start)),
      ("date", Node(.scalar(date.isEmpty ? "unknown" : date, isQuoted: false), at: start)),
      (kind == .card ? "cards" : "loans", Node(.list([debt]), at: start)),
    ].map { Node.Entry(key: $0.0, keyPlace: start, value: $0.1) }
    do throws(Problems) {
      let found = try readWhatCanBe(Node(.map(document), at: start), defaultCurrency: reading.currency)
      let unread = found.leftOut.map {
        AnswerProblem(
          Text(en: "\($0.path): \($0.message.en)", zh: "\($0.path)：\($0.message.zh)"),
          remedy: $0.remedy ?? Text(en: "left open", zh: "先空着"))
      }
      guard var row = found.household.onlyDebt else { throw Problems([]) }
      row = sharing.map { row.sharing($0) } ?? row
      return (row, remarks + unread)
    } catch {
      let problem = error.all.first
      throw AnswerProblem(
        problem?.message ?? Text(en: "no debt can be read here", zh: "读不出一笔债"),
        remedy: problem?.remedy ?? Text(en: "leave the row as the report has it", zh: "这一行请照报告原样"))
    }
  }

  /// nil for a list or a map that is none.
  private func node(of cell: String, at key: String) -> Node.Entry? {
    if key == "holders", !cell.hasPrefix("[") {
      let names = cell.split(separator: ";").map { Node(.scalar(trimmed($0), isQuoted: true), at: start) }
      return Node.Entry(key: key, keyPlace: start, value: Node(.list(names), at: start))
    }
    guard ["holders", "agreed", "instalments"].contains(key) else {
      let isText = ["name", "holder", "reference", "note", "note-for-lender", "shares-limit-with"].contains(key)
      return Node.Entry(key: key, keyPlace: start, value: Node(.scalar(trimmed(cell), isQuoted: isText), at: start))
    }
    guard !cell.contains(where: \.isNewline), let found = try? readNode(yaml: "\(key): \(cell)\n"),
      case .map(let entries) = found.content, entries.count == 1
    else { return nil }
    return entries[0]
  }
}

private let start = Place(line: 1, column: 1)

/// The document's keys by what a report's table calls them.
private let documentKeys: [String: String] = {
  let others = [
    "debt": "name", "owed": "balance", "promo rate": "promo-rate", "due day": "due", "due in full": "due-in-full",
    "months behind": "behind",
  ]
  let same = [
    "kind", "holder", "limit", "rate", "payment", "minimum", "remaining", "arrears", "note", "pays", "fee",
    "shares-limit-with", "instalments", "holders", "paid", "agreed", "called-in", "last-paid", "consequence", "lost-on",
    "judgment", "disputed", "since", "reference", "note-for-lender",
  ]
  return others.merging(same.map { ($0.replacing("-", with: " "), $0) }) { first, _ in first }
}()

extension Household {
  /// The one debt of a household that has one.
  fileprivate var onlyDebt: EnteredRow? {
    if let card = cards?.first { return EnteredRow(debt: .card(card), answered: answeredKeys(of: card)) }
    return loans?.first.map { loan in
      EnteredRow(
        debt: .loan(loan), answered: answeredKeys(of: loan, asksPayment: true))
    }
  }
}

extension EnteredRow {
  fileprivate func sharing(_ name: String) -> EnteredRow {
    guard case .card(var card) = debt else { return self }
    card.sharesLimitWith = name
    return EnteredRow(debt: .card(card), answered: answered)
  }
}

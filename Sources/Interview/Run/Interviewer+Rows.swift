import Household
import Terminal
import Wording

extension Interviewer {
  /// Takes a row or a block of rows; false where the line is neither.
  /// - Throws: `AnswerProblem` for a single row that cannot be taken.
  func takeRows(_ text: String, _ kind: RowKind) throws(AnswerProblem) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !trimmed($0).isEmpty }
    if lines.count > 1 {
      takeBlock(lines, kind)
      return true
    }
    if kind == .loan, guaranteed(in: text) != nil { return false }
    guard let line = lines.first, try isRow(line, kind, in: state.household.currency) else { return false }
    accept(try row(line, kind, in: state.household.currency))
    return true
  }

  private func takeBlock(_ lines: [String], _ kind: RowKind) {
    let columns = header(lines[0], kind, in: state.household.currency)
    if let columns { sayLeftOut(lines[0], columns) }
    var refused: [String] = []
    for line in columns == nil ? lines : Array(lines.dropFirst()) {
      if let first = (try? cells(of: line))?.cells.first, isTotal(first) {
        talk.say(Text(en: "  - \(first): a total, no debt; left out.", zh: "  - \(first)：这是合计，不是一笔债，没有记。"))
        continue
      }
      do throws(AnswerProblem) {
        accept(try read(line, kind, columns))
      } catch {
        refused.append(line)
      }
    }
    for line in refused { offerAgain(line, kind, columns) }
  }

  /// Names the columns that nothing is taken from.
  private func sayLeftOut(_ line: String, _ columns: [Column?]) {
    let names = ((try? cells(of: line))?.cells ?? []).enumerated()
      .filter { $0.offset < columns.count && columns[$0.offset] == nil && !trimmed($0.element).isEmpty }
      .map { truncated(sanitised($0.element), to: 20) }
    guard !names.isEmpty else { return }
    talk.say(
      Text(
        en: "  - Not used: \(names.joined(separator: ", ")).", zh: "  - 没有用到的列：\(names.joined(separator: "、"))。"))
  }

  private func read(_ line: String, _ kind: RowKind, _ columns: [Column?]?) throws(AnswerProblem) -> EnteredRow {
    let currency = state.household.currency
    if let columns { return try row(line, kind, columns: columns, in: currency) }
    return try row(line, kind, in: currency)
  }

  /// Shows why a row was not taken, with the row in the line to be mended; an emptied line leaves it out.
  private func offerAgain(_ line: String, _ kind: RowKind, _ columns: [Column?]?) {
    var line = line
    while true {
      do throws(AnswerProblem) {
        accept(try read(line, kind, columns))
        return
      } catch {
        talk.say("  " + truncated(sanitised(line), to: 60))
        talk.refuse(error)
      }
      let label = Text(en: "  This row again, empty = leave it out: ", zh: "  改一改这一行，清空 = 不要：")
      guard let mended = talk.askLine(label, prefill: sanitised(line)), !trimmed(mended).isEmpty else {
        talk.say(Text(en: "  Left out.", zh: "  这一行没有记。"))
        return
      }
      line = mended
    }
  }

  private func accept(_ row: EnteredRow) {
    state.add(row)
    keepState()
    talk.say("  + " + shown(row, in: state.household.currency, talk.language))
    for odd in oddities(of: row) { talk.wonder(odd) }
  }

  private func oddities(of row: EnteredRow) -> [Text] {
    let currency = state.household.currency
    switch row.debt {
    case .card(let card):
      return [
        oddBalance(card, currency), card.rate.flatMap(oddRate), oddPayment(card, currency), oddMinimum(card, currency),
      ].compactMap(\.self)
    case .loan(let loan):
      return [
        oddInstalment(loan, state.household), oddBalance(loan, currency), loan.rate.flatMap(oddRate),
        oddPayment(loan, currency),
      ]
      .compactMap(\.self)
    }
  }
}

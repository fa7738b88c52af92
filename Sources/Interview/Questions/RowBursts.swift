import Phrases
import Terminal

/// Rows that come at once at a list of debts are taken as a pasted block of them. By a pipe an empty line may end the list: it
/// does where what comes behind it answers what is asked next.
func burst(of kind: RowKind, _ state: InterviewState) -> Burst {
  let reading = state.reading
  return Burst(
    begins: { beginsRows($0, kind, reading) },
    goesOn: { line, before, isBehindGap in
      guard readsAsRow(line, kind, reading) else { return false }
      return !isBehindGap || oddName(before, kind, reading) == nil && !answersNext(line, behind: kind, state)
    })
}

/// Whether a row answers what is asked behind the list.
private func answersNext(_ line: String, behind kind: RowKind, _ state: InterviewState) -> Bool {
  switch kind {
  case .card:
    return oddName(line, .loan, state.reading) == nil && (try? row(line, .loan, state.reading)) != nil
  case .loan:
    var next = state
    return (try? incomeQuestion.take(line, &next)) != nil
  }
}

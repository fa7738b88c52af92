import Household
import Money
import Wording

/// Whether a line begins a block of rows: a row, one that cannot be read, or the names of columns.
package func beginsRows(_ line: String, _ kind: RowKind, _ reading: Reading) -> Bool {
  if let cells = try? cells(of: line).cells, cells.count > 2, isHead(cells, reading.currency) { return true }
  return readsAsRow(line, kind, reading)
}

/// Whether a line of a list is a row, one that cannot be read too, and nothing else that the list takes.
package func readsAsRow(_ line: String, _ kind: RowKind, _ reading: Reading) -> Bool {
  guard !endsList(line), !saysThereAreSome(line), CorrectionTyped(line) == nil,
    kind == .card || guaranteed(in: line) == nil
  else { return false }
  return (try? isRow(line, kind, reading)) ?? true
}

import Phrases
import Wording

/// What is wrong with a line in which a letter carries more marks than any writing has: each reading of it would go through all
/// of them. nil for any other line.
func faultOfMarks(in line: String) -> AnswerProblem? {
  guard hasPiledMarks(line) else { return nil }
  return AnswerProblem(
    Text(en: "a letter there carries far too many marks", zh: "有一个字上叠了太多符号"),
    remedy: Text(en: "write it without them", zh: "请去掉那些符号再写"))
}

private func hasPiledMarks(_ line: String) -> Bool {
  guard line.utf8.count > mostMarks, !line.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
  var count = 0
  for scalar in line.unicodeScalars {
    count = scalar.isASCII || !isMark(scalar) ? 0 : count + 1
    if count > mostMarks { return true }
  }
  return false
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
  default: false
  }
}

private let mostMarks = 40

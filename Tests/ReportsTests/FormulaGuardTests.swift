import Testing
import Wording

@testable import Reports

/// No cell of a table can be taken for a formula, and what was guarded is read back as it was.
@Suite struct FormulaGuardTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+妻子", "'+妻子"), ("-x", "'-x"), ("@x", "'@x"), ("＝1", "'＝1"), (" =1+1", "' =1+1"),
    ("\u{A0}=2", "'\u{A0}=2"), ("\u{3000}=1+1", "'\u{3000}=1+1"), ("\u{200B}=1", "'\u{200B}=1"), ("\t=1", "'\t=1"),
    ("'=1", "''=1"), ("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"),
    ("-1-1", "'-1-1"), ("--5", "'--5"), ("-1.5.5", "'-1.5.5"), ("=\u{338}1", "'=\u{338}1"),
  ])
  func whatWouldBeginOneIsGuarded(text: String, cell: String) {
    #expect(csvLine([text]) == cell)
    #expect(withoutFormulaGuard(cell) == text)
  }

  @Test(arguments: ["-500.00", "-", "招商银行", "a=b", "'tis", "3.5%/year", "", " x"])
  func whatCannotStays(text: String) {
    #expect(csvLine([text]) == text && withoutFormulaGuard(text) == text)
  }
}

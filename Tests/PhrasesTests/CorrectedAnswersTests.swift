import Money
import Phrases
import Testing

/// Words that take back what was written before.
@Suite struct CorrectedAnswersTests {
  @Test(arguments: [
    ("oops", ""), ("写错了", ""), ("sorry, limit is 6000", "limit is 6000"), ("actually used 3900", "used 3900"),
    ("不好意思，写错了，额度6000", "额度6000"), ("no wait, Visa 6000 3900", "Visa 6000 3900"),
  ])
  func aLineThatCorrects(line: String, told: String) { #expect(CorrectionTyped(line)?.told == told) }

  @Test(arguments: ["Visa 5000 3800", "花呗 6800 900", "\"oops\"", "Actuality Bank 500", "wait", "招行"])
  func otherLinesDoNot(line: String) { #expect(CorrectionTyped(line) == nil) }

  @Test(arguments: [
    ("3000 no wait 3500", "3500"), ("5000不对，是5500", "5500"), ("18% sorry 24%", "24%"), ("5000 写错了 5500", "5500"),
    ("3000, I mean 3500", "3500"), ("rent 1800 sorry 1900", nil), ("3500", nil), ("3000 actually", nil), ("不对", nil),
  ])
  func theLastFigureOfAnAnswer(answer: String, last: String?) { #expect(figureCorrected(in: answer) == last) }

  @Test(arguments: [
    ("Mom maybe 2000", "Mom ~2000"), ("Loan approx 5000 150", "Loan ~5000 150"), ("Mom up to 2000", "Mom ~2000"),
    ("Mom at least 2000", "Mom ~2000"), ("花呗 不到 6800", "花呗 ~6800"), ("花呗 可能 6800", "花呗 ~6800"),
    ("Mom 2000 or so", "Mom ~2000"),
    ("花呗不到6800", "花呗 ~6800"), ("about 100", "~100"), ("花呗 6800 左右", "花呗 6800左右"),
    ("预约 500", "预约 500"), ("Maybe Bank 500", "Maybe Bank 500"), ("Visa 5000 3800", "Visa 5000 3800"),
  ])
  func wordsOfAnEstimateAreOfTheFigure(line: String, marked: String) { #expect(withEstimatesMarked(line) == marked) }
}

/// What is charged by the day, of a sum that is named beside it or of what is owed.
@Suite struct InterestADayTests {
  @Test(arguments: [
    ("5 a day per 10000", "0.05%/day"), ("5 per 10000 a day", "0.05%/day"), ("1万块一天5块", "0.05%/day"),
    ("每天5块", "0.05%/day"),
    ("10000 5 a day", "0.05%/day"),
  ])
  func isOfTheSumBesideIt(answer: String, understood: String) {
    let owed = Stated(Amount(minorUnits: answer == "每天5块" ? 10_000_00 : 38_000_00))
    #expect((try? rate(answer, of: owed, in: .cny))?.written == understood)
  }
}

import Foundation
import Testing

/// What a lesson shows is run by `rules check`: whatever does not come out is named with its place.
@Suite struct WrongLessonTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  /// Everything wrong in one lesson is said in one run.
  @Test(arguments: [
    [
      ("three-looks", "range: {en: \"income 6000..24000 by 2000\"", "range: {en: \"incom 6000..24000 by 2000\""),
      ("three-looks", "change: {en: car loan payment 3220", "change: {en: lorry loan payment 3220"),
      ("three-looks", "zh: 删掉 车贷，存款 3000", "zh: 送掉 车贷，存款 3000"),
    ],
    [
      ("market-stall", "level: likely", "level: none"),
      ("credit-report", "check: repay-at-once", "check: card-utilisation\n    subject: cards[7]"),
    ],
  ])
  func whatDoesNotComeOut(faults: [(lesson: String, old: String, new: String)]) throws {
    let folder = try copyOfTheBuiltInPack()
    let pack = folder.url.appending(path: "cn")
    for fault in faults {
      let file = pack.appending(path: "lessons/\(fault.lesson).yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try #require(text.contains(fault.old), "\(fault.old)")
      try text.replacing(fault.old, with: fault.new, maxReplacements: 1).write(
        to: file, atomically: true, encoding: .utf8)
    }
    let checked = try program.run("rules", "check", pack.path)
    #expect(checked.status == 65)
    let said = checked.errors.split(separator: "\n").filter { $0.contains("lessons/") }
    #expect(said.count >= faults.count, "\(checked.errors)")
    let wanted =
      faults.count == 3
      ? ["range.en: ", "did you mean income?", "options[0].change.en: ", "options[2].change.zh: "]
      : ["market-stall.yaml:", "it looks likely, not none", "card-utilisation says nothing of cards[7]"]
    for told in wanted { #expect(checked.errors.contains(told), "\(told) in \(checked.errors)") }
  }
}

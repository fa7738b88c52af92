import ArgumentParser
import Checks
import Household
import Money
import Reports
import Rules
import Wording

/// `debthealth changes EARLIER LATER`: an older file of a household beside a newer one.
struct ChangesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "changes", _superCommandName: "debthealth",
      abstract: said(en: "What has changed since an earlier file.", zh: "和以前的资料比，变了什么。"),
      discussion: said(
        en: """
          Each file is looked at on its own day: the sums, the debts and the checks that moved, and when the debts end. Exit \
          status: 0 when they were compared; 64 wrong usage; 65 bad data; 66 no such input; 74 input or output failed.
          """,
        zh: """
          两份资料各按自己的日期看：变了的数、每笔债、检查项，还有哪个月还清。退出状态：0 比完了；64 用法不对；65 资料有误；\
          66 没有这个文件；74 读写失败。
          """))
  }

  @Argument(
    help: helpText(en: "The older household file.", zh: "较早的家庭资料文件。", valueName: "EARLIER"),
    completion: .file())
  var earlier: String

  @Argument(
    help: helpText(
      en: "The newer one; - is standard input, for one of the two.", zh: "较新的；- 表示标准输入，只能用在其中一份。",
      valueName: "LATER"),
    completion: .file())
  var later: String

  @OptionGroup var output: ResponseOutput

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws {
    guard earlier != "-" || later != "-" else {
      throw ValidationError(said(en: "one of the two can be -, not both", zh: "两份里只有一份可以写 -"))
    }
    try output.check(reading: [earlier, later], hasTable: false)
  }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let before = try assessed(earlier, rules)
    try responses(to: [later], output) { file in
      let after = try assessed(file, rules)
      try check(before, after)
      return try Request.changes(since: before, in: earlier).response(about: after)
    }
  }

  private func assessed(_ file: String, _ rules: LoadedPack) throws -> Assessment {
    let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
    return assess(household, with: rules.pack, asOf: dayOfAssessment(of: household, asked: nil))
  }

  /// - Throws: `badData`, after saying why the two cannot stand beside each other.
  private func check(_ before: Assessment, _ after: Assessment) throws {
    let (old, new) = (Text(same: sanitised(earlier)), Text(same: sanitised(later)))
    guard let apart = whatKeepsApart(before, old, after, new) else { return }
    StandardStreams.complain(apart[chosenLanguage])
    throw ExitStatus.badData
  }
}

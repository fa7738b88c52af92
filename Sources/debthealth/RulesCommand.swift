import ArgumentParser
import Checks
import Counsel
import Messages
import Money
import Reports
import Rules
import StrictYAML
import Wording
import Workshop

/// `debthealth rules`: what the checks are, where they come from, and whether a pack is sound.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules", _superCommandName: "debthealth",
      abstract: said(en: "List, show and check the rules.", zh: "列出、查看、核对规则。"),
      subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self])
  }

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws { try listRules(of: packOption.pack) }
}

/// `debthealth rules list`: every check of a pack with its threshold and source.
struct RulesListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", _superCommandName: "debthealth rules",
      abstract: said(en: "Every check, with its line and its source.", zh: "所有检查项，带参考线和依据。"))
  }

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws { try listRules(of: packOption.pack) }
}

private func listRules(of pack: String) throws {
  let rules = try loadPack(pack)
  let text = ruleList(
    rules.pack, ownFolder: rules.folder, language: chosenLanguage, columns: StandardStreams.columns)
  try StandardStreams.write(text + "\n")
}

/// `debthealth rules show ID`: one check whole, or the practice, with its cases.
struct RulesShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", _superCommandName: "debthealth rules",
      abstract: said(
        en: "One check whole, or practice: the numbers that settle who is paid what; with its cases.",
        zh: "一个检查项的全部内容和例子；写 practice 就看决定谁先拿到钱的数字。"))
  }

  @Argument(
    help: helpText(
      en: "The check's id: debt-ratio; or practice.", zh: "检查项的编号，例如 debt-ratio；或 practice。", valueName: "ID"),
    completion: .custom { _, _, _ in builtInCheckIDs() + ["practice"] })
  var id: String

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws {
    let rules = try loadPack(packOption.pack, withCases: true)
    guard id != "practice" else {
      return try StandardStreams.write(try practiceShown(rules, columns: StandardStreams.columns) + "\n")
    }
    guard let check = rules.pack.check(id) else {
      let hint = nearest(id, in: rules.pack.checks.map(\.id) + ["practice"])
      StandardStreams.complain(
        said(en: "there is no check \(sanitised(id))", zh: "没有检查项 \(sanitised(id))")
          + (hint.map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
            ?? said(en: "; 'debthealth rules list' names them all", zh: "；用 debthealth rules list 看全部")))
      throw ExitStatus.usage
    }
    try StandardStreams.write(try ruleShown(check, rules, columns: StandardStreams.columns) + "\n")
  }
}

/// `debthealth rules check [DIR]`: the strict reader over a pack, and all its cases run.
struct RulesCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", _superCommandName: "debthealth rules",
      abstract: said(en: "Read a pack strictly and run all its cases.", zh: "严格读一遍规则包，把例子全部跑一遍。"))
  }

  @Argument(
    help: helpText(en: "A pack's folder; without it, the built-in pack.", zh: "规则包文件夹；不写就查内置规则包。", valueName: "DIR"),
    completion: .directory)
  var folder: String = builtInPack

  @Option(
    help: helpText(
      en: "How often the messages of a folder are noticed: .tsv files with label, kind and text.",
      zh: "一个文件夹里标注过的信息（.tsv，列名 label、kind、text），各有多少能看出来。", valueName: "DIR"),
    completion: .directory)
  var messages: String?

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let found = try packFolder(folder)
    var review = review(found.files, unread: found.unread, asOf: today())
    let ofMessages = reviewMessages(found.files, facts: review.pack?.facts)
    let ofChannels = reviewChannels(found.files, of: review.pack, asOf: today())
    review.problems += ofMessages.problems + ofChannels.problems + reviewGuidelines(found.files)
    review.problems += review.pack.map { reviewLessons(of: $0, messages: ofMessages.rules, asOf: today()) } ?? []
    complain(review.problems, in: folder)
    for note in notes(on: found, review) { StandardStreams.complain(withoutName: sanitised("\(folder)/\(note)")) }
    guard let pack = review.pack, review.problems.isEmpty else {
      let count = review.problems.count
      let name = sanitised(folder)
      StandardStreams.complain(
        said(en: count == 1 ? "1 problem in \(name)" : "\(count) problems in \(name)", zh: "\(name) 有 \(count) 处问题"))
      throw ExitStatus.badData
    }
    if let messages {
      guard let rules = ofMessages.rules else { throw ExitStatus.badData }
      return try checkRates(of: messages, with: rules)
    }
    try StandardStreams.write(figures(of: pack) + summary(of: pack, review, ofMessages, ofChannels) + "\n")
  }

  /// What each check looks at, a line each.
  private func figures(of pack: Pack) -> String {
    pack.checks.map { "\($0.id): \($0.measure.figures.joined(separator: ", "))\n" }.joined()
  }

  /// What a person should know of that is no fault: files that are no rules, facts to be looked up again.
  private func notes(on found: PackFolder, _ review: RuleReview) -> [String] {
    let strays = found.strays.map {
      said(en: "\($0): note: not a rule file, left aside", zh: "\($0): 提示：不是规则文件，没有读")
    }
    return strays
      + review.pastExpiry.map { fact in
        let expiry = fact.expires?.description ?? ""
        return "facts/\(fact.id).yaml: "
          + said(
            en: "note: it was to be looked up again by \(expiry); it may be out of date",
            zh: "提示：应在 \(expiry) 前再核实，可能已过时")
      }
  }

  private func summary(
    of pack: Pack, _ review: RuleReview, _ ofMessages: MessageReview, _ ofChannels: ChannelReview
  ) -> String {
    let signals = ofMessages.rules?.signals.count ?? 0
    let cases =
      review.cases.count + review.practiceCases.count + review.personas.count * pack.checks.count
      + ofMessages.cases + ofChannels.cases
    return said(
      en: """
        \(pack.id): \(pack.checks.count) checks, \(pack.advice.count) steps, \(pack.facts.count) facts, \
        \(signals) signals, \(pack.personas.count) personas, \(pack.lessons.count) lessons, \(cases) cases: all as they should be
        """,
      zh: """
        \(pack.id)：\(pack.checks.count) 个检查项，\(pack.advice.count) 条建议，\(pack.facts.count) 条政策要点，\
        \(signals) 个信号，\(pack.personas.count) 个人物，\(pack.lessons.count) 课，\(cases) 个例子，全部正确
        """)
  }
}

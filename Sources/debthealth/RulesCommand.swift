import ArgumentParser
import Reports
import RuleFiles
import Rulebook
import StrictYAML
import Wording

/// `debthealth rules`: what the checks are, where they come from, and whether a pack is sound.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules", abstract: said(en: "List, show and check the rules.", zh: "列出、查看、核对规则。"),
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
      commandName: "list", abstract: said(en: "Every check, with its line and its source.", zh: "所有检查项，带参考线和依据。"))
  }

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws { try listRules(of: packOption.pack) }
}

private func listRules(of pack: String) throws {
  let rules = try loadPack(pack)
  let text = ruleList(rules.pack, language: chosenLanguage, columns: StandardStreams.columns)
  try StandardStreams.write(text + "\n")
}

/// `debthealth rules show ID`: one check whole, with its cases.
struct RulesShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: said(en: "One check whole, with its cases.", zh: "一个检查项的全部内容和例子。"))
  }

  @Argument(help: helpText(en: "The check's id: debt-ratio.", zh: "检查项的编号，例如 debt-ratio。", valueName: "ID"))
  var id: String

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws {
    let rules = try loadPack(packOption.pack)
    guard let check = rules.pack.check(id) else {
      let hint = nearest(id, in: rules.pack.checks.map(\.id))
      throw ValidationError(
        said(en: "there is no check \(sanitised(id))", zh: "没有检查项 \(sanitised(id))")
          + (hint.map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") } ?? ""))
    }
    let file = "checks/\(id).cases.yaml"
    let caseFile = try packFiles(packOption.pack).first { $0.path == file }
    let cases = try caseFile.map { try readOrComplain($0, rules.pack) } ?? []
    let text = ruleText(
      check, in: rules.pack, cases: cases, language: chosenLanguage, columns: StandardStreams.columns)
    try StandardStreams.write(text + "\n")
  }

  private func readOrComplain(_ file: RuleFile, _ pack: Pack) throws -> [RuleCase] {
    do {
      return try readCases(file, currency: pack.currency)
    } catch {
      for problem in error.all {
        StandardStreams.complain(withoutName: problemLine(problem, in: file.path, chosenLanguage))
      }
      throw ExitStatus.badData
    }
  }
}

/// `debthealth rules check [DIR]`: the strict reader over a pack, and all its cases run.
struct RulesCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: said(en: "Read a pack strictly and run all its cases.", zh: "严格读一遍规则包，把例子全部跑一遍。"))
  }

  @Argument(
    help: helpText(en: "A pack's folder; without it, the built-in pack.", zh: "规则包文件夹；不写就查内置规则包。", valueName: "DIR"))
  var folder: String = "cn"

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let files = try packFiles(folder)
    let found = review(files, asOf: today())
    for problem in found.problems {
      StandardStreams.complain(
        withoutName: problemLine(problem.problem, in: "\(folder)/\(problem.file)", chosenLanguage))
    }
    guard let pack = found.pack, found.problems.isEmpty else {
      StandardStreams.complain(
        said(en: "\(found.problems.count) problems in \(folder)", zh: "\(folder) 有 \(found.problems.count) 处问题"))
      throw ExitStatus.badData
    }
    try StandardStreams.write(
      said(
        en: """
          \(pack.id): \(pack.checks.count) checks, \(pack.advice.count) steps, \(pack.facts.count) facts, \
          \(found.cases.count) cases: all as they should be

          """,
        zh: """
          \(pack.id)：\(pack.checks.count) 个检查项，\(pack.advice.count) 条建议，\(pack.facts.count) 条政策要点，\
          \(found.cases.count) 个例子，全部正确

          """))
  }
}

/// Every file of a pack, cases included: a built-in pack by its id, any other by its folder.
func packFiles(_ name: String) throws(ExitStatus) -> [RuleFile] {
  if let files = embeddedPacks[name] { return embedded(files, withCases: true) }
  return try ruleFiles(in: name)
}

public import ArgumentParser
import Household
import Money
public import Reports
public import Wording

/// `--lang`, on every command. Its value is read by `chosenLanguage`; here it is checked and documented.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: helpText(en: "The language: en or zh.", zh: "语言：en 或 zh。"))
  var language: Language?
}

/// `--plain`, of the program and of every command that asks or shows step by step: one group, so that it holds wherever it
/// stands.
struct PlainOption: ParsableArguments {
  @Flag(
    name: .customLong("plain"),
    help: helpText(
      en: "Line by line, without line editing or escapes: for a screen reader or a pipe.",
      zh: "一行一行，不用行编辑，不带控制符：给读屏软件和管道用。"))
  var isPlain = false
}

/// `--pack`, where rules are used.
struct PackOption: ParsableArguments {
  @Option(
    name: .customLong("pack"),
    help: helpText(
      en: "The rules to check against: a built-in pack, or a folder of your own.", zh: "用哪套规则：内置规则包，或您自己的文件夹。",
      valueName: "ID|DIR"),
    completion: .directory)
  var pack: String = builtInPack
}

/// `--as-of`, where a household is assessed.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: helpText(
      en: "The day of the assessment, when not the file's own.", zh: "按哪一天评估；不写就按文件里的日期。", valueName: "DATE"),
    transform: dateArgument)
  var asOf: CalendarDate?

  /// As `dayOfAssessment`.
  func day(of household: Household) -> CalendarDate { dayOfAssessment(of: household, asked: asOf) }

  /// The day given, else today.
  var day: CalendarDate { asOf ?? today() }
}

/// The day asked for, else that of the household's figures, else today.
func dayOfAssessment(of household: Household, asked: CalendarDate?) -> CalendarDate {
  asked ?? household.date ?? today()
}

func helpText(en: String, zh: String, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: said(en: en, zh: zh), valueName: valueName)
}

extension ArgumentHelp {
  fileprivate init(stringLiteral text: String, valueName: String?) {
    self.init(text, valueName: valueName)
  }
}

extension Language: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
}
extension ReportKind: ExpressibleByArgument {}
extension BlankForm: ExpressibleByArgument {}

/// A day on the command line.
/// - Throws: what is wrong with it, in the language of the run.
func dateArgument(_ text: String) throws -> CalendarDate {
  do throws(DateProblem) {
    return try CalendarDate.readTyped(text)
  } catch {
    throw ValidationError(
      said(en: "\(error.message.en); \(error.remedy.en)", zh: "\(error.message.zh)；\(error.remedy.zh)"))
  }
}

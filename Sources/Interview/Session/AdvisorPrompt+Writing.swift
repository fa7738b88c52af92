import Phrases
import Reports
import Storage
import WebPages
import Wording

/// That a file was written, who can read it as it stands there, and what to mind.
func writtenWords(_ path: String, _ mind: Text? = nil) -> Text {
  let (shown, who) = (sanitised(path), whoCanRead(path))
  return Text(
    en: "Written to \(shown), \(who.en)." + (mind.map { " \($0.en)" } ?? ""),
    zh: "已写到 \(shown)，\(who.zh)。" + (mind?.zh ?? ""))
}

/// What is wrong with a new file's name: signs that cannot be seen make one that looks like another. nil for a file that is
/// there.
func faultOfFileName(_ path: String) -> AnswerProblem? {
  guard sanitised(path) != path, FileState(path) == nil else { return nil }
  return AnswerProblem(
    Text(en: "a sign that cannot be seen stands in that name", zh: "文件名里有看不见的字符"),
    remedy: Text(en: "type it anew: \(sanitised(path))", zh: "请重新输入：\(sanitised(path))"))
}

extension AdvisorPrompt {
  /// Gives what is asked for on the screen, or writes it where the line ends in `-o FILE`.
  /// - Parameter answer: makes the response of what stands before that.
  func respond(to argument: String, _ answer: (String) throws -> Response) {
    let (question, file) = destination(of: argument)
    do {
      guard let file else {
        let document = try answer(question).document(in: talk.language)
        return talk.page(screenText(document, columns: talk.columns, emphasise: talk.emphasise))
      }
      let (path, format) = try place(of: file, for: Text(en: "it", zh: "这个"), example: "plan.html")
      let named = NamedResponse(try answer(question), of: self.file ?? "")
      guard let text = rendered([named], as: format, in: talk.language) else {
        throw AnswerProblem(
          Text(en: "this is no table", zh: "这不是一张表"),
          remedy: Text(en: "csv is for plans; take .html or .json", zh: "csv 只给还款计划用；请用 .html 或 .json"))
      }
      write(text, as: format, to: path)
    } catch {
      refuse(error)
    }
  }

  /// Where something is to be written, and as what.
  /// - Parameter what: what is written, for a message.
  /// - Throws: `AnswerProblem` where the name tells no format, or is that of the household's file.
  func place(of file: String, for what: Text, example: String) throws(AnswerProblem) -> (String, ReportFormat) {
    let path = expanded(unquoted(file))
    if let fault = faultOfFileName(path) { throw fault }
    guard let format = ReportFormat(fileName: path) else {
      let name = truncated(sanitised(path), to: 40)
      throw AnswerProblem(
        path.isEmpty
          ? Text(en: "write \(what.en) to which file?", zh: "\(what.zh)写到哪个文件？")
          : Text(en: "\(what.en) cannot be written to \(name)", zh: "\(what.zh)不能写成 \(name)"),
        remedy: Text(
          en: "for example \(example); it ends in \(ReportFormat.endings)",
          zh: "例如 \(example)；结尾是 \(ReportFormat.endings)"))
    }
    if let household = self.file, household == path || isSameFile(household, path) {
      throw AnswerProblem(
        Text(
          en: "\(sanitised(path)) is your household file, \(sanitised(household))",
          zh: "\(sanitised(path)) 就是您的资料文件 \(sanitised(household))"),
        remedy: Text(en: "give it another name", zh: "请换个文件名"))
    }
    return (path, format)
  }

  /// Writes what people take with them, whole or not at all; asks before it replaces a file.
  func write(_ text: @autoclosure () -> String, as format: ReportFormat, to path: String) {
    do throws(FileProblem) {
      try checkCanWrite(to: path, replacing: true, evenReadOnly: true)
      try write(format.inFile(text()), to: path, replacing: false)
      talk.say(
        writtenWords(
          path, Text(en: "It holds your figures: mind whom you give it to.", zh: "里面是您的数字，给谁看请想好。")))
    } catch {
      guard !error.isAlreadyThere else { return }
      talk.say("  ! " + error.explanation[talk.language])
    }
  }
}

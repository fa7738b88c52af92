import Messages
import Reports
import Storage
import StrictYAML
import Wording

/// `debthealth rules check --messages DIR`: how often the labelled messages of a folder are noticed, a table a file.
/// - Throws: `noInput` when there is no such folder or nothing in it, `badData` when a file is no such table.
func checkRates(of folder: String, with rules: MessageRules) throws(ExitStatus) {
  let names = names(in: folder).filter { $0.hasSuffix(".tsv") }
  guard !names.isEmpty else {
    let shown = sanitised(folder)
    StandardStreams.complain(said(en: "\(shown): no .tsv files of labelled messages", zh: "\(shown)：里面没有 .tsv 的标注信息"))
    throw .noInput
  }
  var isFirst = true
  for name in names.sorted() {
    let path = "\(folder)/\(name)"
    let text = try loadText(path)
    let messages: [LabelledMessage]
    do throws(Problems) {
      messages = try readLabelledMessages(text)
    } catch {
      for problem in error.all {
        StandardStreams.complain(withoutName: problemText(problem, in: path, language: chosenLanguage, text: text))
      }
      throw .badData
    }
    let table = messageRatesText(
      MessageRates(messages, rules), named: name, language: chosenLanguage, columns: StandardStreams.columns)
    try StandardStreams.write((isFirst ? "" : "\n") + table + "\n")
    isFirst = false
  }
}

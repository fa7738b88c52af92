import Checks
import Household
import Outlook
import Phrases
import Reports
import Storage
import WebPages
import Wording

extension AdvisorPrompt {
  /// `month`, which asks for the pay day where nobody has; `month pay 10` says on which day income comes in; `month due.ics`
  /// writes the days for a calendar.
  func showMonth(_ argument: String) {
    do throws(AnswerProblem) {
      if argument.isEmpty {
        askPayDay()
        return pageMonth()
      }
      if let day = try payDay(argument) {
        change(isShown: false) { $0.household.payDay = day }
        return pageMonth()
      }
      writeMonth(try monthFile(argument))
    } catch {
      talk.refuse(error)
    }
  }

  private func pageMonth() {
    talk.page(reportText(monthReport(on: assessment, language: talk.language), columns: talk.columns))
  }

  /// Where income comes on a day that nobody was asked for.
  private func askPayDay() {
    let hasNoDay = assessment.outlook.dailyMonth.undated.contains(where: \.isIncome)
    let isHardlyCoping = state.household.situation.urgent?.contains(.notCoping) ?? false
    guard hasNoDay, !isHardlyCoping, !state.answered.contains(payDayQuestion.id) else { return }
    change(isShown: false) { state in
      let interviewer = interviewer(for: state)
      interviewer.changeAnswer(payDayQuestion)
      state = interviewer.state
    }
  }

  /// The day behind `pay`; nil where something else is asked for.
  private func payDay(_ argument: String) throws(AnswerProblem) -> Int? {
    let (word, day) = firstWord(argument)
    guard ["pay", "payday", "pay-day", "发薪", "发工资", "发薪日"].contains(plainWord(word)) else { return nil }
    if let number = Int(plainWord(day).filter { !"号日".contains($0) }), (1...31).contains(number) { return number }
    throw AnswerProblem(
      Text(en: "not a day of the month", zh: "看不出是几号"),
      remedy: Text(en: "1 to 31, for example month pay 10", zh: "写 1 到 31，例如：日历 发薪 10"))
  }

  private func monthFile(_ argument: String) throws(AnswerProblem) -> MonthFile {
    let path = expanded(unquoted(argument))
    guard let written = MonthFile(path) else {
      throw AnswerProblem(
        Text(en: "neither a pay day nor a file", zh: "看不出是发薪日还是文件"),
        remedy: Text(
          en: "month alone; month pay 10; or a file that ends in .ics, \(ReportFormat.endings)",
          zh: "只写“日历”；日历 发薪 10；或文件名，结尾是 .ics、\(ReportFormat.endings)"))
    }
    if let file, file == path || isSameFile(file, path) {
      throw AnswerProblem(
        Text(en: "\(sanitised(path)) is your household file", zh: "\(sanitised(path)) 就是您的资料文件"),
        remedy: Text(en: "give the calendar another name", zh: "日历请换个文件名"))
    }
    return written
  }

  private func writeMonth(_ file: MonthFile) {
    do throws(FileProblem) {
      try checkCanWrite(to: file.path, replacing: true, evenReadOnly: true)
      try write(file.text(of: assessment, talk.language), to: file.path, replacing: false)
      talk.say(
        writtenWords(
          file.path,
          Text(
            en: "It names lenders and sums: mind which calendar takes it.", zh: "里面有机构和金额，导入哪个日历请想好。")))
    } catch {
      guard !error.isAlreadyThere else { return }
      talk.say("  ! " + error.explanation[talk.language])
    }
  }
}

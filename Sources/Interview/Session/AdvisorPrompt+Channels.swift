import Channels
import Checks
import Counsel
import Household
import Money
import Phrases
import Reports
import Rules
import Storage
import WebPages
import Wording

extension AdvisorPrompt {
  /// `channels collection 2026-11-02`; alone, every matter; a file behind it takes the page.
  func showChannels(_ argument: String) {
    guard let channels = knownChannels() else { return }
    do throws(AnswerProblem) {
      let (asked, file) = fileAtTheEnd(of: argument)
      let (typed, since) = try dayAtTheEnd(of: asked)
      try refuseADayToCome(since)
      let found = channels.matters(for: typed)
      if found.isEmpty, !typed.isEmpty {
        talk.refuse(
          AnswerProblem(
            Text(en: "no such matter", zh: "没有找到这件事"), remedy: Text(en: "these are known", zh: "可选的有下面这些")))
      }
      guard !found.isEmpty else {
        return talk.show(mattersText(channels, language: talk.language, columns: talk.columns))
      }
      guard let file else {
        return talk.page(found.map { text(of: .matter($0, since: since)) }.joined(separator: "\n\n"))
      }
      guard found.count == 1 else { throw which(of: found) }
      try write(.matter(found[0], since: since), to: file)
    } catch {
      talk.refuse(error)
    }
  }

  /// `record how`, `record read`, `record dispute 2026-11-03`, `record dispute letter`, `record ends 2024-02-29`,
  /// `record protect`; a file behind it takes the page.
  func showRecord(_ argument: String) {
    guard let channels = knownChannels() else { return }
    do throws(AnswerProblem) {
      let (asked, file) = fileAtTheEnd(of: argument)
      let request = try RecordRequest(asked)
      if request.part == .read, file == nil, let topic = channels.topic(request.part.rawValue) {
        return readReport(topic)
      }
      guard let paper = try paper(of: request, channels) else { throw nothing(of: request.part) }
      guard let file else { return talk.page(text(of: paper)) }
      try write(paper, to: file)
    } catch {
      talk.refuse(error)
    }
  }

  private func paper(of request: RecordRequest, _ channels: ChannelRules) throws(AnswerProblem) -> ChannelPaper? {
    if request.part == .dispute {
      try refuseADayToCome(request.day)
      guard let matter = channels.matter("wrong-entry") else { return nil }
      return request.wantsLetter ? matter.letter.map { .letter($0) } : .matter(matter, since: request.day)
    }
    guard let topic = channels.topic(request.part.rawValue) else { return nil }
    switch request.part {
    case .ends: return .topic(topic, more: try ends(request.day))
    case .read: return .topic(topic, more: recordCheckList(of: state.household))
    case .how, .dispute, .protect: return .topic(topic, more: [])
    }
  }

  /// What has been asked or received was so by today.
  private func refuseADayToCome(_ day: CalendarDate?) throws(AnswerProblem) {
    guard let day, day > session.setting.today else { return }
    throw AnswerProblem(
      Text(en: "\(day) lies ahead", zh: "\(day) 还没到"),
      remedy: Text(en: "give the day on which it was, or leave it out", zh: "写已经过去的那天，或者不写"))
  }

  private func ends(_ settled: CalendarDate?) throws(AnswerProblem) -> [Text] {
    guard let settled else { return [] }
    do throws(NotYetSettled) {
      return [try endOfRecordText(settled: settled, today: session.setting.today)]
    } catch {
      throw AnswerProblem(error.message, remedy: error.remedy)
    }
  }

  func text(of paper: ChannelPaper) -> String {
    switch paper {
    case .matter(let matter, let since):
      matterText(
        matter, since: since, language: talk.language, columns: talk.columns, emphasise: talk.emphasise,
        facts: facts)
    case .letter(let letter): letterText(letter, language: talk.language, columns: talk.columns, facts: facts)
    case .topic(let topic, let more):
      recordTopicText(
        topic, more: more, language: talk.language, columns: talk.columns, emphasise: talk.emphasise, facts: facts)
    }
  }

  var facts: FactsOfADay { session.setting.pack.factsOfADay(session.setting.today) }

  private func write(_ paper: ChannelPaper, to path: String) throws(AnswerProblem) {
    let path = expanded(unquoted(path))
    guard let written = ChannelPaperFile(path) else { return }
    if let file, file == path || isSameFile(file, path) {
      throw AnswerProblem(
        Text(en: "\(sanitised(path)) is your household file", zh: "\(sanitised(path)) 就是您的资料文件"),
        remedy: Text(en: "give the page another name", zh: "请换个文件名"))
    }
    let setting = session.setting
    let basis = assess(Household(currency: setting.pack.currency), with: setting.pack, asOf: setting.today)
    guard let text = written.text(of: paper, talk.language, facts: facts, basis: basis) else {
      throw AnswerProblem(
        Text(en: "a calendar needs the day from which to count", zh: "写日历要知道从哪天算起"),
        remedy: Text(
          en: "for example record dispute 2026-11-03 days.ics", zh: "例如：征信 异议 2026-11-03 日子.ics"))
    }
    do throws(FileProblem) {
      try checkCanWrite(to: path, replacing: true, evenReadOnly: true)
      try write(text, to: path, replacing: false)
      talk.say(writtenWords(path))
    } catch {
      guard !error.isAlreadyThere else { return }
      talk.say("  ! " + error.explanation[talk.language])
    }
  }

  private func which(of matters: [Matter]) -> AnswerProblem {
    AnswerProblem(
      Text(en: "which of them?", zh: "写哪一件？"),
      remedy: Text(
        en: matters.map(\.id).joined(separator: ", "), zh: matters.map(\.id).joined(separator: "、")))
  }

  private func nothing(of part: RecordRequest.Part) -> AnswerProblem {
    AnswerProblem(
      Text(en: "this pack says nothing of \(part.rawValue)", zh: "这个规则包里没有“\(part.chinese)”"),
      remedy: Text(en: "the built-in one does", zh: "内置的规则包里有"))
  }

  /// nil after saying that the pack has none.
  private func knownChannels() -> ChannelRules? {
    let found = session.setting.channels()
    if found == nil {
      talk.refuse(
        AnswerProblem(
          Text(en: "this pack knows no channels", zh: "这个规则包里没有投诉渠道"),
          remedy: Text(en: "the built-in one does", zh: "内置的规则包里有")))
    }
    return found
  }
}

/// The words before the name of a file that ends them; the words alone where none does.
private func fileAtTheEnd(of argument: String) -> (words: String, file: String?) {
  let (words, last) = wordsAndLast(of: argument)
  return ChannelPaperFile(unquoted(last)) == nil ? (argument, nil) : (words, last)
}

/// What stands before the last word, and that word: one in quotes is whole.
private func wordsAndLast(of argument: String) -> (words: String, last: String) {
  let text = trimmed(argument)
  if text.last == "\"", let open = text.dropLast().lastIndex(of: "\"") {
    return (trimmed(text[..<open]), String(text[open...]))
  }
  guard let space = text.lastIndex(of: " ") else { return ("", text) }
  return (trimmed(text[..<space]), String(text[text.index(after: space)...]))
}

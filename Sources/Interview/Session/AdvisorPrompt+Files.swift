import Checks
import Household
import Phrases
import Reports
import Rules
import Storage
import StrictYAML
import Wording

/// The largest file that is read.
private let largest = 8 * 1_024 * 1_024

extension AdvisorPrompt {
  /// Writes the household; where a file of that name is there, asks first.
  func save(to argument: String) {
    let path = argument.isEmpty ? file ?? "" : expanded(unquoted(argument))
    guard !path.isEmpty else {
      return talk.refuse(
        AnswerProblem(
          Text(en: "save to which file?", zh: "存到哪个文件？"),
          remedy: Text(en: "for example save home.yaml", zh: "例如：保存 我家.yaml")))
    }
    if let fault = faultOfFileName(path) { return talk.refuse(fault) }
    let text = written(state.household)
    guard readsBack(text) else {
      let which = faultOfReadingBack(state.household).map { problem in
        Text(en: " (\(problem.path): \(problem.message.en))", zh: "（\(problem.path)：\(problem.message.zh)）")
      }
      return talk.refuse(
        AnswerProblem(
          Text(
            en: "an answer cannot be written so that it can be read again\(which?.en ?? "")",
            zh: "有一项答案存了就读不回来\(which?.zh ?? "")"),
          remedy: Text(en: "nothing was saved; your answers are still here", zh: "没有存，答案都还在")))
    }
    do throws(FileProblem) {
      try write(text, to: path, replacing: path == file && isAsItWasLeft(path))
      guard (try? readWhole(path, limit: largest)) == text else {
        return talk.say(
          Text(
            en: "  ! What stands in the file now is not what was written. Not saved; your answers are still here.",
            zh: "  ! 文件里现在的内容和写进去的不一样。没有存成，答案还在。"))
      }
      markSaved(to: path, as: text)
      if !trial.changes.isEmpty {
        talk.say(
          Text(en: "  The what-ifs are not in it: whatif keep makes them so.", zh: "  试算的改动不在里面；要算数，先输入“试算 采用”。"))
      }
      let (shown, who) = (sanitised(path), whoCanRead(path))
      talk.say(
        Text(
          en: "Saved to \(shown), \(who.en). It holds your figures: mind where you keep it.",
          zh: "已存到 \(shown)，\(who.zh)。里面是您的数字，请收好。"))
    } catch {
      guard !error.isAlreadyThere else { return }
      talk.say("  ! " + (error.isMissing ? noFolder(of: path) : error.explanation)[talk.language])
      talk.say(Text(en: "  Not saved; your answers are still here.", zh: "  没有存成，答案还在。"))
    }
  }

  /// Whether a file is as this session wrote it, or read it where this program had written it.
  private func isAsItWasLeft(_ path: String) -> Bool {
    guard !hasAnotherName(path), let text = try? readWhole(path, limit: largest) else { return false }
    return wouldBeLost(of: text, sanitised(path)).isEmpty
  }

  private func wouldBeLost(of text: String, _ name: String) -> [Text] {
    lostByReplacing(name, holding: text, known: savedText ?? "", in: state.household.currency)
  }

  /// Whether a document gives the same answers when it is opened.
  private func readsBack(_ text: String) -> Bool {
    guard let household = try? readHousehold(text, defaultCurrency: session.setting.pack.currency) else { return false }
    return written(household) == text
  }

  private func noFolder(of path: String) -> Text {
    let folder = sanitised(path.lastIndex(of: "/").map { path[..<$0] } ?? "")
    return Text(en: "no such folder: \(folder)", zh: "没有这个文件夹：\(folder)")
  }

  /// Asks before it replaces a file, and again where that was changed while it asked.
  func write(_ text: String, to path: String, replacing: Bool) throws(FileProblem) {
    var (replacing, evenReadOnly) = (replacing, false)
    while true {
      do throws(FileProblem) {
        let place = try writeAtomically(text, to: path, replacing: replacing, evenReadOnly: evenReadOnly)
        if let warning = place.warning(sanitised(path)) { talk.say("  ! " + warning[talk.language]) }
        return
      } catch {
        guard error.isAlreadyThere else { throw error }
        let asked = FileState(path)
        sayWhatIsThere(path)
        guard talk.confirm(Text(en: "Replace it?", zh: "要换掉吗？"), fallback: false) == true else {
          talk.say(Text(en: "  Not saved; that file was left alone.", zh: "  没有存，原来的文件没动。"))
          throw error
        }
        replacing = FileState(path) == asked
        evenReadOnly = replacing
        if !replacing { talk.say(Text(en: "  It was changed meanwhile.", zh: "  刚才它又被改过。")) }
      }
    }
  }

  /// What stands at a path where something is to be written, and what would be lost of it.
  private func sayWhatIsThere(_ path: String) {
    let name = sanitised(path)
    if isMarkedReadOnly(path) {
      talk.say(Text(en: "  \(name) is marked read-only.", zh: "  \(name) 标成了只读。"))
    }
    if hasAnotherName(path) {
      talk.say(
        Text(
          en: "  \(name) is one of two names of a file: the other would keep what stands in it now.",
          zh: "  \(name) 这个文件还有一个名字，换掉以后，那个名字下还是现在的内容。"))
    }
    guard !isBrokenLink(path) else {
      return talk.say(
        Text(
          en: "  \(name) is a link to a file that is not there. The link would be lost.",
          zh: "  \(name) 是个链接，指向的文件不在了。换掉以后链接就没了。"))
    }
    let isOwn = file.map { $0 == path || isSameFile($0, path) } ?? false
    guard isOwn else {
      let text = try? readWhole(path, limit: largest)
      return talk.say(lostOfAnother(name, holding: text, in: session.setting.pack.currency))
    }
    let lost = (try? readWhole(path, limit: largest)).map { wouldBeLost(of: $0, name) } ?? []
    if lost.isEmpty { talk.say(Text(en: "  \(name) is already there.", zh: "  \(name) 已经有了。")) }
    for text in lost { talk.say(text) }
  }

  /// Reads a household file in place of this household; false where it stays.
  @discardableResult
  func open(_ argument: String) -> Bool {
    let path = expanded(unquoted(argument))
    guard !path.isEmpty else {
      talk.refuse(
        AnswerProblem(
          Text(en: "open which file?", zh: "打开哪个文件？"),
          remedy: Text(en: "for example open home.yaml", zh: "例如：打开 我家.yaml")))
      return false
    }
    removeLeftovers(besides: [path])
    guard let (household, text) = read(path), mayDrop() else { return false }
    replace(with: household, from: path, holding: text)
    showAssessment()
    for doubt in doubts(about: household) {
      let name = doubt.name.map { truncated(sanitised($0), to: 24) + Text(en: ": ", zh: "：")[talk.language] } ?? ""
      talk.wonder(doubt.text.map { text, _ in name + text })
    }
    return true
  }

  func read(_ path: String) -> (Household, text: String)? {
    guard let text = text(of: path) else { return nil }
    do throws(Problems) {
      return (try readHousehold(text, defaultCurrency: session.setting.pack.currency), text)
    } catch {
      say(error, in: path, holding: text)
      return nil
    }
  }

  /// nil after saying why it cannot be read.
  func text(of path: String) -> String? {
    do throws(FileProblem) {
      return try readWhole(path, limit: largest)
    } catch {
      let near = error.isMissing ? nearestFile(to: path) : nil
      let hint =
        near.map { Text(en: "; did you mean \(sanitised($0))?", zh: "；是不是“\(sanitised($0))”？")[talk.language] } ?? ""
      talk.say("  ! " + error.explanation[talk.language] + hint)
      return nil
    }
  }

  /// What is wrong with a file, with its places.
  func say(_ problems: Problems, in path: String, holding text: String) {
    for problem in problems.all.prefix(10) {
      talk.say(problemLine(problem, in: path, talk.language))
      let further = problemText(problem, in: path, language: talk.language, text: text).split(separator: "\n")
      if further.count > 1 { talk.show(further.dropFirst().joined(separator: "\n")) }
    }
  }

  func expanded(_ path: String) -> String { session.expanded(path) }
}

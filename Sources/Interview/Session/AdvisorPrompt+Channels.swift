import Channels
import Checks
import Counsel
import Money
import Phrases
import Reports
import Rules
import Wording

extension AdvisorPrompt {
  /// `channels collection 2026-11-02`; alone, every matter.
  func showChannels(_ argument: String) {
    guard let channels = knownChannels() else { return }
    do throws(AnswerProblem) {
      let (typed, since) = try dayAtTheEnd(of: argument)
      let found = channels.matters(for: typed)
      if found.isEmpty, !typed.isEmpty {
        talk.refuse(
          AnswerProblem(
            Text(en: "no such matter", zh: "没有找到这件事"), remedy: Text(en: "these are known", zh: "可选的有下面这些")))
      }
      guard !found.isEmpty else {
        return talk.show(mattersText(channels, language: talk.language, columns: talk.columns))
      }
      talk.page(found.map { text(of: $0, since: since) }.joined(separator: "\n\n"))
    } catch {
      talk.refuse(error)
    }
  }

  /// `record how`, `record read`, `record dispute 2026-11-03`, `record ends 2024-02-29`, `record protect`.
  func showRecord(_ argument: String) {
    guard let channels = knownChannels() else { return }
    do throws(AnswerProblem) {
      let request = try RecordRequest(argument)
      if request.part == .dispute {
        if let matter = channels.matter("wrong-entry") { talk.page(text(of: matter, since: request.day)) }
      } else if let topic = channels.topic(request.part.rawValue) {
        let more =
          switch request.part {
          case .ends: request.day.map { [endOfRecordText(settled: $0)] } ?? []
          case .read: recordCheckList(of: state.household)
          case .how, .dispute, .protect: [Text]()
          }
        talk.page(
          recordTopicText(
            topic, more: more, language: talk.language, columns: talk.columns, emphasise: talk.emphasise,
            facts: facts))
      }
    } catch {
      talk.refuse(error)
    }
  }

  private func text(of matter: Matter, since: CalendarDate?) -> String {
    matterText(
      matter, since: since, language: talk.language, columns: talk.columns, emphasise: talk.emphasise,
      facts: facts)
  }

  private var facts: FactsOfADay { session.setting.pack.factsOfADay(session.setting.today) }

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

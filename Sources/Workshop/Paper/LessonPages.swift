import Checks
import Rules
public import Wording

extension Leaflet {
  /// A slide for each screen of a session, as it stands when all of it is there.
  public init(slidesOf session: Session, _ language: Language) {
    let lesson = session.lesson
    var sheets: [Sheet] = []
    for (index, step) in lesson.steps.enumerated() {
      var screens: [[Block]] = []
      for frame in session.shown(index, [:], language).frames {
        if frame.goesOn, !screens.isEmpty {
          screens[screens.count - 1] += frame.blocks
        } else {
          screens.append(frame.blocks)
        }
      }
      sheets += screens.map { Sheet(title: step.title[language], parts: [Part(heading: "", blocks: $0)]) }
    }
    self.init(kind: .slides, title: lesson.title[language], language: language, sheets: sheets)
  }

  /// What a participant takes home: the goal, the people, what to remember, and an empty list of debts.
  public init(handoutOf session: Session, _ language: Language) {
    let (lesson, pack) = (session.lesson, session.pack)
    func said(_ text: Text) -> String { session.filled(text)[language] }
    let takeaways = lesson.steps.flatMap(\.takeaways)
    let people = lesson.personas.compactMap(pack.persona).map { persona in
      Part(
        heading: "\(persona.name[language])\(Text(en: ", ", zh: "，")[language])\(persona.who[language])",
        blocks: [.rows(rows(of: persona.household(in: language), language))])
    }
    let list = [
      Text(en: "To whom", zh: "欠谁"), Text(en: "Owed", zh: "欠多少"), Text(en: "A month", zh: "每月还"),
      Text(en: "Behind?", zh: "逾期吗"), Text(en: "What is lost first", zh: "不还会失去什么"),
    ].map { $0[language] }
    let parts =
      [
        Part(heading: Text(en: "What it is about", zh: "今天讲什么")[language], blocks: [.text(said(lesson.goal))]),
        Part(
          heading: Text(en: "To remember", zh: "记住这几条")[language],
          blocks: [.items(takeaways.map { Block.Item(mark: "-", text: said($0)) })]),
        Part(
          heading: Text(en: "Easily mistaken", zh: "容易弄错的")[language],
          blocks: [.items(lesson.mistakes.map { Block.Item(mark: "!", text: said($0)) })]),
      ] + people + [
        Part(
          heading: Text(en: "Your own list: at home, for nobody else", zh: "您自己的清单：回家填，不用给别人看")[language],
          blocks: [.blanks(list, rows: 8)]),
        Part(heading: Text(en: "Source", zh: "依据")[language], blocks: [.text(lesson.citation.line[language])]),
      ]
    self.init(
      kind: .handout, title: lesson.title[language], language: language,
      sheets: [Sheet(title: lesson.title[language], parts: parts)])
  }

  /// For the leader: what to prepare, then each step with what to say, ask and expect.
  public init(notesOf session: Session, _ language: Language) {
    let lesson = session.lesson
    func row(_ label: Text, _ text: Text) -> Block.Row {
      Block.Row(label: label[language], value: session.filled(text)[language])
    }
    let minutes = Text(en: "\(lesson.minutes) minutes", zh: "\(lesson.minutes) 分钟")
    let head = Part(
      heading: Text(en: "Before you begin", zh: "开讲以前")[language],
      blocks: [
        .rows([
          row(Text(en: "Goal", zh: "目标"), lesson.goal), row(Text(en: "For whom", zh: "给谁"), lesson.audience),
          row(Text(en: "Time", zh: "时间"), minutes), row(Text(en: "Bring", zh: "带什么"), lesson.bring),
        ]), .heading(Text(en: "What people get wrong", zh: "大家容易弄错的")[language]),
        .items(lesson.mistakes.map { Block.Item(mark: "!", text: session.filled($0)[language]) }),
      ])
    let steps = lesson.steps.indices.map { step in
      Part(heading: session.stepTitle(step, language), blocks: session.leaderNotes(of: step, language))
    }
    let title = Text(en: "\(lesson.title.en): for the leader", zh: "\(lesson.title.zh)：主讲用")[language]
    self.init(kind: .notes, title: title, language: language, sheets: [Sheet(title: title, parts: [head] + steps)])
  }
}

extension LessonStep {
  fileprivate var takeaways: [Text] { if case .takeaway(let shows) = content { shows } else { [] } }
}

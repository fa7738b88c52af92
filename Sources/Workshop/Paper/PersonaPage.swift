public import Rules
public import Wording

extension Leaflet {
  /// One persona on a sheet, as a table is given it: nothing of what the checks say.
  public init(of persona: Persona, _ language: Language) {
    let title = "\(persona.name[language])\(Text(en: ", ", zh: "，")[language])\(persona.who[language])"
    let blocks: [Block] = [
      .text(persona.story[language]), .rows(rows(of: persona.household(in: language), language)),
    ]
    self.init(
      kind: .handout, title: title, language: language,
      sheets: [
        Sheet(
          title: title,
          parts: [
            Part(heading: "", blocks: blocks),
            Part(heading: Text(en: "To talk about", zh: "可以聊聊")[language], blocks: [.text(persona.talk[language])]),
          ])
      ])
  }
}

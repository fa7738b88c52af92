public import Channels
public import Wording

/// A letter to copy or to print, its blanks to be filled in.
public func letterText(_ letter: Letter, language: Language, columns: Int, facts: FactsOfADay) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.addHeading(letter.title[language])
  page.gap()
  page.add(letter.to)
  for text in letter.says.compactMap({ $0.filled(facts.text) }) {
    page.gap()
    page.add(text)
  }
  return page.text
}

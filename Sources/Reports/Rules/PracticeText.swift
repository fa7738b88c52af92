public import Checks
import Counsel
public import Rules
public import Wording

/// The numbers of good practice, as their file has them, each with its source or why it is the pack's own, and its cases.
/// - Parameter ownFolder: where the person's own pack stands; nil for a built-in one.
public func practiceText(
  of pack: Pack, cases: [PracticeCase], ownFolder: String?, language: Language, columns: Int
) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.addOwner(pack, ownFolder: ownFolder)
  page.add(
    Text(
      en: "practice: the numbers that settle who is paid what", zh: "practice：决定谁先拿到钱、拿多少的数字"), hanging: 2)
  for entry in pack.practiceFile.entries {
    page.gap()
    let most = entry.most.map { Text(en: ", at most \($0)", zh: "，最多 \($0)")[language] } ?? ""
    page.add(sanitised("\(entry.key): \(entry.value)") + most, hanging: 4)
    page.add(sanitised(origin(of: entry, language)), indent: 2, hanging: 4)
  }
  guard !cases.isEmpty else { return page.text }
  page.gap()
  page.add(Text(en: "Cases", zh: "例子"))
  for example in cases {
    page.add("- " + sanitised(example.title[language]), indent: 2, hanging: 4)
    page.add(sanitised(inBrief(example.household)[language]), indent: 4, hanging: 6)
  }
  return page.text
}

private func origin(of entry: PracticeFile.Entry, _ language: Language) -> String {
  let ours = entry.ours.map { Text(en: "ours: \($0.en)", zh: "我们定的：\($0.zh)")[language] }
  let source = entry.citation.map { Text(en: "source: \($0.line.en)", zh: "依据：\($0.line.zh)")[language] }
  return [source, ours].compactMap(\.self).joined(separator: Text(en: "; ", zh: "；")[language])
}

import Checks
import Counsel
import Rules
import Wording

extension ReportDraft {
  /// Where what is said comes from: the sources of the findings told in full, of the steps.
  mutating func addSources(citing findings: [Finding]) {
    let cited = findings.map(\.check.citation) + steps.map(\.advice.citation)
    var parts: [(source: Source, parts: [String])] = []
    for citation in cited {
      let part = citation.part[language]
      if let place = parts.firstIndex(where: { $0.source.id == citation.source.id }) {
        if !parts[place].parts.contains(part) { parts[place].parts.append(part) }
      } else {
        parts.append((citation.source, [part]))
      }
    }
    let items = parts.map { source, parts in
      let title = sanitised(source.title[language])
      let places = sanitised(parts.joined(separator: Text(en: "; ", zh: "；")[language]))
      return ReportItem(text: Text(en: "\(title): \(places)", zh: "\(title)：\(places)")[language])
    }
    add("sources", Text(en: "Sources", zh: "依据"), items.isEmpty ? [] : [.list(items, isNumbered: false)])
  }
}

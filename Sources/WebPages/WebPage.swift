public import Reports
import Wording

/// Documents as one self-contained page: no scripts, nothing fetched, for a screen of any width, in light and dark, and for
/// paper. Every value is escaped where it is written; nothing else is.
public func webPage(of documents: [Document]) -> String {
  guard let first = documents.first else { return "" }
  let page: View = [
    "language": first.language == .zh ? "zh-Hans" : "en",
    "title": documents.count == 1 ? first.title : several(documents)[first.language], "style": PageFiles.style,
    "hasPicture": documents.contains { $0.letterhead?.isPicture ?? false },
    "articles": documents.enumerated().map { view(of: $0.element, number: $0.offset) },
  ]
  return rendered(page, with: "page")
}

private func several(_ documents: [Document]) -> Text {
  Text(en: "\(documents.count) reports", zh: "\(documents.count) 份报告")
}

func rendered(_ view: View, with template: String) -> String {
  var writing = PageWriting(templates)
  writing.write(view, with: template)
  return String(decoding: writing.page, as: UTF8.self)
}

private let templates = PageFiles.templates.mapValues { text in
  do throws(TemplateProblem) {
    return try Template(text)
  } catch {
    preconditionFailure("a template of the page cannot be read: \(error)")
  }
}

/// - Parameter number: tells the ids of several documents on a page apart.
private func view(of document: Document, number: Int) -> View {
  let print = document.kind == ReportKind.client.rawValue ? HandoutPrint(document) : nil
  let shown = document.sectionsOnPaper
  let back = shown.firstIndex(where: \.startsSide) ?? shown.count
  let sections: [View] = shown.enumerated().map { place, section in
    let isSmall = print?.hasSmallBack ?? false && place >= back
    var view: View = [
      "id": "r\(number)-\(section.id)",
      "kind": section.id + (section.startsSide ? " side" : "") + (isSmall ? " small" : ""),
      "blocks": section.blocks.map { WebPages.view(of: $0, in: document, number: number) },
    ]
    if !section.heading.isEmpty { view.show(section.heading, as: "heading") }
    return view
  }
  var article: View = [
    "kind": print?.classes ?? document.kind, "isSmall": print?.hasSmallBack ?? false,
    "title": document.title, "particulars": document.particulars.map(view),
    "sections": sections, "notes": document.notes.map { RunningText($0) },
  ]
  if let letterhead = document.letterhead { article.show(view(of: letterhead, document.language), as: "letterhead") }
  return article
}

private func view(of letterhead: Letterhead, _ language: Language) -> View {
  switch letterhead {
  case .lines(let lines): ["lines": lines.map { ["text": $0] as View }]
  case .picture(let picture):
    [
      "picture": [
        "kind": picture.kind.rawValue, "bytes": base64(picture.bytes),
        "name": Text(en: "Letterhead", zh: "信头")[language],
      ] as View
    ]
  }
}

extension Letterhead {
  fileprivate var isPicture: Bool { if case .picture = self { true } else { false } }
}

import Mustache
public import Reports
import Wording

/// Reports as one self-contained page: no scripts, nothing fetched, for a screen of any width, in light and dark, and for
/// paper. The templates escape every value; nothing else does.
public func webPage(of reports: [Report]) -> String {
  guard let first = reports.first else { return "" }
  let page: View = [
    "language": first.language == .zh ? "zh-Hans" : "en",
    "title": reports.count == 1 ? first.title : several(reports)[first.language], "style": styleSheet,
    "hasPicture": reports.contains { $0.letterhead?.isPicture ?? false },
    "articles": reports.enumerated().map { view(of: $0.element, number: $0.offset) },
  ]
  return rendered(page, with: "page")
}

private func several(_ reports: [Report]) -> Text {
  Text(en: "\(reports.count) reports", zh: "\(reports.count) 份报告")
}

func rendered(_ view: View, with template: String) -> String { library.render(view, withTemplate: template) ?? "" }

func template(named name: String) -> MustacheTemplate? { library.getTemplate(named: name) }

private let library: MustacheLibrary = {
  let sources = [
    "page": pageTemplate, "article": articleTemplate, "block": blockTemplate, "item": itemTemplate,
    "running": runningTemplate, "blanks": blanksTemplate, "table": tableTemplate, "attributes": attributesTemplate,
    "caption": captionTemplate,
    "shares": sharesTemplate, "month": monthTemplate, "balances": balancesTemplate,
    "leaflet": leafletTemplate, "leaflet-block": leafletBlockTemplate,
  ]
  MustacheContentTypes.register(PageEscaping(), named: PageEscaping.name)
  do {
    return MustacheLibrary(
      templates: try sources.mapValues { try MustacheTemplate(string: "{{% CONTENT_TYPE:\(PageEscaping.name)}}" + $0) })
  } catch {
    preconditionFailure("a template of the page cannot be read: \(error)")
  }
}()

/// - Parameter number: tells the ids of several reports on a page apart.
private func view(of report: Report, number: Int) -> View {
  let print = report.kind == .client ? HandoutPrint(report) : nil
  let back = report.sections.firstIndex(where: \.startsSide) ?? report.sections.count
  let sections: [View] = report.sections.enumerated().map { place, section in
    let isSmall = print?.hasSmallBack ?? false && place >= back
    return [
      "id": "r\(number)-\(section.id)",
      "kind": section.id + (section.startsSide ? " side" : "") + (isSmall ? " small" : ""),
      "heading": section.heading,
      "blocks": section.blocks.map { view(of: $0, in: report, number: number) },
    ]
  }
  var article: View = [
    "kind": print?.classes ?? report.kind.rawValue, "isSmall": print?.hasSmallBack ?? false,
    "title": report.title, "particulars": report.particulars.map(view),
    "sections": sections, "notes": report.notes.map { RunningText($0) },
  ]
  if let letterhead = report.letterhead { article["letterhead"] = view(of: letterhead, report.language) }
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

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
    "running": runningTemplate, "table": tableTemplate, "attributes": attributesTemplate, "caption": captionTemplate,
    "shares": sharesTemplate, "month": monthTemplate, "balances": balancesTemplate, "leaflet": leafletTemplate,
    "leaflet-block": leafletBlockTemplate,
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
  let sections: [View] = report.sections.map { section in
    [
      "id": "r\(number)-\(section.id)", "kind": section.id, "heading": section.heading,
      "blocks": section.blocks.map { view(of: $0, in: report, number: number) },
    ]
  }
  return [
    "kind": report.kind == .client ? HandoutPrint(report).classes : report.kind.rawValue,
    "title": report.title, "particulars": report.particulars.map(view),
    "sections": sections, "notes": report.notes.map { RunningText($0) },
  ]
}

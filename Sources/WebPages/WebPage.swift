import Mustache
public import Reports
import Wording

/// Documents as one self-contained page: no scripts, nothing fetched, for a screen of any width, in light and dark, and for
/// paper. The templates escape every value; nothing else does.
public func webPage(of documents: [Document]) -> String {
  guard let first = documents.first else { return "" }
  let page: View = [
    "language": first.language == .zh ? "zh-Hans" : "en",
    "title": documents.count == 1 ? first.title : several(documents)[first.language], "style": styleSheet,
    "articles": documents.enumerated().map { view(of: $0.element, number: $0.offset) },
  ]
  return rendered(page, with: "page")
}

private func several(_ documents: [Document]) -> Text {
  Text(en: "\(documents.count) reports", zh: "\(documents.count) 份报告")
}

func rendered(_ view: View, with template: String) -> String { library.render(view, withTemplate: template) ?? "" }

func template(named name: String) -> MustacheTemplate? { library.getTemplate(named: name) }

private let library: MustacheLibrary = {
  let sources = [
    "page": pageTemplate, "article": articleTemplate, "block": blockTemplate, "item": itemTemplate,
    "running": runningTemplate, "table": tableTemplate, "attributes": attributesTemplate, "caption": captionTemplate,
    "shares": sharesTemplate, "month": monthTemplate, "balances": balancesTemplate,
  ]
  MustacheContentTypes.register(PageEscaping(), named: PageEscaping.name)
  do {
    return MustacheLibrary(
      templates: try sources.mapValues { try MustacheTemplate(string: "{{% CONTENT_TYPE:\(PageEscaping.name)}}" + $0) })
  } catch {
    preconditionFailure("a template of the page cannot be read: \(error)")
  }
}()

/// - Parameter number: tells the ids of several documents on a page apart.
private func view(of document: Document, number: Int) -> View {
  let sections: [View] = document.sections.map { section in
    var view: View = [
      "id": "r\(number)-\(section.id)", "kind": section.id,
      "blocks": section.blocks.map { WebPages.view(of: $0, in: document, number: number) },
    ]
    if !section.heading.isEmpty { view["heading"] = section.heading }
    return view
  }
  return [
    "kind": document.kind == ReportKind.client.rawValue ? HandoutPrint(document).classes : document.kind,
    "title": document.title, "particulars": document.particulars.map(view),
    "sections": sections, "notes": document.notes.map { RunningText($0) },
  ]
}

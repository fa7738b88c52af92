import Mustache
public import Reports
import Wording

/// Reports as one self-contained page: no scripts, nothing fetched, for a screen of any width, in light and dark, and for
/// paper. The templates escape every value; nothing else does.
public func webPage(of reports: [Report]) -> String {
  guard let first = reports.first else { return "" }
  let page = PageView(
    language: first.language == .zh ? "zh-Hans" : "en", title: first.title, style: styleSheet,
    articles: reports.enumerated().map { ArticleView($0.element, number: $0.offset) })
  return library.render(page, withTemplate: "page") ?? ""
}

private let library: MustacheLibrary = {
  let sources = [
    "page": pageTemplate, "article": articleTemplate, "block": blockTemplate, "item": itemTemplate,
    "table": tableTemplate, "shares": sharesTemplate, "month": monthTemplate, "balances": balancesTemplate,
  ]
  do {
    return MustacheLibrary(templates: try sources.mapValues { try MustacheTemplate(string: $0) })
  } catch {
    preconditionFailure("a template of the page cannot be read: \(error)")
  }
}()

/// What the page's template shows.
struct PageView {
  var language: String
  var title: String
  var style: String
  var articles: [ArticleView]
}

struct ArticleView {
  var kind: String
  var title: String
  var particulars: [ReportFigure]
  var sections: [SectionView]
  var notes: [String]

  /// - Parameter number: tells the ids of several reports on a page apart.
  init(_ report: Report, number: Int) {
    (kind, title, particulars, notes) = (report.kind.rawValue, report.title, report.particulars, report.notes)
    sections = report.sections.map { section in
      SectionView(
        id: "r\(number)-\(section.id)", kind: section.id, heading: section.heading,
        blocks: section.blocks.map { BlockView($0, report, number: number) })
    }
  }
}

struct SectionView {
  /// Its own on the page.
  var id: String
  /// The same for every report, for the style sheet.
  var kind: String
  var heading: String
  var blocks: [BlockView]
}

import Money
import Wording
public import Workshop

/// Pages of a workshop as one self-contained file: a sheet an article, each marked as a demonstration.
public func webPage(of leaflet: Leaflet) -> String {
  let page: View = [
    "language": leaflet.language == .zh ? "zh-Hans" : "en", "title": leaflet.title,
    "style": PageFiles.style + PageFiles.leafletStyle, "leaflets": leaflet.sheets.map { view(of: $0, in: leaflet) },
  ]
  return rendered(page, with: "page")
}

private func view(of sheet: Leaflet.Sheet, in leaflet: Leaflet) -> View {
  let parts: [View] = sheet.parts.map { part in
    var shown: View = ["blocks": part.blocks.map { view(of: $0, leaflet.language) }]
    if !part.heading.isEmpty { shown.show(RunningText(part.heading), as: "heading") }
    return shown
  }
  return [
    "kind": leaflet.kind == .slides ? "slides \(SlideSize(sheet).rawValue)" : leaflet.kind.rawValue,
    "demo": demoMark[leaflet.language], "title": sheet.title, "parts": parts,
    "note": inventedNote[leaflet.language],
  ]
}

private func view(of block: Block, _ language: Language) -> View {
  switch block {
  case .heading(let text): ["subheading": RunningText(text)]
  case .result(let text): ["strong": RunningText(text)]
  case .text(let text): ["paragraph": RunningText(text)]
  case .quote(let text): ["quote": RunningText(text)]
  case .rows(let rows):
    ["rows": ["entries": rows.map { RunningText($0.value, beside: ["label": $0.label]) }] as View]
  case .items(let items):
    ["items": ["entries": items.map { RunningText($0.text, beside: ["mark": $0.mark]) }] as View]
  case .bar(let bar): ["series": ["entries": [drawn(bar, label: "", note: "", language)]] as View]
  case .series(let rows):
    [
      "series": [
        "entries": rows.map { row in
          row.bar.map { drawn($0, label: row.label, note: row.note, language) }
            ?? (["label": row.label, "words": row.words, "note": row.note] as View)
        }
      ] as View
    ]
  case .votes(let votes):
    ["rows": ["entries": votes.map { RunningText(String($0.count), beside: ["label": $0.label]) }] as View]
  case .blanks(let columns, let rows):
    [
      "blanks": [
        "heads": columns, "caption": columns.joined(separator: ", "),
        "rows": (0..<rows).map { _ in ["cells": columns] as View },
      ] as View
    ]
  }
}

/// In per cent of the track, which ends at the whole; what is beyond fills it.
private func drawn(_ bar: Block.ShareBar, label: String, note: String, _ language: Language) -> View {
  let percent = bar.share.percent(in: language, tellingFrom: bar.line)
  return [
    "label": label, "words": percent, "note": note,
    "drawn": [
      "side": bar.share > bar.line ? "over" : "within", "width": bar.share.across(100), "line": bar.line.across(100),
    ] as View,
  ]
}

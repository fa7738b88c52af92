import Money
import Reports
import Wording

/// A block as its template sees it: under one name, which tells what it is.
func view(of block: ReportBlock, in report: Report, number: Int) -> View {
  switch block {
  case .paragraph(let text): ["paragraph": RunningText(text)]
  case .figures(let figures): ["figures": ["rows": figures.map(view)]]
  case .list(let items, let isNumbered): [isNumbered ? "numbered" : "bulleted": ["items": items.map(view)]]
  case .ticks(let items): ["ticks": ["items": items.map(view)]]
  case .blanks(let labels): ["toFill": ["labels": labels.map { ["label": $0] as View }]]
  case .table(let table): ["table": view(of: table)]
  case .chart(let chart): view(of: chart, in: report, number: number)
  }
}

func view(of figure: ReportFigure) -> RunningText { RunningText(figure.value, beside: ["label": figure.label]) }

private func view(of item: ReportItem) -> RunningText {
  var others: View = [:]
  if !item.details.isEmpty { others["details"] = ["rows": item.details.map(view)] as View }
  if !item.blanks.isEmpty { others["toFill"] = ["labels": item.blanks.map { ["label": $0] as View }] as View }
  return RunningText(item.text, beside: others)
}

private func view(of chart: ReportChart, in report: Report, number: Int) -> View {
  let (currency, language) = (report.basis.currency, report.language)
  let id = "r\(number)-\(chart.id)"
  func head(telling told: [String]) -> RunningText {
    RunningText(
      chart.description,
      beside: ["id": id, "title": chart.title, "description": described(chart, telling: told, language)])
  }
  switch chart.content {
  case .shares(let shares): return ["shares": views(ofShares: shares, chart, id: id, language)]
  case .parts(let parts, let income):
    let told = parts.map { "\($0.name) \($0.shown)" }
    return ["month": view(ofParts: parts, income: income, head(telling: told), currency, language)]
  case .balances(let owed, let events):
    return ["balances": view(ofBalances: owed, events, head(telling: events.map(\.text)), currency, language)]
  }
}

/// What a picture says to whoever does not see it: its description, then what stands in it.
func described(_ chart: ReportChart, telling told: [String], _ language: Language) -> String {
  guard !told.isEmpty else { return chart.description }
  let all = told.joined(separator: Text(en: "; ", zh: "；")[language])
  return Text(en: "\(chart.description) \(all).", zh: "\(chart.description)\(all)。")[language]
}

/// The first cell names the row. What every cell of a column has in common is rendered once.
private func view(of table: ReportTable) -> View {
  let attributes = table.columns.map { column in
    rendered(["label": column.title, "isNumber": column.isNumber], with: "attributes")
  }
  func row(_ texts: [String]) -> View {
    let cells: [View] = zip(attributes, texts).dropFirst().map { ["attributes": $0, "text": $1] }
    return ["name": texts.first ?? "", "cells": cells]
  }
  var view: View = [
    "caption": table.caption, "heads": table.columns.map { ["text": $0.title, "isNumber": $0.isNumber] as View },
    "rows": table.rows.map(row),
  ]
  if let total = table.total { view["total"] = row(total) }
  return view
}

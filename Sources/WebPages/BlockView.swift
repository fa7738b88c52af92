import Money
import Reports
import Wording

/// A block as its template sees it: under one name, which tells what it is.
func view(of block: Document.Block, in document: Document, number: Int) -> View {
  switch block {
  case .paragraph(let text): ["paragraph": RunningText(text)]
  case .warning(let text): ["warning": RunningText(text)]
  case .figures(let figures): ["figures": ["rows": figures.map(view)] as View]
  case .list(let items, let isNumbered): [isNumbered ? "numbered" : "bulleted": ["items": items.map(view)] as View]
  case .steps(let steps):
    ["steps": ["first": steps.first?.number ?? 1, "items": steps.map { RunningText($0.text) }] as View]
  case .bars(let shares): ["bulleted": ["items": shares.map { RunningText($0.inWords(document.language)) }] as View]
  case .names(let names): ["paragraph": RunningText(names.line(document.language))]
  case .ticks(let items): ["ticks": ["items": items.map(view)] as View]
  case .blanks(let labels): ["toFill": toFill(labels)]
  case .table(let table): ["table": view(of: table)]
  case .chart(let chart): view(of: chart, in: document, number: number)
  }
}

func view(of figure: Document.Figure) -> RunningText { RunningText(figure.value, beside: ["label": figure.label]) }

private func view(of item: Document.Item) -> RunningText {
  var others: View = [:]
  if !item.details.isEmpty { others.show(["rows": item.details.map(view)] as View, as: "details") }
  if !item.blanks.isEmpty { others.show(toFill(item.blanks), as: "toFill") }
  return RunningText((item.markBefore ?? "") + item.text, beside: others)
}

private func toFill(_ labels: [String]) -> View { ["labels": labels.map { ["label": $0] as View }] }

private func view(of chart: Document.Chart, in document: Document, number: Int) -> View {
  let (currency, language) = (document.currency, document.language)
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
func described(_ chart: Document.Chart, telling told: [String], _ language: Language) -> String {
  guard !told.isEmpty else { return chart.description }
  let all = told.joined(separator: Text(en: "; ", zh: "；")[language])
  return Text(en: "\(chart.description) \(all).", zh: "\(chart.description)\(all)。")[language]
}

/// The first cell names the row. What every cell of a column has in common is rendered once.
private func view(of table: Document.Table) -> View {
  let attributes = table.columns.map { column in
    rendered(["label": column.title, "isNumber": column.isNumber], with: "attributes")
  }
  func row(_ texts: [String]) -> View {
    let cells: [View] = zip(attributes, texts).dropFirst().map { ["attributes": $0, "text": $1] }
    return ["name": texts.first ?? "", "cells": cells]
  }
  var view: View = [
    "isToFill": table.isToFill,
    "heads": table.columns.map { ["text": $0.title, "isNumber": $0.isNumber] as View },
    "rows": table.rows.map(row),
  ]
  if !table.caption.isEmpty { view.show(table.caption, as: "caption") }
  if let total = table.total { view.show(row(total), as: "total") }
  return view
}

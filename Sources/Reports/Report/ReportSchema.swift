import Checks
import Household
import Outlook
import Rules
import Wording

/// What `reportJSON` gives, as a JSON Schema. Words that the program knows stand in it from their types.
public var reportSchema: String {
  """
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "A report of debthealth",
    "description": "Keys, kinds and ids never change with the language. What is not known is null.",
    "type": "object",
    "required": ["format", "kind", "language", "title", "pack", "as_of", "review", "case", "currency", "verdict",
      "redacted", "figures", "settlement", "findings", "sections", "debts", "notes"],
    "additionalProperties": false,
    "properties": {
      "format": {"description": "Raised when a key changes its meaning or goes.", "const": \(reportFormat)},
      "kind": {"description": "Whom it is for.", "enum": \(listed(ReportKind.self))},
      "language": {"description": "Of every text in it.", "enum": \(listed(Language.self))},
      "title": {"description": "What it is called.", "type": "string"},
      "pack": {"description": "The id of the rules.", "type": "string"},
      "as_of": {"description": "The day on which the figures are judged.", "$ref": "#/$defs/date"},
      "review": {"description": "The day on which to look again.", "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
      "case": {"description": "A case reference.", "type": ["string", "null"]},
      "currency": {"description": "Of every amount: ISO 4217.", "type": "string", "pattern": "^[A-Z]{3}$"},
      "verdict": {"description": "The highest severity of what is over its line, or what can be said without one.",
        "enum": \(listed(verdicts))},
      "redacted": {"description": "Whether sums are rounded and names replaced by letters.", "type": "boolean"},
      "figures": {"description": "As in check --format json.", "$ref": "#/$defs/figures"},
      "settlement": {"description": "Who is paid what out of the month and savings, in all.", "$ref": "#/$defs/settlement"},
      "findings": {"description": "What each check says, as in check --format json.",
        "type": "array", "items": {"$ref": "#/$defs/finding"}},
      "sections": {"description": "What a reader sees, in this order.",
        "type": "array", "items": {"$ref": "#/$defs/section"}},
      "debts": {"description": "Every debt, in the order of the document.",
        "type": "array", "items": {"$ref": "#/$defs/debt"}},
      "notes": {"description": "What stands at the end: whose figures these are, that it is no advice.",
        "type": "array", "items": {"type": "string"}}
    },
    "$defs": {
      "date": {"description": "A day.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
      "amount": {"description": "A sum, with the currency's own places.", "type": "string",
        "pattern": "\(amountPattern)"},
      "known_amount": {"description": "A sum; null where it is not known.", "type": ["string", "null"],
        "pattern": "\(amountPattern)"},
      "ratio": {"description": "With six places; 1 is 100 %.", "type": ["string", "null"], "pattern": "^-?[0-9]+[.][0-9]{6}$"},
      "count": {"description": "How many; null where it is not known.", "type": ["integer", "null"], "minimum": 0},
      "path": {"description": "The debt's place in the household document.", "type": "string",
        "pattern": "^(cards|loans)\\\\[[0-9]+\\\\]$"},
  \(definitionsOfFigures),
  \(definitionsOfSettlement),
  \(definitionsOfSections)
    }
  }
  """
}

private let amountPattern = "^-?[0-9]+([.][0-9]+)?$"

private let verdicts = Severity.allCases.map { Verdict.severity($0).id } + [Verdict.clear.id, Verdict.notEvaluated.id]

/// The raw values of a type, as JSON.
func listed<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> String {
  listed(type.allCases.map(\.rawValue))
}

func listed(_ words: [String]) -> String { "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }

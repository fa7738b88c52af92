import Checks
import Household
import Outlook
import Rules

/// Figures, findings and debts: what programs count with.
let definitionsOfFigures = """
      "figures": {
        "description": "Sums and shares of the household.", "type": "object", "additionalProperties": false,
        "required": ["total_debt", "debt_without_mortgages", "monthly_payments", "monthly_income", "essentials", "savings",
          "assets", "credit_lines", "cards", "debt_ratio", "debt_to_assets", "margin"],
        "properties": {
          "total_debt": {"description": "Owed in all.", "$ref": "#/$defs/known_amount"},
          "debt_without_mortgages": {"description": "Owed but for mortgages.", "$ref": "#/$defs/known_amount"},
          "monthly_payments": {"description": "Due each month.", "$ref": "#/$defs/known_amount"},
          "monthly_income": {"description": "After tax.", "$ref": "#/$defs/known_amount"},
          "essentials": {"description": "Living costs a month.", "$ref": "#/$defs/known_amount"},
          "savings": {"description": "Ready money.", "$ref": "#/$defs/known_amount"},
          "assets": {"description": "What could be sold, savings not included.", "$ref": "#/$defs/known_amount"},
          "credit_lines": {"description": "Cards and online loans.", "$ref": "#/$defs/count"},
          "cards": {"description": "Cards held.", "$ref": "#/$defs/count"},
          "debt_ratio": {"description": "Payments of income.", "$ref": "#/$defs/ratio"},
          "debt_to_assets": {"description": "Debts of savings and assets.", "$ref": "#/$defs/ratio"},
          "margin": {"description": "Left over each month; negative where it is short.", "$ref": "#/$defs/known_amount"}
        }
      },
      "finding": {
        "description": "What a check says of the household, of a person or of a debt.", "type": "object",
        "additionalProperties": false,
        "required": ["check", "subject", "outcome", "severity", "value", "threshold", "to_clear", "working", "missing",
          "source", "advice", "path"],
        "properties": {
          "check": {"description": "The check's id in the rules.", "type": "string", "pattern": "^[a-z0-9-]+$"},
          "subject": {"description": "The person or the debt; null for the household.", "type": ["string", "null"]},
          "outcome": {"description": "What the check came to.", "enum": \(listed(Finding.Outcome.self))},
          "severity": {"description": "The least that missing answers allow, whatever the outcome.",
            "enum": \(listed(Severity.self))},
          "value": {"description": "What was measured: an amount, a ratio or a count.", "$ref": "#/$defs/quantity"},
          "threshold": {"description": "The line.", "$ref": "#/$defs/quantity"},
          "to_clear": {"description": "The least change that clears it.", "$ref": "#/$defs/quantity"},
          "working": {"description": "The sum, in words.", "type": "string"},
          "missing": {"description": "The answers that would decide it.", "type": "array", "items": {"type": "string"}},
          "source": {"description": "Where the check comes from.", "type": "string"},
          "advice": {"description": "Steps for it.", "type": "array", "items": {"type": "string"}},
          "path": {"description": "The debt that it is about.", "anyOf": [{"$ref": "#/$defs/path"}, {"type": "null"}]}
        }
      },
      "quantity": {"description": "A number as text; null where there is none.", "type": ["string", "null"],
        "pattern": "^-?[0-9]+([.][0-9]+)?$"},
      "debt": {
        "description": "A debt as stated.", "type": "object", "additionalProperties": false,
        "required": ["path", "name", "kind", "holder", "holders", "reference", "judgment", "owed", "owed_is_estimate", "limit", "rate",
          "promo_rate", "payment", "payment_is_estimate", "minimum", "due_each_month", "paid_each_month", "remaining",
          "due_day", "due_in_full", "months_behind", "arrears", "priority", "offer", "catch_up", "ends", "note"],
        "properties": {
          "path": {"description": "Tells debts of one name apart.", "$ref": "#/$defs/path"},
          "name": {"description": "What the household calls it.", "type": "string"},
          "kind": {"description": "A card, or the kind of the loan.",
            "enum": \(listed(["card"] + Loan.Kind.allCases.map(\.rawValue) + ["unknown"]))},
          "holder": {"description": "In whose name; null for the person assessed.", "type": ["string", "null"]},
          "holders": {"description": "Those who owe it together.", "$ref": "#/$defs/cells"},
          "reference": {"description": "Under which the lender knows it.", "type": ["string", "null"]},
          "judgment": {"description": "The day of a judgment, or yes; null where there is none.", "type": ["string", "null"]},
          "owed": {"description": "Still owed.", "$ref": "#/$defs/known_amount"},
          "owed_is_estimate": {"description": "Whether that is a guess.", "type": "boolean"},
          "limit": {"description": "The credit limit.", "$ref": "#/$defs/known_amount"},
          "rate": {"description": "Interest, as the document has it.", "type": ["string", "null"],
            "pattern": "^[0-9]+([.][0-9]+)?%/(day|month|year)$"},
          "promo_rate": {"description": "A rate that comes before it until a day.", "type": ["string", "null"],
            "pattern": "^[0-9]+([.][0-9]+)?%/(day|month|year) until [0-9]{4}-[0-9]{2}-[0-9]{2}$"},
          "payment": {"description": "Paid each month, as the document has it.", "$ref": "#/$defs/known_amount"},
          "payment_is_estimate": {"description": "Whether that is a guess.", "type": "boolean"},
          "minimum": {"description": "What a card asks for at the least, as the document has it.", "type": ["string", "null"]},
          "remaining": {"description": "Instalments left.", "$ref": "#/$defs/count"},
          "due_each_month": {"description": "What is due this month: agreed, a card's minimum, else by contract.",
            "$ref": "#/$defs/known_amount"},
          "paid_each_month": {"description": "What is paid now.", "$ref": "#/$defs/known_amount"},
          "due_day": {"description": "The day of the month on which it is due.", "$ref": "#/$defs/count"},
          "due_in_full": {"description": "The day on which all of it falls due.",
            "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
          "months_behind": {"description": "Months behind now.", "$ref": "#/$defs/count"},
          "arrears": {"description": "What is behind.", "$ref": "#/$defs/known_amount"},
          "priority": {"description": "Whether its loss would be more than money.", "type": "boolean"},
          "offer": {"description": "What can be paid on it each month.", "$ref": "#/$defs/known_amount"},
          "catch_up": {"description": "A regular sum towards what is behind; for 1 month where that clears it.",
            "anyOf": [{"$ref": "#/$defs/catch_up"}, {"type": "null"}]},
          "ends": {"description": "The month in which it ends as things stand.", "type": ["string", "null"],
            "pattern": "^[0-9]{4}-[0-9]{2}$"},
          "note": {"description": "The household's own in its own report, the lender's in every other.", "type": ["string", "null"]}
        }
      }
  """

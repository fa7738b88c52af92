/// The month settled: what is there, what it goes to, and how long a gap lasts.
let definitionsOfSettlement = """
      "settlement": {
        "description": "available, not below 0, and what savings add now = offered + catch_up + kept_back + unassigned.",
        "type": "object", "additionalProperties": false,
        "required": ["available", "from_savings", "offered", "catch_up", "kept_back", "unassigned", "gap"],
        "properties": {
          "available": {"description": "Income less living costs, before any debt; below 0 where those are not covered.",
            "$ref": "#/$defs/known_amount"},
          "from_savings": {"description": "What savings add for lenders; null where they add nothing.",
            "anyOf": [{"$ref": "#/$defs/from_savings"}, {"type": "null"}]},
          "offered": {"description": "To all lenders a month.", "$ref": "#/$defs/known_amount"},
          "catch_up": {"description": "Towards what is behind this month.", "$ref": "#/$defs/known_amount"},
          "kept_back": {"description": "What the household keeps of this month.", "$ref": "#/$defs/known_amount"},
          "unassigned": {"description": "What is left after all of them.", "$ref": "#/$defs/known_amount"},
          "gap": {"description": "What months lack; null where none does, and while answers are missing.",
            "anyOf": [{"$ref": "#/$defs/gap"}, {"type": "null"}]}
        }
      },
      "from_savings": {
        "description": "What savings give.", "type": "object", "additionalProperties": false,
        "required": ["now", "later", "months"],
        "properties": {
          "now": {"description": "This month.", "$ref": "#/$defs/amount"},
          "later": {"description": "In the month after it.", "$ref": "#/$defs/amount"},
          "months": {"description": "For how many months they last so.", "$ref": "#/$defs/count"}
        }
      },
      "gap": {
        "description": "How long living costs and payments take more than comes in, and what it takes.",
        "type": "object", "additionalProperties": false, "required": ["now", "months", "total", "carried"],
        "properties": {
          "now": {"description": "This month.", "$ref": "#/$defs/amount"},
          "months": {"description": "Until debts that end set it right; null without an end.", "$ref": "#/$defs/count"},
          "total": {"description": "In all; null without an end.", "$ref": "#/$defs/known_amount"},
          "carried": {"description": "Whether savings carry it; null while they are not known.",
            "type": ["boolean", "null"]}
        }
      },
      "catch_up": {
        "description": "A regular sum.", "type": "object", "additionalProperties": false, "required": ["sum", "months"],
        "properties": {
          "sum": {"description": "A month.", "$ref": "#/$defs/amount"},
          "months": {"description": "How many; 1 where it is cleared now.", "type": "integer", "minimum": 1}
        }
      }
  """

public import Messages
public import Wording

/// What is said of a message, as one line of JSON: `level`, `kind`, `signals`, `steps`.
public func messageJSON(_ answer: MessageAnswer, language: Language) -> String {
  let signals = answer.quoted.map { signal in
    JSONValue.object([
      ("id", .string(signal.id)), ("quote", .string(signal.quote)), ("weight", .number(signal.weight)),
      ("reason", .string(signal.reason[language])),
    ])
  }
  return JSONValue.object([
    ("level", .string(answer.level.rawValue)), ("kind", .optional(answer.kind)), ("signals", .list(signals)),
    ("steps", .list(answer.steps.map { .string($0[language]) })),
  ]).text
}

/// What is said of a message on one line: its level, what it is, its words.
public func messageLine(_ answer: MessageAnswer, language: Language) -> String {
  let kind = answer.fraud?.title ?? answer.genuine?.title
  let quotes = answer.quoted.prefix(3).map {
    Text(en: "“\(sanitised($0.quote))”", zh: "“\(sanitised($0.quote))”")[language]
  }
  return ([answer.title[language]] + (kind.map { [$0[language]] } ?? []) + quotes).joined(separator: "  ")
}

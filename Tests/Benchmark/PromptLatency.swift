import PseudoTerminal

/// How long after an answer the next question stands on the terminal.
func reportPromptLatency(of program: String, home: String) throws {
  let terminal = try PseudoTerminal(
    program, ["--lang", "en"],
    environment: ["HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8", "TERM": "xterm", "INPUTRC": "/dev/null"])
  var times: [Double] = []
  let clock = ContinuousClock()
  try terminal.expect("Counted [1]: ")
  for (answer, next) in answers {
    let start = clock.now
    terminal.send(answer + "\r")
    try terminal.expect(next)
    times.append(milliseconds(start.duration(to: clock.now)))
  }
  times.sort()
  print(
    "  from an answer to the next question: \(rounded(times[times.count / 2])) ms, at most \(rounded(times[times.count - 1])) ms"
  )
}

/// Each answer, and the prompt that follows it.
private let answers =
  [("", "Enter = none: "), ("", "Months behind [0]: "), ("", "Enter = no cards: ")]
  + ["Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak", "Pine"].enumerated().map {
    ("\($0.element) 50000 38000 18% 3800", "Card \($0.offset + 2), Enter = no more: ")
  }
  + [
    ("", "no other debts: "), ("", "Monthly income: "), ("12000", "living costs: "), ("6500", "Savings: "),
    ("20000", "Enter = skip: "), ("", "On credit: "), ("all", "Enter = none: "),
    ("", "Enter = right, or a number to change: "),
  ]

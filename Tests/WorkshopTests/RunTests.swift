import Rules
import Testing
import Wording
import Workshop

/// One key a step, forward and back, and what stands on the screen then.
@Suite struct RunTests {
  let session: Session
  let layout = Layout(columns: 80, rows: 24, language: .en)

  init() throws { session = try Material.china().session("three-looks") }

  private func run() -> Run { Run(session, language: .en, size: 2) }

  private func screen(_ run: Run) -> String { run.screen(layout).joined(separator: "\n") }

  private func pressed(_ keys: String, on run: Run, until layout: Layout? = nil) -> Run {
    var run = run
    for key in keys {
      let meant: Run.Key =
        switch key {
        case "\n": .enter
        case "<": .left
        case "~": .escape
        case "^": .erase
        default: .character(key)
        }
      _ = run.press(meant, on: layout ?? self.layout)
    }
    return run
  }

  @Test func itBeginsAtTheFirstStep() {
    #expect(screen(run()).contains("step 1 of 17, minute 0 of 45"))
    #expect(screen(run()).contains("1  a credit card"))
  }

  @Test func enterAndLeftAreEachOthersWayBack() {
    var run = run()
    var seen = [screen(run)]
    for _ in 0..<40 {
      _ = run.press(.enter, on: layout)
      seen.append(screen(run))
    }
    for index in (0..<40).reversed() {
      _ = run.press(.left, on: layout)
      #expect(screen(run) == seen[index])
    }
    _ = run.press(.left, on: layout)
    #expect(screen(run) == seen[0])
  }

  @Test func countsStandBesideWhatComesOut() {
    let counted = pressed("sp12 4 14\n", on: run())
    #expect(counted.counts["2"] == [12, 4, 14, 0])
    #expect(screen(counted).contains("Hands: 12, 4, 14, 0"))
    let shown = screen(pressed("\n\n\n\n", on: counted))
    #expect(shown.contains("* over the line        12  #"))
    #expect(shown.contains("within the line      14  #"))
  }

  @Test func countsThatAreNoneAreSaidToBeAndCanBeMended() {
    let wrong = pressed("sp12 x\n", on: run())
    #expect(screen(wrong).contains("! x is no count"))
    #expect(wrong.counts.isEmpty)
    #expect(pressed("^7\n", on: wrong).counts["2"] == [12, 7, 0, 0])
    #expect(pressed("sp1 2 3 4 5\n", on: run()).counts.isEmpty)
    #expect(pressed("sp99999\n", on: run()).counts.isEmpty)
    #expect(pressed("sp\n", on: run()).counts.isEmpty)
    #expect(pressed("sp12~", on: run()).counts.isEmpty)
  }

  @Test func theWorkingAndTheSourceAreAKeyAway() {
    let guess = pressed("s", on: run())
    #expect(screen(pressed("w", on: guess)).contains("Savings against all debts, mortgages included"))
    #expect(screen(pressed("?", on: guess)).contains("Part 4, 3(1)"))
    #expect(screen(pressed("ww", on: guess)) == screen(guess))
    #expect(screen(pressed("?\n", on: guess)) == screen(guess))
  }

  @Test func theOtherLanguageComesWithTheNextScreen() {
    let asked = pressed("l", on: run())
    #expect(screen(asked).contains("DEMO") && screen(asked).contains("-> 中文"))
    let next = pressed("\n", on: asked)
    #expect(next.language == .zh && screen(next).hasPrefix("示例  三看"))
    #expect(screen(pressed("ll\n", on: run())).hasPrefix("DEMO"))
  }

  @Test func largerIsFewerLinesAScreen() {
    func words(_ run: Run) -> Int { run.screen(layout).count { !$0.isEmpty } }
    let guess = pressed(String(repeating: "s", count: 15), on: run())
    #expect(words(pressed("++", on: guess)) < words(guess))
    #expect(screen(pressed("++--", on: guess)) == screen(guess))
  }

  @Test func theEndSaysThatNothingIsKept() {
    var run = run()
    for _ in 0..<400 { _ = run.press(.enter, on: layout) }
    #expect(screen(run).contains("Nothing was kept"))
    let goesOn = run.press(.character("q"), on: layout)
    #expect(!goesOn)
    #expect(screen(pressed("<", on: run)).contains("step 17 of 17"))
  }

  @Test func anyKeyAnywhereIsTaken() {
    var run = run()
    let keys: [Run.Key] = [
      .enter, .left, .right, .erase, .escape, .character("x"), .character("p"), .character("9"), .character("w"),
      .character("？"), .character("+"), .character("l"), .character("s"), .character("👍"),
    ]
    for (turn, columns) in [(1, 40), (5, 20), (11, 160), (3, 80)] {
      for step in 0..<300 {
        let small = Layout(columns: columns, rows: 5 + step % 40, language: .en)
        _ = run.press(keys[(step * turn + step / 7) % keys.count], on: small)
        #expect(run.screen(small).count == 5 + step % 40)
      }
    }
  }
}

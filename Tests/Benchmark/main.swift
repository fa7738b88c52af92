import Glibc

// Usage: debthealth-benchmark [growth]
// What the README's benchmark section describes; a release build, with `debthealth` beside this program.

let folder = Scratch()
defer { folder.remove() }
let program = beside("debthealth")
if CommandLine.arguments.dropFirst().first == "growth" {
  try reportGrowth(of: program, in: folder)
  folder.remove()
  exit(0)
}
let home = folder.write(exampleHousehold, as: "home.yaml")
let journal = folder.write(exampleJournal, as: "five.journal")

print("from start to answer, median of \(runs) runs (least to most)")
report("a program that does nothing", timed(["/bin/true"]))
let ledger = "/usr/bin/ledger"
if access(ledger, X_OK) == 0 {
  let costs = timedInTurn([[program, "check", home], [program, "--version"], [ledger, "-f", journal, "bal"]])
  report("debthealth check", costs[0])
  report("debthealth --version", costs[1])
  report("ledger bal, five entries", costs[2])
  report("check", costs[0], against: costs[2], atMost: 0.6)
  report("--version", costs[1], against: costs[2], atMost: 0.33)
} else {
  print("  ledger is not installed: apt-get install ledger")
}
report("debthealth check --format json", timed([program, "check", "--format", "json", home]))
reportLines(of: program, in: folder)
let many = folder.write(mixedDocument(debts: 200), as: "many.yaml")
for (format, wanted) in [("html", 22), ("markdown", 15), ("text", 15), ("json", 19), ("csv", 15)] {
  report(
    "debthealth report --format \(format), 200 debts, at most \(wanted) ms wanted",
    timed([program, "report", many, "-o", "-", "--format", format]))
}
print("in one process")
try reportInProcess()
try reportMessages()
try reportPlans()
try reportImports()
try reportWaysOut()
try reportPromptLatency(of: program, home: folder.path)

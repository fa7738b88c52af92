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
report("debthealth check", timed([program, "check", home]))
report("debthealth check --format json", timed([program, "check", "--format", "json", home]))
reportLines(of: program, in: folder)
let many = folder.write(mixedDocument(debts: 200), as: "many.yaml")
for format in ["html", "markdown", "text", "json", "csv"] {
  report(
    "debthealth report --format \(format), 200 debts", timed([program, "report", many, "-o", "-", "--format", format]))
}
if access("/usr/bin/ledger", X_OK) == 0 {
  report("ledger bal, five entries", timed(["/usr/bin/ledger", "-f", journal, "bal"]))
} else {
  print("  ledger is not installed: apt-get install ledger")
}
print("in one process")
try reportInProcess()
try reportMessages()
try reportPlans()
try reportImports()
try reportWaysOut()
try reportPromptLatency(of: program, home: folder.path)

@preconcurrency import Glibc

// swift run Fuzz [--seconds N] [--seed N] [KIND...]
//   feeds the program what nobody would type, made from `Tests/Corpus` and a seed; an input at which something does not
//   hold is made as small as it goes, saved under `.build/fuzz` and named, and the status is then 1
// swift run Fuzz --try KIND FILE
//   one input, and what does not hold at it

setvbuf(stdout, nil, Int32(_IOLBF), 0)
switch Order(CommandLine.arguments.dropFirst()) {
case .search(let search): exit(search.run())
case .work(let kind, let seed, let first, let page): work(on: kind, seed: seed, from: first, sharing: page)
case .attempt(let kind, let file): exit(attempt(kind, file))
case nil:
  print("Fuzz [--seconds N] [--seed N] [\(FuzzKind.allCases.map(\.rawValue).joined(separator: "|"))...]")
  print("Fuzz --try KIND FILE")
  exit(64)
}

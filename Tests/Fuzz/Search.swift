import Glibc

/// Tries inputs of each kind in turn for a share of the time. Children do the work, so that a trap ends only them.
struct Search {
  var kinds: [FuzzKind] = []
  /// For all kinds together.
  var seconds = 60
  var seed = 1

  /// How long one input may take.
  private static let patience = Duration.seconds(10)
  /// After so many faults of a kind the next kind is tried.
  private static let mostFaults = 20

  func run() -> Int32 {
    let folder = ScratchFolder()
    var faults = 0
    for kind in kinds { faults += search(kind, in: folder) }
    return faults == 0 ? 0 : 1
  }

  private func search(_ kind: FuzzKind, in folder: ScratchFolder) -> Int {
    guard let inputs = Inputs(kind, seed: seed) else {
      print("\(kind.rawValue): nothing under Tests/Corpus; run from the package's folder")
      return 1
    }
    let start = ContinuousClock.now
    let end = start + .seconds(seconds) / kinds.count
    var (next, faults) = (0, 0)
    while ContinuousClock.now < end, faults < Search.mostFaults {
      let (index, fault) = work(kind, from: next, until: end, in: folder)
      next = index + 1
      guard let fault else { continue }
      faults += 1
      report(fault, at: inputs[index], kind, index, in: folder)
    }
    let spent = (ContinuousClock.now - start).components.seconds
    print("\(kind.rawValue): \(next) inputs of seed \(seed) in \(spent) s, \(faults) at which something does not hold")
    return faults
  }

  /// The input that a child was at when it ended, and what was wrong with it.
  private func work(
    _ kind: FuzzKind, from first: Int, until end: ContinuousClock.Instant, in folder: ScratchFolder
  ) -> (index: Int, fault: String?) {
    let progress = Progress("\(folder.path)/progress")
    progress.index = first - 1
    let child = Child(
      ["--work", kind.rawValue, "\(seed)", "\(first)", "\(folder.path)/progress"], output: "\(folder.path)/said")
    var (seen, since) = (first - 1, ContinuousClock.now)
    var isStuck = false
    let fault = child.wait {
      let now = ContinuousClock.now
      if progress.index != seen { (seen, since) = (progress.index, now) }
      isStuck = now > since + Search.patience
      return isStuck || now > end
    }
    return (max(first - 1, progress.index), fault ?? (isStuck ? "it takes more than \(Search.patience)" : nil))
  }

  private func report(_ fault: String, at input: String, _ kind: FuzzKind, _ index: Int, in folder: ScratchFolder) {
    let small = shrunk(input, kind, in: folder)
    mkdir(".build", 0o755)
    mkdir(".build/fuzz", 0o755)
    let path = ".build/fuzz/\(kind.rawValue)-\(seed)-\(index)"
    write(small, to: path)
    print("\(kind.rawValue) \(index): \(fault)")
    print("  saved: swift run Fuzz --try \(kind.rawValue) \(path)")
  }
}

/// The work of a child: inputs from `first` on until something does not hold, which it says; then it ends with 1.
func work(on kind: FuzzKind, seed: Int, from first: Int, sharing page: String) -> Never {
  guard let inputs = Inputs(kind, seed: seed) else { exit(64) }
  let progress = Progress(page)
  for index in first... {
    progress.index = index
    guard let fault = kind.fault(of: inputs[index]) else { continue }
    print(fault)
    exit(1)
  }
  exit(0)
}

/// One input of a file.
func attempt(_ kind: FuzzKind, _ file: String) -> Int32 {
  guard let input = contents(of: file) else {
    print("cannot read \(file)")
    return 66
  }
  let fault = kind.fault(of: input)
  print(fault ?? "all holds")
  return fault == nil ? 0 : 1
}

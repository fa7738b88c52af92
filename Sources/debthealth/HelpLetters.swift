/// An argument such as `-xyzh`, which the argument parser takes for several letters and one of them for help: `-h` alone asks
/// for it. nil where there is none.
func argumentTakenForHelp(in arguments: [String]) -> String? {
  arguments.prefix { $0 != "--" }.first { argument in
    argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 2 && argument.contains("h")
      && !argument.hasPrefix("-o") && !(argument.dropFirst().first?.isNumber ?? false)
  }
}

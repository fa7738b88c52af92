import Wording

/// An argument that the argument parser takes for a request for help, or for the version, and that is none: of `-xyzh` or `-5h`
/// it takes each letter by itself, of `--help=1` it leaves out the value. nil where there is none.
func argumentTakenForHelp(in arguments: [String]) -> String? {
  let options = Array(arguments.prefix { $0 != "--" })
  return options.indices.first { isTakenForHelp(options[$0]) && !isRead(at: $0, of: options) }.map { options[$0] }
}

private func isTakenForHelp(_ argument: String) -> Bool {
  guard argument.hasPrefix("-") else { return false }
  if argument.hasPrefix("--") { return asking.contains { argument.hasPrefix("\($0)=") } }
  return argument.count > 2 && argument.contains("h")
}

private let asking = ["--help", "--help-hidden", "--version"]

/// Whether an argument that begins with a number reaches who says what is wrong with it: as a sum, or as a change to a file.
private func isRead(at index: Int, of options: [String]) -> Bool {
  guard options[index].dropFirst().first?.isNumber ?? false else { return false }
  if index > 0, ["--extra", "--budget"].contains(options[index - 1]) { return true }
  guard let command = options.firstIndex(of: "whatif"), command < index else { return false }
  return options[command + 1..<index].contains { !$0.hasPrefix("-") }
}

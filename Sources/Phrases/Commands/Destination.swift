import Wording

/// `extra 500 -o plan.html`: what is asked, and the file; nil where none is named.
package func destination(of argument: String) -> (question: String, file: String?) {
  for mark in ["-o", "--output", "写到"] {
    if argument == mark { return ("", "") }
    if argument.hasPrefix(mark + " ") { return ("", trimmed(argument.dropFirst(mark.count))) }
    if argument.hasSuffix(" " + mark) { return (trimmed(argument.dropLast(mark.count)), "") }
    if let found = argument.ranges(of: " \(mark) ").last {
      return (trimmed(argument[..<found.lowerBound]), trimmed(argument[found.upperBound...]))
    }
  }
  return (argument, nil)
}

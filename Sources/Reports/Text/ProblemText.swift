public import StrictYAML
public import Wording

/// A problem of a file: `file:line:column: path: what; what would be right`, and the line with a mark under the place.
public func problemText(_ problem: Problem, in file: String, language: Language, text: String?) -> String {
  let line = problemLine(problem, in: file, language)
  guard let place = problem.place, let text, let excerpt = excerpt(place, of: text) else { return line }
  return line + "\n" + excerpt
}

/// The first line alone.
public func problemLine(_ problem: Problem, in file: String, _ language: Language) -> String {
  let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
  let path = problem.path.isEmpty ? "" : "\(problem.path): "
  let remedy = problem.remedy.map { Text(en: "; \($0.en)", zh: "；\($0.zh)")[language] } ?? ""
  return sanitised("\(file)\(place): \(path)\(problem.message[language])\(remedy)")
}

private func excerpt(_ place: Place, of text: String) -> String? {
  let lines = text.split(maxSplits: place.line, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  guard lines.indices.contains(place.line - 1) else { return nil }
  let line = lines[place.line - 1].prefix(2_000)
  let before = sanitised(String(String.UnicodeScalarView(line.unicodeScalars.prefix(place.column - 1))))
  guard displayWidth(before) < 68, !line.allSatisfy(\.isWhitespace) else { return nil }
  return "  " + truncated(sanitised(line), to: 72) + "\n  " + spaced(displayWidth(before)) + "^"
}

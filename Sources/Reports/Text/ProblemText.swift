public import StrictYAML
public import Wording

/// A problem of a file: `file:line:column: path: what; what would be right`, and the line with a mark under the place.
public func problemText(_ problem: Problem, in file: String, language: Language, text: String?) -> String {
  problemTexts([problem], in: file, language: language, text: text).joined()
}

/// The same of every problem of a file.
public func problemTexts(_ problems: [Problem], in file: String, language: Language, text: String?) -> [String] {
  let most = problems.lazy.compactMap(\.place?.line).max() ?? 0
  let lines =
    text?.split(maxSplits: most, omittingEmptySubsequences: false, whereSeparator: \.isNewline) ?? []
  return problems.map { problem in
    let line = problemLine(problem, in: file, language)
    guard let place = problem.place, let excerpt = excerpt(place, of: lines) else { return line }
    return line + "\n" + excerpt
  }
}

/// The first line alone.
public func problemLine(_ problem: Problem, in file: String, _ language: Language) -> String {
  let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
  let path = problem.path.isEmpty ? "" : "\(problem.path): "
  let remedy = problem.remedy.map { Text(en: "; \($0.en)", zh: "；\($0.zh)")[language] } ?? ""
  return sanitised("\(file)\(place): \(path)\(problem.message[language])\(remedy)")
}

/// The line with a mark under the place; of a long line, the part around the place.
private func excerpt(_ place: Place, of lines: [Substring]) -> String? {
  guard lines.indices.contains(place.line - 1) else { return nil }
  let scalars = lines[place.line - 1].unicodeScalars
  guard !lines[place.line - 1].allSatisfy(\.isWhitespace) else { return nil }
  let before = scalars.prefix(place.column - 1)
  let shownBefore = end(of: sanitised(String(before.suffix(1_000))), isWhole: before.count <= 1_000)
  let after = sanitised(String(scalars.dropFirst(before.count).prefix(1_000)))
  return "  " + truncated(shownBefore + after, to: 72) + "\n  " + spaced(displayWidth(shownBefore)) + "^"
}

/// `text`, or where it is long its last 40 columns behind `..`.
private func end(of text: String, isWhole: Bool) -> String {
  guard !isWhole || displayWidth(text) >= 68 else { return text }
  var kept = Substring(text).suffix(40)
  while displayWidth(kept) > 40 { kept.removeFirst() }
  return ".." + kept
}

/// Letters and digits of any script, joined by hyphens, short enough for every file system; `other` where there are none.
public func safeName(_ text: String, other: String) -> String {
  var (name, bytes) = ("", 0)
  for character in sanitised(text) {
    let isKept = character.isLetter || character.isNumber || character == "_"
    if !isKept, name.isEmpty || name.hasSuffix("-") { continue }
    let next = isKept ? String(character) : "-"
    guard bytes + next.utf8.count <= 80 else { break }
    name += next
    bytes += next.utf8.count
  }
  while name.hasSuffix("-") { name.removeLast() }
  return name.isEmpty ? other : name
}

/// Names of files for one folder: a name that was given before gets a number, as systems that know no capitals see it.
public struct GivenNames: Sendable {
  private var given: Set<String> = []

  public init() {}

  public mutating func next(_ name: String) -> String {
    var (found, number) = (name, 1)
    while !given.insert(found.lowercased()).inserted {
      number += 1
      found = "\(name)-\(number)"
    }
    return found
  }
}

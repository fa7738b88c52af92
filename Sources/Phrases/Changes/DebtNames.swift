import Money
package import Planner
package import Wording

/// Why a name does not tell a debt.
package enum DebtNameProblem: Error, Sendable, Equatable {
  case unknown(String, nearest: String?, known: [String])
  /// Several debts have the name: their paths.
  case ambiguous(String, paths: [String])

  package var message: Text {
    switch self {
    case .unknown(let name, _, _):
      Text(en: "no debt here is called \(shownTyped(name))", zh: "这里没有叫“\(shownTyped(name))”的债")
    case .ambiguous(let name, _):
      Text(en: "several debts are called \(shownTyped(name))", zh: "叫“\(shownTyped(name))”的不止一笔")
    }
  }

  /// What would be right.
  package var remedy: Text {
    switch self {
    case .unknown(_, let near, let known):
      if let near {
        Text(en: "did you mean \(shownTyped(near))?", zh: "是不是“\(shownTyped(near))”？")
      } else if known.isEmpty {
        Text(en: "no debts are listed", zh: "还没有填债务")
      } else {
        Text(
          en: "one of \(known.map(shownTyped).joined(separator: ", "))",
          zh: "可写 \(known.map(shownTyped).joined(separator: "、"))")
      }
    case .ambiguous(_, let paths):
      Text(en: "write which: \(paths.joined(separator: " or "))", zh: "请写明是哪一笔：\(paths.joined(separator: " 或 "))")
    }
  }
}

extension [NamedDebt] {
  /// The debt of a name or a path, whatever the case, the width of its signs, and quotation marks around it.
  package func named(_ text: String) throws(DebtNameProblem) -> NamedDebt {
    let wanted = uniform(unquoted(text)).lowercased()
    if let debt = first(where: { $0.path == wanted }) { return debt }
    let found = filter { uniform($0.name).lowercased() == wanted }
    guard found.count <= 1 else { throw .ambiguous(text, paths: found.map(\.path)) }
    guard let debt = found.first else {
      throw .unknown(text, nearest: nearest(wanted, in: map(\.name)), known: map(\.name))
    }
    return debt
  }

  /// Several debts, set apart by commas or "and"; a name that holds a comma is taken whole.
  package func several(_ text: String) throws(DebtNameProblem) -> [NamedDebt] {
    if let whole = try? named(text) { return [whole] }
    let words = text.parts(between: " and ").flatMap { $0.split { ",，、;；".contains($0) } }
    var found: [NamedDebt] = []
    for word in words.map({ uniform($0) }) where !word.isEmpty {
      let debt = try named(word)
      if !found.contains(debt) { found.append(debt) }
    }
    return found
  }
}

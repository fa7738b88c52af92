package import Household
package import Money
package import Planner
package import Wording

/// Why a range cannot be taken.
package enum VariationProblem: Error, Sendable, Equatable {
  case notOfForm
  case unknown(String, meant: String?)
  case number(String, NumberProblem)
  case backwards
  case noStep
  case tooMany(Int)
}

extension Variation {
  /// Reads `income 6000..24000 by 1000`, `收入 6000..24000 每 1000`, `payment Visa 0..4000 by 500`.
  /// - Throws: `VariationProblem`.
  package static func read(_ text: String, of household: Household) throws(VariationProblem) -> Variation {
    guard text.utf8.count <= 500 else { throw .notOfForm }
    let typed = text.replacing("…", with: "..").replacing("~", with: "..").replacing("～", with: "..")
    guard let dots = typed.firstRange(of: "..") else { throw .notOfForm }
    let (head, tail) = (typed[..<dots.lowerBound], typed[dots.upperBound...])
    let (name, from) = lastWord(of: head)
    guard let (through, step) = cut(tail) else { throw .notOfForm }
    func sum(_ part: String) throws(VariationProblem) -> Amount {
      do throws(NumberProblem) {
        return try Stated.read(part, in: household.currency).amount
      } catch {
        throw .number(part, error)
      }
    }
    let variation = Variation(
      what: try what(name, household), from: try sum(from), through: try sum(through), step: try sum(step))
    try variation.check()
    return variation
  }

  private func check() throws(VariationProblem) {
    guard from <= through else { throw .backwards }
    guard step > .zero else { throw .noStep }
    let count = (Int128(through.minorUnits) - Int128(from.minorUnits)) / Int128(step.minorUnits) + 1
    guard count <= Int128(Variation.mostValues) else { throw .tooMany(Int(clamping: count)) }
  }

  private static func lastWord(of text: Substring) -> (before: String, word: String) {
    let text = trimmed(text)
    guard let space = text.lastIndex(where: \.isWhitespace) else {
      let digits = text.firstIndex { $0.isNumber } ?? text.endIndex
      return (String(text[..<digits]), String(text[digits...]))
    }
    return (trimmed(text[..<space]), String(text[text.index(after: space)...]))
  }

  private static func cut(_ text: Substring) -> (through: String, step: String)? {
    for word in [" by ", " step ", "每次", "步长", "每"] {
      guard let range = text.firstRange(of: word) else { continue }
      return (trimmed(text[..<range.lowerBound]), trimmed(text[range.upperBound...]))
    }
    return nil
  }

  private static func what(_ name: String, _ household: Household) throws(VariationProblem) -> What {
    let typed = name.lowercased()
    if let (_, what) = words.first(where: { $0.0 == typed }) { return what }
    for word in ["payment of ", "payment ", "还款", "payment", "每个月还", "每月还", "月供"] {
      guard typed.hasPrefix(word) || typed.hasSuffix(word) else { continue }
      let debt = trimmed(typed.hasPrefix(word) ? name.dropFirst(word.count) : name.dropLast(word.count))
      let names = household.debtNames
      if let index = names.firstIndex(where: { $0.lowercased() == debt.lowercased() }) { return .payment(debt: index) }
      throw .unknown(debt, meant: nearest(debt, in: names))
    }
    throw .unknown(name, meant: nearest(typed, in: words.map(\.0)))
  }

  private static let words: [(String, What)] = [
    ("income", .income), ("收入", .income), ("月收入", .income), ("essentials", .essentials),
    ("living costs", .essentials), ("开支", .essentials), ("必要开支", .essentials), ("savings", .savings),
    ("存款", .savings), ("随时可用的钱", .savings), ("assets", .assets), ("资产", .assets),
  ]
}

private func trimmed(_ text: some StringProtocol) -> String {
  let kept = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
  return String(kept)
}

extension VariationProblem {
  package var message: Text {
    switch self {
    case .notOfForm: Text(en: "no range stands there", zh: "这里没有写范围")
    case .unknown(let name, _):
      Text(en: "\(sanitised(name)) cannot be varied", zh: "“\(sanitised(name))”不能变")
    case .number(let part, let problem):
      Text(en: "\(sanitised(part)): \(problem.message.en)", zh: "\(sanitised(part))：\(problem.message.zh)")
    case .backwards: Text(en: "the range runs backwards", zh: "范围写反了")
    case .noStep: Text(en: "the step is 0", zh: "每次变 0，变不了")
    case .tooMany(let count):
      Text(en: "\(count) rows are too many", zh: "\(count) 行太多")
    }
  }

  package var remedy: Text {
    switch self {
    case .unknown(_, let meant?): Text(en: "did you mean \(meant)?", zh: "是不是 \(meant)？")
    case .unknown:
      Text(
        en: "income, essentials, savings, assets, or payment NAME of a debt", zh: "可写：收入、开支、存款、资产，或“还款 债务名”")
    case .number(_, let problem): problem.remedy
    case .tooMany:
      Text(en: "at most \(Variation.mostValues); take a larger step", zh: "最多 \(Variation.mostValues) 行，每次变大一点")
    case .notOfForm, .backwards, .noStep:
      Text(en: "for example \"income 6000..24000 by 1000\"", zh: "例如 \"收入 6000..24000 每 1000\"")
    }
  }
}

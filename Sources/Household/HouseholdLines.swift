public import Money
public import StrictYAML

/// What stands on one line of a text that holds many households.
public struct HouseholdLine: Sendable {
  /// From 1.
  public var number: Int
  public var household: Result<Household, Problems>
}

/// The households of a text with one JSON document a line, read as they are asked for. Empty lines are skipped; what is wrong
/// in one line hides no other.
public struct HouseholdLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>
  private var number = 0
  private let defaultCurrency: Currency

  /// - Parameter defaultCurrency: what a document without `currency` is in.
  public init(_ text: String, defaultCurrency: Currency) {
    rest = Array(text.utf8)[...]
    if rest.starts(with: byteOrderMark) { rest.removeFirst(byteOrderMark.count) }
    self.defaultCurrency = defaultCurrency
  }

  /// Whether the first line of `text` is one whole JSON object.
  public static func begins(_ text: String) -> Bool {
    var lines = HouseholdLines(text, defaultCurrency: .cny)
    guard let first = lines.nextLine(), case .map? = try? readNode(json: first).content else { return false }
    return true
  }

  public mutating func next() -> HouseholdLine? {
    while let line = nextLine() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(Problems) {
        let node = try readNode(json: line, line: number)
        return HouseholdLine(
          number: number, household: .success(try readHousehold(node, defaultCurrency: defaultCurrency)))
      } catch {
        return HouseholdLine(number: number, household: .failure(error))
      }
    }
    return nil
  }

  private mutating func nextLine() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    number += 1
    let end = rest.firstIndex(of: 0x0A)
    defer { rest = end.map { rest[($0 + 1)...] } ?? [] }
    return rest[..<(end ?? rest.endIndex)]
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

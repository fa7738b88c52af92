/// Which debt of a household: its list, and its place in it.
public struct DebtID: Sendable, Hashable, Comparable {
  public enum List: String, Sendable, CaseIterable { case cards, loans }

  public var list: List
  /// From 0.
  public var index: Int

  public init(_ list: List, _ index: Int) {
    (self.list, self.index) = (list, index)
  }

  public var isCard: Bool { list == .cards }

  /// As the document's paths have it: `cards[0]`.
  public var path: String { "\(list.rawValue)[\(index)]" }

  /// The debt that a path of the document is of: `cards[0]` for `cards[0].limit`; nil for any other path.
  public init?(path: String) {
    guard let open = path.firstIndex(of: "["), let close = path[open...].firstIndex(of: "]"),
      let list = List(rawValue: String(path[..<open])), let index = Int(path[path.index(after: open)..<close]),
      index >= 0
    else { return nil }
    self.init(list, index)
  }

  public static func < (left: DebtID, right: DebtID) -> Bool {
    left.list == right.list ? left.index < right.index : left.isCard
  }
}

extension Array {
  /// What is of a debt, in a list that stands in the order of the document, as ids do: looked for by halves.
  func inOrder(_ id: DebtID, by own: (Element) -> DebtID) -> Element? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if own(self[middle]) < id { low = middle + 1 } else { high = middle }
    }
    return low < count && own(self[low]) == id ? self[low] : nil
  }
}

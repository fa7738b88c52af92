import StrictYAML

extension Node {
  /// The value of a key of a map.
  func entry(_ key: String) -> Node? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  func item(_ index: Int) -> Node? {
    guard case .list(let items) = content, items.indices.contains(index) else { return nil }
    return items[index]
  }
}

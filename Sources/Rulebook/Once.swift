import Synchronization

/// The key of what there is one of.
enum Single: Hashable, Sendable { case only }

/// Values made when they are first asked for, and kept.
final class Once<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  /// Where two ask at once, both may make it: `make` gives the same each time.
  func value(_ key: Key, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let made = make()
    values.withLock { $0[key] = made }
    return made
  }
}

import Money

/// The lines of a document, at the indentation of the map being written.
struct DocumentLines {
  var text = ""
  let currency: Currency
  private var indent = ""
  /// True until the first key of a list's entry is written, which stands after `- `.
  private var isFirstOfEntry = false

  init(currency: Currency) {
    self.currency = currency
  }

  mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    text += "\(start())\(key): \(value)\n"
  }

  mutating func add(_ key: String, _ sum: Stated?) {
    add(key, sum?.written(in: currency))
  }

  mutating func addText(_ key: String, _ value: String?) {
    add(key, value.map(quotedWhereNeeded))
  }

  /// - Parameter day: what the day of the month of a part is called.
  mutating func add(_ key: String, _ sum: MonthlySum?, day: String) {
    switch sum {
    case nil: return
    case .total(let stated): add(key, stated)
    case .parts(let parts):
      addList(key, parts) { lines, part in
        lines.addText("name", part.name)
        if part.sum != nil || part.period != .month {
          lines.add(part.period.rawValue, part.sum?.written(in: lines.currency) ?? "unknown")
        }
        lines.add("kind", part.purpose?.rawValue ?? part.source?.rawValue)
        lines.add(day, part.day.map { String($0) })
        lines.addText("why", part.why)
      }
    }
  }

  mutating func addList<Entry>(_ key: String, _ entries: [Entry]?, _ write: (inout DocumentLines, Entry) -> Void) {
    guard let entries else { return }
    guard !entries.isEmpty else { return add(key, "[]") }
    text += "\(start())\(key):\n"
    let outer = indent
    for entry in entries {
      indent = outer + "    "
      isFirstOfEntry = true
      write(&self, entry)
    }
    indent = outer
  }

  /// A map whose keys are all optional: left out where none is known.
  mutating func addSection(_ key: String, _ answers: [(String, String?)]) {
    addMap(key, answers.contains { $0.1 != nil } ? answers : nil)
  }

  mutating func addMap(_ key: String, _ values: [(String, String?)]?) {
    guard let values else { return }
    let known = values.compactMap { name, value in value.map { (name, $0) } }
    guard !known.isEmpty else { return add(key, "{}") }
    text += "\(start())\(key):\n"
    for (name, value) in known { text += "\(indent)  \(name): \(value)\n" }
  }

  private mutating func start() -> String {
    defer { isFirstOfEntry = false }
    return isFirstOfEntry ? indent.dropLast(2) + "- " : indent
  }
}

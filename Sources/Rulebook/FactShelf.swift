import StrictYAML

/// The facts of a pack: read, or still in their files, which are known to be sound, until one is asked for.
enum FactShelf: Sendable {
  case read([Fact])
  case unread([RuleFile], sources: [Source])

  var all: [Fact] {
    switch self {
    case .read(let facts): facts
    case .unread(let files, let sources): files.compactMap { fact(in: $0, sources) }
    }
  }

  func fact(_ id: String) -> Fact? {
    switch self {
    case .read(let facts): facts.first { $0.id == id }
    case .unread(let files, let sources):
      files.first { $0.path == "facts/\(id).yaml" }.flatMap { fact(in: $0, sources) }
    }
  }

  private func fact(in file: RuleFile, _ sources: [Source]) -> Fact? {
    var reader = PackReader(sound: [file])
    reader.sources = sources
    return reader.readFact(file, ProblemCollector())
  }
}

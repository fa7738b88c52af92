/// What is fed. The raw value is also the folder of its examples in `Tests/Corpus`.
enum FuzzKind: String, CaseIterable {
  /// Household documents.
  case documents
  /// Spreadsheets to import.
  case tables
  /// One line as it is typed at a question or a command.
  case phrases
  /// The lines of a whole session, with its draft.
  case sessions

  /// What does not hold at an input; nil where all does. A trap ends the program.
  func fault(of input: String) -> String? {
    switch self {
    case .documents: documentFault(input)
    case .tables: tableFault(input)
    case .phrases: phraseFault(input)
    case .sessions: sessionFault(input)
    }
  }
}

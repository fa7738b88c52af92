package import Household
import Wording

/// What debts and lenders are called at a place, in all its languages: data of its pack.
public struct Names: Sendable, Equatable {
  /// Words of names, in the order in which they decide.
  var kinds: [KindWords] = []
  /// Words that stand alone where a kind is named.
  var kindWords: [KindWords] = []
  var cards: [NameWord] = []
  var cardWords: [NameWord] = []
  /// The names of each bank.
  var banks: [[NameWord]] = []
  /// Names of one lender, or of one kind of debt, in all languages.
  var same: [[NameWord]] = []
  var consequences: [ConsequenceWords] = []
  var distress: [NameWord] = []
  /// Heard where no figure stands beside them.
  var distressAlone: [NameWord] = []
  /// Of debts that are behind by their name.
  var behind: [NameWord] = []
  /// What accounts, income and spending are called: no debts.
  var noDebts: Set<String> = [] {
    didSet {
      let ends = noDebts.filter { $0.first?.isLetter ?? false }.map { $0.utf8.allSatisfy { $0 < 0x80 } ? " " + $0 : $0 }
      noDebtEnds = Dictionary(grouping: ends.filter { $0.count > 2 || $0 == "存款" }) { $0.last ?? " " }
    }
  }
  /// What a name ends with that is no debt, by the last letter.
  private var noDebtEnds: [Character: [String]] = [:]
  var words: [PlaceWord: Text] = [:]

  struct KindWords: Sendable, Equatable {
    var kind: Loan.Kind
    var words: [NameWord]
  }

  struct ConsequenceWords: Sendable, Equatable {
    var consequence: Consequence
    var words: [NameWord]
  }

  /// Of no place: no name tells anything.
  public static let none = Names()

  init() {}
}

extension Names {
  /// The kind that a loan's name tells; nil where it does not.
  package func kind(in name: String) -> Loan.Kind? {
    let name = WordsOf(name)
    return kinds.first { $0.words.contains(where: name.hold) }?.kind
  }

  /// The kind that a word alone names: `auto`, `小额`.
  package func kind(named word: String) -> Loan.Kind? {
    let plain = WordsOf(word).plain
    return kindWords.first { $0.words.contains { $0.plain == plain } }?.kind
  }

  /// Whether a name tells a card: `Visa gold`, `某行卡`.
  package func isCard(_ name: String) -> Bool {
    let name = WordsOf(name)
    return cards.contains(where: name.hold)
  }

  package func isCardKind(_ word: String) -> Bool {
    let plain = WordsOf(word).plain
    return cardWords.contains { $0.plain == plain }
  }

  /// What is lost first when a debt of this name is not paid; nil where the name does not tell.
  package func consequence(in name: String) -> Consequence? {
    let name = WordsOf(name)
    return consequences.first { $0.words.contains(where: name.hold) }?.consequence
  }

  /// Whether a debt of this name is behind by its name: `欠房租`, `rent arrears`.
  package func isBehind(_ name: String) -> Bool {
    let name = WordsOf(name)
    return behind.contains(where: name.hold)
  }

  /// Whether a bank is named.
  package func isBank(_ name: String) -> Bool {
    let name = WordsOf(name)
    return banks.contains { $0.contains(where: name.hold) }
  }

  /// Whether a word is what an account, income or spending is called, with a name before it too: `Roth IRA`, `529 plan`, `余额宝`,
  /// `招行储蓄卡`. `邮政储蓄` is a bank.
  package func isNoDebt(_ word: String) -> Bool {
    guard !noDebts.isEmpty, !word.isEmpty, word.utf8.count <= 60 else { return false }
    let plain = plainWord(word)
    let ends = [" account", " accounts", " plan", "账户"]
    return noDebts.contains(plain)
      || ends.contains { plain.hasSuffix($0) && noDebts.contains(String(plain.dropLast($0.count))) }
      || plain.last.flatMap { noDebtEnds[$0] }?.contains(where: plain.hasSuffix) ?? false
  }

  /// Every word that tells a debt, for sums of several.
  package var debtWords: [String] {
    (cards + cardWords + (kinds + kindWords).flatMap(\.words)).map(\.plain)
  }

  /// Whether two card names begin with the same bank.
  package func isSameBank(_ one: String, _ other: String) -> Bool {
    let (bank, otherBank) = (bankKey(one), bankKey(other))
    return !bank.isEmpty && bank == otherBank
  }

  /// `招商银行 经典白` and `招行2` are both 招商; `Visa gold` is `visa`.
  private func bankKey(_ name: String) -> String {
    let plain = plainWord(name)
    for names in banks {
      if names.contains(where: { plain.hasPrefix($0.plain) && !isLetter(behind: $0.written, in: plain) }) {
        return names[0].written
      }
    }
    if let bank = plain.firstRange(of: "银行") { return String(plain[..<bank.lowerBound]) }
    return String(plain.prefix { $0.isLetter })
  }

  private func isLetter(behind word: String, in text: String) -> Bool {
    guard word.last?.isASCII ?? false, let next = text.dropFirst(word.count).first else { return false }
    return next.isASCII && next.isLetter
  }
}

/// A text in which words are looked for: Chinese ones anywhere, others whole.
struct WordsOf {
  let plain: String
  private let spaced: String

  init(_ text: String) {
    plain = plainWord(text).split { $0 == "_" || $0 == "-" || $0 == " " }.joined(separator: " ")
    let words = plain.split { $0.isASCII ? !($0.isLetter || $0 == "'") : $0.isWhitespace || $0 == "’" }
    spaced = " " + words.joined(separator: " ") + " "
  }

  func hold(_ word: NameWord) -> Bool { (word.isWhole ? spaced : plain).contains(word.sought) }
}

/// A word of a list as its file has it, and as it is looked for.
struct NameWord: Sendable, Equatable {
  let written: String
  /// In small letters.
  let plain: String
  fileprivate let sought: String
  /// It is found only where no other letter adjoins.
  let isWhole: Bool

  init(_ word: String) {
    (written, plain) = (word, word.lowercased())
    isWhole = word.utf8.allSatisfy { $0 < 0x80 }
    sought =
      isWhole ? " " + plain.split { $0 == "-" || $0 == " " }.joined(separator: " ") + " " : word
  }
}

import Wording

/// Which column names the debt, and which tells more of it.
extension ColumnChoice {
  /// A column called a name before one of a lender, before any other of words; never numbers or days.
  mutating func chooseName(mustHave: Bool = false) {
    guard !headings.contains(where: { $0.column == .name }) else { return }
    let named = headings.indices.filter {
      (headings[$0].meaning == .column(.name) || isDebtByWord($0)) && holdsNames($0)
    }
    if let best = named.min(by: { rank($0) < rank($1) }) {
      headings[best].column = .name
      return
    }
    if let product = headings.indices.first(where: { headings[$0].meaning == .product && holdsNames($0) }) {
      return headings[product].column = .name
    }
    guard mustHave else { return }
    if let debt = headings.indices.first(where: {
      headingWord(headings[$0].name) == "debt" && headings[$0].column == nil && holdsNames($0)
    }) {
      return headings[debt].column = .name
    }
    let free = headings.indices.filter {
      headings[$0].column == nil && [nil, .weakBalance, .balanceOfLoans, .original].contains(headings[$0].meaning)
        && holdsNames($0) && !cells($0).contains { isFigure($0, currency) }
        && (!has(.kind) || areDistinct($0))
    }
    if let first = free.first { headings[first].column = .name }
  }

  /// What else names the debt, or the lender, beside the name that was chosen.
  mutating func markSecondNames() {
    guard let name = headings.firstIndex(where: { $0.column == .name }) else { return }
    if !has(.holder), let person = headings.indices.first(where: { $0 != name && isPerson($0) }) {
      headings[person].column = .holder
    }
    let accounts = [
      "account", "account name", "description", "item", "person", "entity", "person/entity", "账户", "账户名称",
    ]
    for index in headings.indices where index != name && headings[index].column == nil && holdsNames(index) {
      let word = headingWord(headings[index].name)
      let isName = headings[index].meaning == .column(.name) || headings[index].meaning == .product || word == "debt"
      headings[index].isSecondName =
        isName && !accounts.contains(word)
        || (headings[index].meaning == nil || word == "关系") && !has(.kind) && holdsKinds(index)
    }
  }

  private func isPerson(_ index: Int) -> Bool { ["person", "who"].contains(headingWord(headings[index].name)) }

  /// Words of a column that is not known, most of them kinds of debt.
  private func holdsKinds(_ index: Int) -> Bool {
    let filled = Dictionary(cells(index).lazy.filter { !$0.isEmpty }.map { ($0, 1) }, uniquingKeysWith: +)
    let kinds = filled.filter { isKind($0.key, reading.names) }
    return kinds.values.reduce(0, +) * 2 > filled.values.reduce(0, +)
  }

  func rank(_ index: Int) -> Int {
    let word = headingWord(headings[index].name)
    if ["debt name", "loan name", "card name", "account name", "name", "债务名称", "贷款名称", "卡片名称", "信用卡名称", "名称"].contains(
      word)
    {
      return 0
    }
    if isDebtByWord(index) { return 1 }
    return ["account", "loan", "card", "项目", "description", "person", "who"].contains(word) ? 3 : 2
  }

  /// `Debt` over words: what is owed for.
  private func isDebtByWord(_ index: Int) -> Bool {
    headingWord(headings[index].name) == "debt" && headings[index].column == nil
      && !cells(index).contains { isFigure($0, currency) }
  }

  private func areDistinct(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    return Set(filled).count == filled.count
  }
}

import Household
import Money
import Wording

/// A line is taken part by part, and within a part the longest run of words that says one thing.
extension LabelledRow {
  /// One part between commas: as a whole where it says one thing, else word by word.
  mutating func take(_ segment: String) {
    if !name.isEmpty, takeWhole(segment) { return }
    let words = segment.split(separator: " ").map(String.init)
    var index = 0
    while index < words.count {
      if labels == 0, bare.isEmpty, !name.isEmpty, let length = lengthOfCardNumber(words[index...]) {
        name += " " + words[index..<(index + length)].joined(separator: " ")
        index += length
      } else if let length = takeWords(words[index...]) {
        index += length
      } else {
        unread = unread ?? words[index]
        index += 1
      }
    }
  }

  private mutating func takeWhole(_ text: String) -> Bool {
    let word = plainWord(text)
    if word.isEmpty { return true }
    if kind == .card, Phrases.saysNoLimit(word) {
      unknown.insert(.limit)
      saysNoLimit = true
      return true
    }
    if takeBorrowedOrTerm(word) { return true }
    if rowUnknowns.contains(word) || part.saysUnknown(word) {
      let said = rowLabels.first { word.begins(with: $0.word) || word.ends(with: $0.word) }
      if let column = said?.column { unknown.insert(column) }
      return true
    }
    if let other = part.sharedLimit(text) {
      sharesLimitWith = other
      return true
    }
    if let stake = consequence(atStakeIn: text) {
      self.stake = stake
      return true
    }
    if let phrase = rowPhraseOf[word], kind == .card || phrase.column != .balance {
      if phrase.column == .balance { labels += 1 }
      return set(phrase.column, phrase.cell)
    }
    if let promotion = part.promotion(text) { return set(.promotion, promotion) }
    for suffix in ["名下"] where word.hasSuffix(suffix) && word.count > 2 {
      return set(.holder, String(text.dropLast(2)))
    }
    if kind == .card, let left = sumLeftOnCard(word, reading.currency) {
      labels += 1
      fault = fault ?? owedOrFree(left, reading.currency)
      return set(.balance, left)
    }
    if kind == .card, let (share, limit) = part.shareUsed(word) {
      labels += 1
      shareUsed = share
      return limit.map { set(.limit, $0) } ?? true
    }
    if kind == .card, let (used, limit) = part.usedOfLimit(word) {
      labels += 1
      return set(.limit, limit) && set(.balance, used)
    }
    if let (column, cell) = part.labelled(text) {
      // A rate says by its form what it is: figures behind it go on in their order.
      if column != .rate || bare.isEmpty { labels += 1 }
      return set(column, cell)
    }
    if let number = part.bareRate(word) {
      labels += 1
      openRate = openRate ?? NumberProblem.periodMissing(number: number).asAnswer
      return true
    }
    if let (day, paid) = part.dayAndPayment(word) {
      labels += 1
      return set(.due, day) && (paid.isEmpty || set(.payment, paid))
    }
    if let (column, cell) = part.saidByItsForm(text) {
      if column != .rate, column != .remaining { labels += 1 }
      return set(column, cell)
    }
    if kind == .loan, let choice = kindChoices.first(where: { $0.matches(word) }) { return set(.kind, choice.id) }
    return false
  }

  /// Takes the longest run of words from the front that says one thing; a word before the first figure is of the name.
  private mutating func takeWords(_ words: ArraySlice<String>) -> Int? {
    for length in stride(from: min(6, words.count), through: 1, by: -1) {
      let text = words.prefix(length).joined(separator: " ")
      let holdsFigure =
        holdsNumber(plainWord(text)) || isUnknownWord(words.prefix(length).last ?? "")
        || saysNoneOfItsLabel(plainWord(text)) || kind == .card && Phrases.saysNoLimit(text)
        || rowLabels.contains { text.begins(with: $0.word) && isUnknownWord(String(text.dropFirst($0.word.count))) }
      if name.isEmpty { break }
      if length > 1, isNumberBeforeAnotherLabel(words, length) { continue }
      if holdsFigure || rowPhraseOf[plainWord(text)] != nil
        || rowUnknowns.contains(text),
        takeWhole(text)
      {
        return length
      }
    }
    guard let word = words.first else { return nil }
    if !name.isEmpty, !cells.isEmpty || !bare.isEmpty, takeWhole(word) { return 1 }
    if name.isEmpty, let next = words.dropFirst().first, looksLikeNumber(next), !word.utf8.allSatisfy({ $0 < 0x80 }),
      let (start, column, cell) = part.nameWithLabel(word + next)
    {
      (name, nameWithLabel) = (start, word)
      labels += 1
      return set(column, cell) ? 2 : nil
    }
    if name.isEmpty, let (start, column, cell) = part.nameWithLabel(word) {
      name = start
      labels += 1
      return set(column, cell) ? 1 : nil
    }
    if cells.isEmpty, bare.isEmpty {
      if name.isEmpty || RowValue(word, for: kind, reading)?.isFigure != true {
        let isLabelEnd = word.hasSuffix(":")
        name += (name.isEmpty ? "" : " ") + (isLabelEnd ? String(word.dropLast()) : word)
        return 1
      }
    }
    if isUnknownWord(word) || RowValue(word, for: kind, reading)?.isFigure == true {
      guard labels == (nameWithLabel == nil ? 0 : 1) || isUnknownWord(word) else { return nil }
      bare.append(word)
      return 1
    }
    return rowFillers.contains(plainWord(word)) ? 1 : nil
  }

  /// `limit none`, `used nothing`.
  private func saysNoneOfItsLabel(_ word: String) -> Bool {
    rowLabels.contains { label, column in
      [.limit, .balance].contains(column) && word.begins(with: label)
        && saysNone(behindLabel: trimmed(word.dropFirst(label.count)))
    }
  }

  /// `1234 limit` of `1234 limit 5000 used 3800`, where each label stands before its figure: of figures and labels that take
  /// turns the last is a figure.
  private func isNumberBeforeAnotherLabel(_ words: ArraySlice<String>, _ length: Int) -> Bool {
    guard length == 2, let first = words.first, looksLikeNumber(first),
      !first.hasSuffix("%") || (try? Rate.read(words.prefix(2).joined(separator: " "))) == nil
    else { return false }
    let isLabel = { (word: String) in
      let plain = plainWord(word)
      return rowLabels.contains { $0.word == plain } || availableMarks.contains(plain)
        || availableBehind.contains(plain)
    }
    let turns = words.enumerated().prefix { $0.offset % 2 == 0 ? looksLikeNumber($0.element) : isLabel($0.element) }
    return turns.count > 2 && turns.count % 2 == 1
  }
}

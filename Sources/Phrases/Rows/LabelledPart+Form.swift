import Money
import Wording

/// Parts that need no label: their form says what they are.
extension LabelledPart {
  /// A part that needs no label: a rate, instalments, months late, a day of the month.
  func saidByItsForm(_ text: String) -> (Column, String)? {
    let word = plainWord(text)
    if let months = instalments(word) { return (.remaining, String(months)) }
    for mark in [" late now", " late", " behind"] where word.ends(with: mark) {
      let cell = trimmed(word.dropLast(mark.count))
      if (try? monthsBehind(cell)) != nil { return (.behind, cell) }
    }
    if let rate = yearlyBehind(word) { return (.rate, rate) }
    if word.hasPrefix("每月"), word.hasSuffix("还"), let day = try? dayOfMonth(String(word.dropFirst(2).dropLast())) {
      return (.due, String(day))
    }
    if word.hasSuffix("一次还清"), let date = try? date(trimmed(word.dropLast(4))) { return (.dueInFull, date.description) }
    if let payment = paymentByItsPeriod(word) { return (.payment, payment) }
    let isRate =
      word.contains { "%‰息厘".contains($0) } || word.contains("percent") || word.contains("万分") || word.contains("apr")
    return isRate && (try? Rate.read(word)) != nil ? (.rate, word) : nil
  }

  /// `24.99 apr`: an annual rate in percent, unless it is below 1.
  private func yearlyBehind(_ word: String) -> String? {
    guard word.hasSuffix("apr") else { return nil }
    let number = trimmed(word.dropLast(3))
    return isPlainNumber(number) && !number.hasPrefix("0") ? number + "%" : nil
  }

  /// `利率3.85`, `apr 22.9` without its sign: the number, which could be several rates.
  func bareRate(_ word: String) -> String? {
    guard
      let label = rowLabels.first(where: {
        $0.column == .rate && word.begins(with: $0.word) && ($0.word.count > 2 || ["利率", "年化", "利息"].contains($0.word))
      })
    else { return nil }
    let rest = trimmed(word.dropFirst(label.word.count).drop { ":=是 ".contains($0) })
    return isPlainNumber(rest) ? rest : nil
  }

  /// `25号还款`, `每月10号还500`: the day, and what is paid on it where that stands behind.
  func dayAndPayment(_ word: String) -> (day: String, paid: String)? {
    var rest = word
    _ = ["每个月", "每月"].contains { rest.takePrefix($0) }
    let day = rest.prefix(while: isDigit)
    rest = String(rest.dropFirst(day.count))
    guard let number = Int(day), (1...31).contains(number), ["号", "日"].contains(where: { rest.takePrefix($0) }),
      ["还款", "扣款", "还", "扣", "到期"].contains(where: { rest.takePrefix($0) })
    else { return nil }
    return rest.isEmpty || isSum(rest) ? (String(day), rest) : nil
  }

  /// `1100/month`, `每周还300`.
  private func paymentByItsPeriod(_ word: String) -> String? {
    let periods = [("每周还", "每周"), ("周还", "每周"), ("每年还", "每年"), ("年还", "每年"), ("每季度还", "每季度"), ("每季还", "每季")]
    let period = periods.first { word.hasPrefix($0.0) }
    let text = period.map { $0.1 + word.dropFirst($0.0.count) } ?? word
    guard !isSum(text), !text.contains("%"), isMonthly(text) else { return nil }
    return text
  }
}

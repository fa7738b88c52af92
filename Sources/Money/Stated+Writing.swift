public import Wording

extension Stated {
  /// For people: `12,000`, or `about 30,000` for an estimate.
  public func formatted(in currency: Currency, _ language: Language) -> String {
    let sum = amount.formatted(in: currency)
    return isEstimate ? Text(en: "about \(sum)", zh: "约 \(sum)")[language] : sum
  }

  /// As the document has it: `12,000`, `~30,000`.
  public func written(in currency: Currency) -> String {
    (isEstimate ? "~" : "") + amount.formatted(in: currency)
  }
}

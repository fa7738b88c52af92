public import Wording

/// Two figures held against each other: what weighs on a household or a card, and what there is to meet it.
public struct Comparison: Sendable, Equatable {
  public enum Subject: Sendable, Equatable { case household, card }

  public enum Relation: Sendable, Equatable {
    /// burden ÷ relief, out above a share.
    case share
    /// (relief − burden) ÷ relief, out below a share.
    case rest
    /// relief ÷ burden, out below so many months.
    case months
    /// Out where the burden is more than the relief.
    case sums
  }

  public var subject: Subject
  public var burden: Figure
  public var relief: Figure
  public var relation: Relation
  /// Where all of these are 0 it is within its line, whatever the relief: nothing due is never out of line.
  public var clearWithout: [Figure]
  /// A burden of 0 is a value of 0, and the relief need not be known: a card that owes nothing.
  public var isZeroWithoutRelief = false
  /// Given as the value where what is weighed is more than that.
  public var stated: Figure?
  /// Stands in brackets beside the burden where it is another sum.
  public var beside: Figure?

  package init(
    _ burden: Figure, _ relation: Relation, _ relief: Figure, of subject: Subject = .household,
    clearWithout: [Figure]? = nil
  ) {
    (self.burden, self.relation, self.relief, self.subject) = (burden, relation, relief, subject)
    self.clearWithout = clearWithout ?? [burden]
  }

  /// The same figures set against each other, with these changes.
  package func with(_ change: (inout Comparison) -> Void) -> Comparison {
    var changed = self
    change(&changed)
    return changed
  }

  public var figures: [Figure] { [burden, relief] }

  /// The formula in words.
  public var formula: Text {
    let (b, r) = (burden.name, relief.name)
    return switch (relation, subject) {
    case (.share, .household):
      Text(
        en: "\(b.en) ÷ \(relief.isCompound ? "(\(r.en))" : r.en)",
        zh: relief.isCompound ? "\(b.zh) ÷（\(r.zh)）" : "\(b.zh) ÷ \(r.zh)")
    case (.share, .card): Text(en: "\(b.en) ÷ \(r.en), card by card", zh: "每张卡：\(b.zh) ÷ \(r.zh)")
    case (.rest, _): Text(en: "(\(r.en) - \(takenOff(\.en))) ÷ \(r.en)", zh: "（\(r.zh) - \(takenOff(\.zh))）÷ \(r.zh)")
    case (.months, _): Text(en: "\(r.en) ÷ (\(b.en))", zh: "\(r.zh) ÷（\(b.zh)）")
    case (.sums, _): Text(en: "\(r.en) against \(b.en)", zh: "\(r.zh)，对比\(b.zh)")
    }
  }

  private func takenOff(_ language: KeyPath<Text, String>) -> String {
    (burden.parts.isEmpty ? [burden] : burden.parts).map { $0.name[keyPath: language] }.joined(separator: " - ")
  }
}

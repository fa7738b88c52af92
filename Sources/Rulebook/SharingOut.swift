public import Money

/// `sum` shared out by weight in whole minor units that add up to it exactly: what is left after rounding down goes, a unit
/// each, where the most was cut off; of equals, to the first.
/// - Parameters:
///   - sum: not negative.
///   - weights: none negative; nothing is shared out where all are 0.
public func sharedOut(_ sum: Amount, by weights: [Amount]) -> [Amount] {
  let total = weights.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
  guard total > 0, sum > .zero else { return weights.map { _ in .zero } }
  let products = weights.map { Int128(sum.minorUnits) * Int128($0.minorUnits) }
  var shares = products.map { Int64($0 / total) }
  let rest = Int(sum.minorUnits - shares.reduce(0, +))
  let order = products.indices.sorted { (products[$1] % total, $0) < (products[$0] % total, $1) }
  for place in order.prefix(rest) { shares[place] += 1 }
  return shares.map(Amount.init(minorUnits:))
}

/// The same, none getting more than its most; what is over goes to the others by weight.
func sharedOut(_ sum: Amount, by weights: [Amount], atMost most: [Amount]) -> [Amount] {
  var shares = weights.map { _ in Amount.zero }
  var open = Set(weights.indices)
  var left = sum
  while true {
    let next = sharedOut(left, by: weights.indices.map { open.contains($0) ? weights[$0] : .zero })
    let full = open.filter { next[$0] > most[$0] }
    guard !full.isEmpty else {
      for place in open { shares[place] = next[place] }
      return shares
    }
    for place in full {
      shares[place] = most[place]
      left = left - most[place]
      open.remove(place)
    }
  }
}

/// The same, none getting less than `least` unless that is its most: the smallest such share goes to the others, and with
/// nobody left the sum stays.
func sharedOut(_ sum: Amount, by weights: [Amount], atMost most: [Amount], atLeast least: Amount) -> [Amount] {
  var weights = weights
  while true {
    let shares = sharedOut(sum, by: weights, atMost: most)
    let small = shares.indices.filter { shares[$0] > .zero && shares[$0] < min(least, most[$0]) }
    guard let smallest = small.min(by: { shares[$0] < shares[$1] }) else { return shares }
    weights[smallest] = .zero
  }
}

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
public func sharedOut(_ sum: Amount, by weights: [Amount], atMost most: [Amount]) -> [Amount] {
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

/// The same in whole units of so many minor ones, but for whoever gets all of its most; what is left over stays.
public func sharedOut(_ sum: Amount, by weights: [Amount], atMost most: [Amount], units: Int64) -> [Amount] {
  guard sum < most.reduce(.zero, +) else { return most }
  let wholes = most.map { Amount(minorUnits: ($0.minorUnits + units - 1) / units) }
  let shares = sharedOut(Amount(minorUnits: sum.minorUnits / units), by: weights, atMost: wholes)
  return zip(shares, most).map { min(Amount(minorUnits: $0.minorUnits * units), $1) }
}

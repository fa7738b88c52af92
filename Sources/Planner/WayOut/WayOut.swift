public import Checks
public import Counsel
import Household
import Money
public import Outlook
public import Rules

/// The least that would clear what fires today: with a sum from elsewhere, with a sum each month, or, without either, by
/// asking lenders for what the household can really pay.
public struct WayOut: Sendable {
  public var assessment: Assessment
  /// What comes before any sum: urgent matters, then arrears.
  public var first: [Step]
  /// What brings everything that is behind up to date; nil where nothing is known to be.
  public var upToDate: UpToDate?
  /// nil where someone is not coping: then the sums wait.
  public var sums: Sums?
  /// Mortgages are paid on too, and count in sums of all debts; else they go on as agreed.
  public var countsMortgages: Bool
  /// Whom to turn to, as the pack has it: hotlines and channels for debts that cannot be paid as agreed.
  public var turnTo: [FactInForce]

  public struct Sums: Sendable {
    /// nil while an account is frozen: what comes in may be taken.
    public var lump: Lump?
    /// nil as well.
    public var monthly: MonthlyWayOut?
    public var settlement: Settlement
    public var agreements: [Agreement]
  }

  /// - Throws: `tooLarge`.
  public init(_ assessment: Assessment, countsMortgages: Bool = false) throws(PlanProblem) {
    self.assessment = assessment
    self.countsMortgages = countsMortgages
    upToDate = UpToDate(assessment, countsMortgages: countsMortgages)
    first = assessment.comingFirst
    turnTo = assessment.channels(beside: first)
    guard assessment.household.situation.urgent?.contains(.notCoping) != true else { return }
    guard assessment.isWithinExactSums else { throw .tooLarge }
    let settlement = assessment.settlement
    sums = Sums(settlement: settlement, agreements: try agreements(settlement, assessment))
    guard !assessment.household.isFrozen else { return }
    sums?.monthly = try MonthlyWayOut(assessment, countsMortgages: countsMortgages)
    sums?.lump = Lump(assessment, countsMortgages: countsMortgages)
  }
}

extension Assessment {
  /// Ten times all sums fit 62 bits.
  fileprivate var isWithinExactSums: Bool {
    let sums = [figures.totalDebt, figures.monthNeeds, figures.savings, figures.assets, figures.monthlyIncome]
    return sums.allSatisfy { $0.low.minorUnits < Int64(1) << 58 }
  }
}

extension Assessment {
  /// Whom to turn to with debts that cannot be paid as agreed: the lines and channels of the steps that come before any sum,
  /// in their order, then those that the pack names beside arrears, a thin month and heavy payments, or in the advice for
  /// them.
  public func channels(beside first: [Step]) -> [FactInForce] {
    let measures: [Measure] = [.arrears, .marginToIncome, .paymentsToIncome, .heavyBurden]
    let checks = pack.checks.filter { measures.contains($0.measure) }
    let named =
      first.flatMap(\.advice.facts)
      + checks.flatMap { check in check.advice.compactMap(pack.advice).flatMap(\.facts) + check.facts }
    var seen: Set<String> = []
    return named.filter { seen.insert($0).inserted }.compactMap(pack.fact)
      .filter { [.hotline, .channel].contains($0.kind) }.compactMap(inForce)
  }
}

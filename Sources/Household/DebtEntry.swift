public import Money

/// What a card and a loan say alike.
public protocol DebtEntry: Sendable, Equatable {
  var name: String { get set }
  /// Everything owed; negative when the lender owes the holder.
  var balance: Stated? { get set }
  var rate: Rate? { get set }
  var promotion: PromotionalRate? { get set }
  var fee: Fee? { get set }
  /// nil: the person assessed.
  var holder: String? { get set }
  /// Those who owe it together; empty where one person does.
  var holders: [String] { get set }
  /// Months behind now.
  var behind: Int? { get set }
  /// What is behind, as a sum.
  var arrears: Stated? { get set }
  /// What is really paid now, where that is less than the payment.
  var paid: Stated? { get set }
  var agreed: Agreed? { get set }
  /// All of it was called in: nothing is due by the month.
  var isCalledIn: Bool? { get set }
  var lastPaid: CalendarDate? { get set }
  /// What is lost first if it is not paid.
  var consequence: Consequence? { get set }
  /// The day on which that is lost.
  var lostOn: CalendarDate? { get set }
  var judgment: Judgment? { get set }
  var isDisputed: Bool? { get set }
  /// Day of the month, 1 to 31.
  var due: Int? { get set }
  /// Under which the lender knows it: `尾号 1234`.
  var reference: String? { get set }
  /// For the household's own file: it reaches no lender.
  var note: String? { get set }
  var noteForLender: String? { get set }
}

extension Card: DebtEntry {}
extension Loan: DebtEntry {}

import Checks
import CreditCost
public import Money
import Outlook
public import Rules
import Wording

/// Where a cost is asked about: the rules, who lends (nil when not said), the day, the currency of its sums.
public struct CostContext: Sendable {
  public var pack: Pack
  /// True for a pack of the person's own.
  public var packIsOwn: Bool
  public var lender: Fact.Lender?
  public var asOf: CalendarDate
  public var currency: Currency { pack.currency }

  public init(pack: Pack, packIsOwn: Bool, lender: Fact.Lender?, asOf: CalendarDate) {
    self.pack = pack
    self.packIsOwn = packIsOwn
    self.lender = lender
    self.asOf = asOf
  }
}

/// What credit costs: the sums, the yearly rates side by side, and the caps for such a lender on the day.
func costDocument(
  _ cost: Cost, of question: CostQuestion, in context: CostContext, language: Language
) -> Document {
  var writer = CostWriter(cost, question, context, language)
  writer.addSums()
  writer.addRates()
  writer.addCaps()
  if context.packIsOwn { writer.draft.note(restsOnOwnRules(context.pack)) }
  writer.draft.note(writer.say(CostSentence.notVerified))
  return writer.draft.document
}

/// The document on what an offer costs, being written.
struct CostWriter: DocumentSpeaker {
  let cost: Cost
  let question: CostQuestion
  let context: CostContext
  var draft: DocumentDraft

  init(_ cost: Cost, _ question: CostQuestion, _ context: CostContext, _ language: Language) {
    (self.cost, self.question, self.context) = (cost, question, context)
    draft = DocumentDraft("cost", language, context.currency)
    draft.title = offer
  }

  var pack: Pack { context.pack }
  func shown(_ amount: Amount) -> String { amount.formatted(in: context.currency) }
}

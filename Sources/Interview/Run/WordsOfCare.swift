import Checks
import Counsel
import Household
public import Money
public import Rules
public import Wording

/// Where someone turns who may be hardly coping: said before any sum, at the prompt and in the shell.
public func wordsOfCare(_ pack: Pack, on day: CalendarDate) -> [Text] {
  var household = Household(currency: pack.currency)
  household.situation.urgent = [.notCoping]
  return assess(household, with: pack, asOf: day).steps.prefix(2).map(\.text)
}

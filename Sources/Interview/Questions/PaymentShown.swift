import Household
import Money
import Phrases
import Wording

/// As it would be typed: `full`, `minimum` or the sum.
func shownPayment(_ card: Card, _ currency: Currency, _ language: Language) -> String? {
  switch card.pays {
  case .full: cardPaymentChoices[0].name[language]
  case .minimum where card.payment == nil: cardPaymentChoices[1].name[language]
  default: card.payment.map { typed($0, currency, language) }
  }
}

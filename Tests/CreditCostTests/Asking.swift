import CreditCost
import Money
import Phrases
import Testing

/// What credit costs, asked as a person types it.
func asked(_ text: String, in currency: Currency = .cny) throws -> Cost {
  try cost(of: try readCostQuestion(text, in: currency), in: currency)
}

func problem(_ text: String) -> CostProblem? {
  do throws(CostProblem) {
    let question = try readCostQuestion(text, in: .cny)
    _ = try? cost(of: question, in: .cny)
    return nil
  } catch {
    return error
  }
}

extension Amount {
  var shown: String { plain(in: .cny) }
}

extension Ratio? {
  var sixPlaces: String { self?.decimal(places: 6) ?? "null" }

  /// Whether this rate is `percent`, give or take `tolerance`, both in per cent.
  func isAbout(_ percent: Double, within tolerance: Double) -> Bool {
    guard let self, let share = Double(self.decimal(places: 12)) else { return false }
    return abs(share * 100 - percent) <= tolerance
  }
}

import Checks
import Outlook

extension Finding {
  /// The place of the debt that it is about: `cards[0]`; nil for the household and for persons.
  var debtPath: String? {
    if case .debt(_, let id) = subject { id.path } else { nil }
  }
}

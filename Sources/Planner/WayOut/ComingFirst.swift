public import Checks
public import Counsel
import Outlook
import Rules

extension Assessment {
  /// What comes before any sum: urgent matters, then arrears.
  public var comingFirst: [Step] { steps.filter { $0.advice.stage <= .arrears } }
}

public import Checks
import Rules
public import Wording

extension Assessment {
  /// Why a finding matters, with the household's numbers where they are known.
  public func why(_ finding: Finding) -> Text? {
    filled(finding.check.why, for: finding) ?? finding.check.otherwiseWhy.flatMap { filled($0, for: finding) }
  }

  public func pleaseDoNot(_ finding: Finding) -> Text? {
    finding.check.pleaseDoNot.flatMap { filled($0, for: finding) }
  }
}

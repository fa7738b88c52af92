/// Whom a screen is drawn of: a persona of the pack, or somebody who has said one thing, or nothing.
enum SampleHousehold {
  case persona(String)
  case notCoping, unknown

  /// Some things are over the line.
  static let typical = persona("zhou")
  /// Something cannot wait, and the month falls short.
  static let urgent = persona("ma")
  /// Nothing is over the line.
  static let healthy = persona("lin")
}

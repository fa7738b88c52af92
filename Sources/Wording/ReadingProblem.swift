/// Why something that somebody wrote cannot be read as what it stands for.
public protocol ReadingProblem: Error {
  var message: Text { get }
  /// What would be right.
  var remedy: Text { get }
}

import ArgumentParser

/// The exit statuses of sysexits.h that the program uses.
enum ExitStatus: Int32, Error, Comparable {
  case verdictReached = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case inputOutput = 74

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

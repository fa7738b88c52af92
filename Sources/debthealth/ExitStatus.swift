import Storage

/// The exit statuses of sysexits.h that the program uses.
enum ExitStatus: Int32, Error, Comparable {
  case verdictReached = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case inputOutput = 74

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

extension FileProblem {
  /// What a file that could not be read means for the run.
  var exitStatus: ExitStatus {
    switch kind {
    case .missing, .brokenLink, .isDirectory, .notPermitted: .noInput
    case .tooLarge, .notText, .unknownEncoding, .workbook: .badData
    case .alreadyThere, .markedReadOnly, .notRegular, .diskFull, .readOnly, .noFolder, .closedFolder, .failed:
      .inputOutput
    }
  }
}

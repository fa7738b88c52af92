import Glibc
public import Wording

/// Why a file could not be read or written.
public struct FileProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case missing, isDirectory, notPermitted, tooLarge, notText, alreadyThere, diskFull, readOnly, failed
  }

  public var kind: Kind
  public var path: String
  /// What the system said; nil where this program itself refused the file.
  private var systemMessage: Text?

  public init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }

  /// The failure that `errno` tells of.
  init(errno code: Int32, _ path: String) {
    self.path = path
    systemMessage = Storage.systemMessage(code)
    kind =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .isDirectory
      case EACCES, EPERM: .notPermitted
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EROFS: .readOnly
      case EEXIST: .alreadyThere
      default: .failed
      }
  }

  public var isMissing: Bool { kind == .missing }

  /// One line: which file, what is wrong, what would be right.
  public var explanation: Text {
    let name = path == "-" ? Text(en: "standard input", zh: "标准输入") : Text(same: sanitised(path))
    return message.map { "\(name[$1]): \($0)" }
  }

  /// What is wrong, without the name of the file.
  public var message: Text {
    let said = systemMessage ?? Text(en: "it could not be read", zh: "读不出来")
    return switch kind {
    case .isDirectory: Storage.systemMessage(EISDIR)
    case .tooLarge: Text(en: "too large; such a file has at most 8 MB", zh: "太大；这样的文件最多 8 MB")
    case .notText: Text(en: "not UTF-8 text; save it as UTF-8", zh: "不是 UTF-8 文本；请存为 UTF-8")
    case .alreadyThere: Storage.systemMessage(EEXIST)
    case .diskFull: Text(en: "\(said.en); nothing was changed", zh: "\(said.zh)；原来的文件没有动")
    case .missing, .notPermitted, .readOnly, .failed: said
    }
  }
}

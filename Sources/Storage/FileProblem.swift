import Glibc
public import Wording

/// Why a file could not be read or written.
public struct FileProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case missing, brokenLink, isDirectory, notRegular, notPermitted, tooLarge, notText, alreadyThere, diskFull, readOnly
    /// A file that would be replaced is marked as not to be written.
    case markedReadOnly
    /// Of another program's file: not UTF-8, UTF-16 or GB18030; no text but a spreadsheet program's own format.
    case unknownEncoding, workbook
    /// The folder that it should stand in is not there.
    case noFolder
    /// The folder is there, and nothing can be made in it.
    case closedFolder
    case failed
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
      case ENOENT: isBrokenLink(path) ? .brokenLink : .missing
      case ENOTDIR: .missing
      case EISDIR: .isDirectory
      case EACCES, EPERM: .notPermitted
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EROFS: .readOnly
      case EEXIST: .alreadyThere
      default: .failed
      }
  }

  public var isMissing: Bool { kind == .missing }

  /// A file is there, and whether it may be replaced is to be asked.
  public var isAlreadyThere: Bool { kind == .alreadyThere || kind == .markedReadOnly }

  /// One line: which file, what is wrong, what would be right.
  public var explanation: Text {
    let name = path == "-" ? Text(en: "standard input", zh: "标准输入") : Text(same: sanitised(path))
    return message.map { "\(name[$1]): \($0)" }
  }

  /// What is wrong, without what became of the file.
  public var cause: Text { kind == .diskFull ? systemMessage ?? message : message }

  /// What is wrong, without the name of the file.
  public var message: Text {
    let said = systemMessage ?? Text(en: "it could not be read", zh: "读不出来")
    return switch kind {
    case .brokenLink: Text(en: "a link to a file that is not there", zh: "这个链接指向的文件不在了")
    case .isDirectory: Storage.systemMessage(EISDIR)
    case .notRegular:
      Text(en: "a device or a pipe, not a file; give another name", zh: "这是设备或管道，不是普通文件；请换个文件名")
    case .tooLarge: Text(en: "too large; such a file has at most 8 MB", zh: "太大；这样的文件最多 8 MB")
    case .notText: Text(en: "not UTF-8 text; save it as UTF-8", zh: "不是 UTF-8 文本；请存为 UTF-8")
    case .unknownEncoding:
      Text(
        en: "neither UTF-8 nor GB18030 text, nor UTF-16 with its mark; save it as “CSV UTF-8”",
        zh: "不是 UTF-8、GB18030（GBK）文本，也不是带标记的 UTF-16；请另存为“CSV UTF-8”")
    case .workbook:
      Text(en: "a workbook of a spreadsheet program; save it as “CSV UTF-8”", zh: "这是表格软件的工作簿；请另存为“CSV UTF-8”")
    case .noFolder: Text(en: "there is no such folder; make it first", zh: "没有这个文件夹；请先建好")
    case .closedFolder:
      Text(en: "nothing can be written into this folder; give one of your own", zh: "这个文件夹里不能写文件；请换一个自己的文件夹")
    case .markedReadOnly:
      Text(
        en: "marked read-only; give another name, or allow writing to it first",
        zh: "这个文件标成了只读；请换个文件名，或先允许写入")
    case .alreadyThere: Storage.systemMessage(EEXIST)
    case .diskFull: Text(en: "\(said.en); nothing was changed", zh: "\(said.zh)；原来的文件没有动")
    case .missing, .notPermitted, .readOnly, .failed: said
    }
  }
}

import Glibc
public import Wording

/// Why a file could not be read or written.
public struct FileProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case missing, brokenLink, isDirectory, notRegular, notPermitted, tooLarge, notText, alreadyThere, diskFull, readOnly
    case failed
  }

  public var kind: Kind
  public var path: String
  /// What the system said; empty where the kind says it all.
  public var systemMessage = ""

  public init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }

  /// The failure that `errno` tells of.
  init(errno code: Int32, _ path: String) {
    self.path = path
    switch code {
    case ENOENT: kind = isLink(path) ? .brokenLink : .missing
    case ENOTDIR: kind = .missing
    case EISDIR: kind = .isDirectory
    case EACCES, EPERM: kind = .notPermitted
    case ENOSPC, EDQUOT, EFBIG: kind = .diskFull
    case EROFS: kind = .readOnly
    case EEXIST: kind = .alreadyThere
    default:
      kind = .failed
      systemMessage = String(cString: strerror(code))
    }
  }

  public var isMissing: Bool { kind == .missing }

  /// One line: which file, what is wrong, what would be right.
  public var explanation: Text {
    let name = path == "-" ? Text(en: "standard input", zh: "标准输入") : Text(same: sanitised(path))
    let what = what
    return Text(en: "\(name.en): \(what.en)", zh: "\(name.zh)：\(what.zh)")
  }

  private var what: Text {
    switch kind {
    case .missing: Text(en: "no such file", zh: "没有这个文件")
    case .brokenLink: Text(en: "a link to a file that is not there", zh: "这个链接指向的文件不在了")
    case .isDirectory: Text(en: "a folder, not a file", zh: "这是文件夹，不是文件")
    case .notRegular:
      Text(en: "a device or a pipe, not a file; give another name", zh: "这是设备或管道，不是普通文件；请换个文件名")
    case .notPermitted: Text(en: "not permitted", zh: "没有权限")
    case .tooLarge: Text(en: "too large; a household document has at most 8 MB", zh: "太大；家庭资料文件最多 8 MB")
    case .notText: Text(en: "not UTF-8 text; save it as UTF-8", zh: "不是 UTF-8 文本；请存为 UTF-8")
    case .alreadyThere: Text(en: "a file of that name is already there", zh: "已有同名文件")
    case .diskFull: Text(en: "the disk is full; nothing was changed", zh: "磁盘满了；原来的文件没有动")
    case .readOnly: Text(en: "the folder is read-only", zh: "这个文件夹不能写入")
    case .failed: Text(en: systemMessage, zh: "读写失败（\(systemMessage)）")
    }
  }
}

private func isLink(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
}

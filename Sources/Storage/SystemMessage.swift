import Glibc
public import Wording

/// What the system says of a failure, in plain words; its own for one that is rarely met.
public func systemMessage(_ code: Int32) -> Text {
  switch code {
  case ENOENT, ENOTDIR: Text(en: "no such file", zh: "没有这个文件")
  case EISDIR: Text(en: "a folder, not a file", zh: "这是文件夹，不是文件")
  case EACCES, EPERM: Text(en: "not permitted", zh: "没有权限")
  case ENOSPC: Text(en: "the disk is full", zh: "磁盘满了")
  case EDQUOT: Text(en: "your share of the disk is used up", zh: "您的磁盘配额用完了")
  case EFBIG: Text(en: "the file would be too large", zh: "文件太大，超出了上限")
  case EROFS: Text(en: "the folder is read-only", zh: "这个文件夹不能写入")
  case EIO: Text(en: "the disk or the device failed", zh: "磁盘或设备出错")
  case EPIPE: Text(en: "nobody is reading any more", zh: "读取的一方已经关闭")
  case EBADF: Text(en: "it is closed", zh: "已经关闭")
  case EMFILE, ENFILE: Text(en: "too many files are open", zh: "打开的文件太多")
  case ENAMETOOLONG: Text(en: "the name is too long", zh: "文件名太长")
  case ELOOP: Text(en: "a link that leads nowhere", zh: "链接绕回了自己")
  case ENXIO, ENODEV: Text(en: "the device is not there", zh: "没有这个设备")
  case EEXIST: Text(en: "a file of that name is already there", zh: "已有同名文件")
  default: Text(same: String(cString: strerror(code)))
  }
}

import Glibc
public import Wording

/// Who can read a file, as its mode says after it was written.
public func whoCanRead(_ path: String) -> Text {
  isPrivate(path)
    ? Text(en: "readable by you alone", zh: "只有您能读")
    : Text(
      en: "but others may read it: the file system there keeps no permissions", zh: "但那里的文件系统不分权限，别人也可能读到")
}

/// Whether nobody but its owner can read or change a file.
public func isPrivate(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & 0o077 == 0
}

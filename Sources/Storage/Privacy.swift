import Glibc
public import Wording

/// Who can read a file, as its mode says after it was written.
public func whoCanRead(_ path: String) -> Text {
  isPrivate(path)
    ? Text(en: "readable by you alone", zh: "只有您能读")
    : Text(
      en: "but others may read it: the file system there keeps no permissions", zh: "但那里的文件系统不分权限，别人也可能读到")
}

/// Whether nobody but their owner can read the files made in a folder, as the mode of one says that is made there and removed
/// at once: some file systems keep none. Where none can be made now, as the folder's own mode says.
public func keepsFilesPrivate(_ folder: String) -> Bool {
  let path = "\(folder)/\(temporaryFileName())"
  let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { return isPrivate(folder) }
  defer {
    unlink(path)
    close(descriptor)
  }
  fchmod(descriptor, 0o600)
  return isPrivate(folder) && isPrivate(path)
}

/// Whether nobody but its owner can read or change a file.
public func isPrivate(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & 0o077 == 0
}

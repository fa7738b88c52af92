import Glibc

/// Whether two paths lead to one file, however each is spelled: through links, folders, another name of it; `-` is what
/// standard input reads. Devices and pipes are no files.
public func isSameFile(_ left: String, _ right: String) -> Bool {
  guard let left = identity(of: left), let right = identity(of: right) else { return false }
  return left == right
}

private func identity(of path: String) -> [UInt64]? {
  var status = stat()
  guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0,
    status.st_mode & S_IFMT == S_IFREG
  else { return nil }
  return [UInt64(status.st_dev), UInt64(status.st_ino)]
}

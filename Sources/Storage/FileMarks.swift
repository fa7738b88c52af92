import Glibc

/// Whether a file is marked as not to be written, which binds whoever may write to its folder, and root, to nothing.
public func isMarkedReadOnly(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o200 == 0
}

/// Whether a file has a second name, which would keep what stands in it now.
public func hasAnotherName(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink > 1
}

/// Whether a path is a link to what is not there.
public func isBrokenLink(_ path: String) -> Bool {
  var (own, target) = (stat(), stat())
  return lstat(path, &own) == 0 && own.st_mode & S_IFMT == S_IFLNK && stat(path, &target) != 0
}

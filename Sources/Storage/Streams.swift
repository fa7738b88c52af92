import Glibc

/// Whether a path names what takes bytes as they come and keeps no file: a device such as `/dev/null`, a pipe.
public func isStream(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && [S_IFCHR, S_IFIFO].contains(status.st_mode & S_IFMT)
}

/// Writes to a device or a pipe. A reader that closes early wants no more, which is no failure.
/// - Throws: `FileProblem`.
public func write(_ text: String, toStream path: String) throws(FileProblem) {
  let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
  guard descriptor >= 0 else { throw FileProblem(errno: errno, path) }
  defer { close(descriptor) }
  try put(text, into: descriptor, path, untilClosed: true)
}

/// - Parameter untilClosed: true takes a reader that closed for the end.
func put(
  _ text: String, into descriptor: Int32, _ path: String, untilClosed: Bool = false
) throws(FileProblem) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EPIPE, untilClosed {
      return
    } else if errno != EINTR {
      throw FileProblem(errno: errno, path)
    }
  }
}

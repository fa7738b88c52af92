import Glibc

/// Writes a private file (mode 0600) whole or not at all: into a new file beside it, which then takes its place.
/// - Parameters:
///   - replacing: false refuses where something of that name is already there.
///   - durably: false leaves it to the system when the bytes reach the disk; a crash of this program loses nothing then.
/// - Throws: `FileProblem`, for a device or a pipe too; whatever stood there before is then unchanged.
public func writeAtomically(_ text: String, to path: String, replacing: Bool, durably: Bool = true) throws(FileProblem)
{
  try refuseWhatIsThere(at: path, replacing: replacing)
  let target = resolvingLink(path)
  let (descriptor, temporary) = try newFile(beside: target, path)
  do throws(FileProblem) {
    try put(text, into: descriptor, path, durably: durably)
    try move(temporary, to: target, path, replacing: replacing)
  } catch {
    unlink(temporary)
    throw error
  }
  if durably { syncFolder(of: target) }
}

/// Finds out before any work whether `writeAtomically` can write there, as far as that can be told without writing.
/// - Throws: `FileProblem`.
public func checkCanWrite(to path: String, replacing: Bool) throws(FileProblem) {
  try refuseWhatIsThere(at: path, replacing: replacing)
  let folder = folderAndName(of: resolvingLink(path)).folder
  var status = stat()
  guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw FileProblem(.noFolder, path) }
  guard access(folder, W_OK | X_OK) == 0 else { throw FileProblem(.closedFolder, path) }
}

private func refuseWhatIsThere(at path: String, replacing: Bool) throws(FileProblem) {
  var status = stat()
  guard stat(path, &status) == 0 else { return }
  let kind = status.st_mode & S_IFMT
  guard kind != S_IFDIR else { throw FileProblem(.isDirectory, path) }
  guard kind == S_IFREG else { throw FileProblem(.notRegular, path) }
  guard replacing else { throw FileProblem(.alreadyThere, path) }
}

private func newFile(beside target: String, _ path: String) throws(FileProblem) -> (descriptor: Int32, name: String) {
  var template = Array("\(target).XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw cannotMakeFile(errno, in: folderAndName(of: target).folder, path) }
  _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  return (descriptor, String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
}

/// Some file systems say of a folder that takes no files that the file is not there.
private func cannotMakeFile(_ code: Int32, in folder: String, _ path: String) -> FileProblem {
  let isClosed = [EACCES, EPERM, EROFS, ENOENT].contains(code) && access(folder, F_OK) == 0
  return isClosed ? FileProblem(.closedFolder, path) : FileProblem(errno: code, path)
}

/// Without `replacing`, a file that appeared meanwhile is kept; where a file system knows no links, a rename must do.
private func move(
  _ temporary: String, to target: String, _ path: String, replacing: Bool
) throws(FileProblem) {
  if !replacing {
    if link(temporary, target) == 0 {
      unlink(temporary)
      return
    }
    guard errno == EPERM || errno == ENOTSUP else { throw FileProblem(errno: errno, path) }
  }
  guard rename(temporary, target) == 0 else { throw FileProblem(errno: errno, path) }
}

private func put(_ text: String, into descriptor: Int32, _ path: String, durably: Bool) throws(FileProblem) {
  var failure: Int32 = fchmod(descriptor, 0o600) == 0 ? 0 : errno
  var rest = Array(text.utf8)[...]
  while failure == 0, !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
  }
  if durably, failure == 0, fsync(descriptor) != 0 { failure = errno }
  if close(descriptor) != 0, failure == 0 { failure = errno }
  guard failure == 0 else { throw FileProblem(errno: failure, path) }
}

/// A link stays a link; the file that it points to is replaced.
private func resolvingLink(_ path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}

private func syncFolder(of path: String) {
  let folder = folderAndName(of: path).folder
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}

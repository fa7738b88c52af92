import Glibc
public import Wording

/// Writes a private file (mode 0600) whole or not at all: into a new file in its folder, which then takes its place. A
/// signal or a full disk leaves nothing of it behind.
/// - Parameters:
///   - replacing: false refuses where something of that name is already there.
///   - evenReadOnly: false refuses to replace a file that is marked read-only: somebody wanted it kept as it is.
///   - durably: false leaves it to the system when the bytes reach the disk; a crash of this program loses nothing then.
/// - Returns: of what was to be written durably, whether it is; else `onDisk`.
/// - Throws: `FileProblem`, for a device or a pipe too; whatever stood there before is then unchanged.
@discardableResult
public func writeAtomically(
  _ text: String, to path: String, replacing: Bool, evenReadOnly: Bool = false, durably: Bool = true
) throws(FileProblem) -> WhereItIs {
  try refuseWhatIsThere(at: path, replacing: replacing, evenReadOnly: evenReadOnly)
  let target = resolvingLink(path)
  let file = NewFile(
    text: text, path: path, target: target, folder: folderAndName(of: target).folder, replacing: replacing,
    durably: durably)
  let place = try file.write()
  guard durably else { return place }
  syncFolder(file.folder)
  removeLeftovers(in: file.folder)
  return place
}

/// Where the bytes of a written file are.
public enum WhereItIs: Sendable, Equatable {
  case onDisk
  /// With the system, which could not be asked to bring them to the disk at once.
  case onItsWay

  /// What is to be known of it; nil where all is well.
  public func warning(_ name: String) -> Text? {
    guard self == .onItsWay else { return nil }
    return Text(
      en: "\(name) is written, but the disk there does not confirm it: wait a while before you take it out",
      zh: "\(name) 已写好，但那里的磁盘不确认写入：拔出前请等一会儿")
  }
}

/// Finds out before any work whether `writeAtomically` can write there, as far as that can be told without writing.
/// - Throws: `FileProblem`.
public func checkCanWrite(to path: String, replacing: Bool, evenReadOnly: Bool = false) throws(FileProblem) {
  try refuseWhatIsThere(at: path, replacing: replacing, evenReadOnly: evenReadOnly)
  let folder = folderAndName(of: resolvingLink(path)).folder
  var status = stat()
  guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw FileProblem(.noFolder, path) }
  guard access(folder, W_OK | X_OK) == 0 else { throw FileProblem(.closedFolder, path) }
}

private func refuseWhatIsThere(at path: String, replacing: Bool, evenReadOnly: Bool) throws(FileProblem) {
  var status = stat()
  guard stat(path, &status) == 0 else { return }
  let kind = status.st_mode & S_IFMT
  guard kind != S_IFDIR else { throw FileProblem(.isDirectory, path) }
  guard kind == S_IFREG else { throw FileProblem(.notRegular, path) }
  guard replacing else { throw FileProblem(.alreadyThere, path) }
  guard evenReadOnly || !isMarkedReadOnly(path) else { throw FileProblem(.markedReadOnly, path) }
}

/// A link stays a link; the file that it points to is replaced.
func resolvingLink(_ path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}

private func syncFolder(_ folder: String) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}

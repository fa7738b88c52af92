import Glibc

/// What a file on its way to its place begins with.
private let temporaryPrefix = ".dh-"

/// A name that no other file has, and that says whose it is: `.dh-4711-1a2b3c`.
func temporaryFileName() -> String {
  "\(temporaryPrefix)\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 36))"
}

/// Removes what a run left beside these files that was killed between giving a file its temporary name and its own; each
/// folder is looked through once. `-` is no file.
public func removeLeftovers(besides files: [String]) {
  let folders = Set(files.filter { $0 != "-" }.map { folderAndName(of: resolvingLink($0)).folder })
  for folder in folders { removeLeftovers(in: folder) }
}

/// The same in one folder: files of this user under such a name whose run has ended, or that are a minute old. A younger one
/// of a run that lives may be on its way.
public func removeLeftovers(in folder: String) {
  guard let stream = opendir(folder) else { return }
  defer { closedir(stream) }
  let descriptor = dirfd(stream)
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard let run = run(thatNamed: name) else { continue }
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == getuid(), hasEnded(run) || status.st_ctim.tv_sec + 60 < time(nil)
    else { continue }
    unlinkat(descriptor, name, 0)
  }
}

/// The run in a temporary file's name; nil for any other name.
private func run(thatNamed name: String) -> pid_t? {
  guard name.hasPrefix(temporaryPrefix) else { return nil }
  let parts = name.dropFirst(temporaryPrefix.count).split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let run = pid_t(parts[0]), run > 0,
    UInt32(parts[1], radix: 36) != nil
  else { return nil }
  return run
}

private func hasEnded(_ run: pid_t) -> Bool { kill(run, 0) != 0 && errno == ESRCH }

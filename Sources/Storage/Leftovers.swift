import Glibc

/// What a file on its way to its place begins with.
let temporaryPrefix = ".dh-"

/// A name that no other file has, and that says whose it is: `.dh-4711-1a2b3c`.
func temporaryFileName() -> String {
  "\(temporaryPrefix)\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 36))"
}

/// Removes what a run left in `folder` that was killed between giving a file its temporary name and its own: such files of
/// this user whose run has ended, or that are a minute old. A younger one of a run that lives may be on its way.
func removeLeftovers(in folder: String) {
  guard let stream = opendir(folder) else { return }
  defer { closedir(stream) }
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard name.hasPrefix(temporaryPrefix) else { continue }
    var status = stat()
    let path = "\(folder)/\(name)"
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == getuid(),
      hasEnded(runOf: name) || status.st_ctim.tv_sec + 60 < time(nil)
    else { continue }
    unlink(path)
  }
}

private func hasEnded(runOf name: String) -> Bool {
  guard let run = pid_t(name.dropFirst(temporaryPrefix.count).prefix { $0 != "-" }), run > 0 else { return false }
  return kill(run, 0) != 0 && errno == ESRCH
}

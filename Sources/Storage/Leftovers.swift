import Glibc

/// What a file on its way to its place begins with.
let temporaryPrefix = ".dh-"

/// Removes what a run left in `folder` that was killed between giving a file its temporary name and its own: such files of
/// this user, a minute old: a younger one may be on its way.
func removeLeftovers(in folder: String, olderThan seconds: Int = 60) {
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
      status.st_ctim.tv_sec + seconds < time(nil)
    else { continue }
    unlink(path)
  }
}

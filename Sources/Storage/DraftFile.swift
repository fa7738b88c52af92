import Glibc

/// The private file that guards an interview against a crash. While its run lives it holds a lock, so that a draft without
/// one was left behind.
public final class DraftFile {
  public let path: String
  private var lock: Int32

  private init(path: String, lock: Int32) {
    self.path = path
    self.lock = lock
  }

  deinit { close(lock) }

  /// A draft of this run in `folder`; no file of answers is made before the first `write`.
  /// - Throws: `FileProblem` when its lock cannot be made.
  public static func new(in folder: String) throws(FileProblem) -> DraftFile {
    var number = Int(getpid())
    while true {
      let path = "\(folder)/draft-\(number)"
      if access(path, F_OK) != 0, let lock = try locked("\(path).lock") { return DraftFile(path: path, lock: lock) }
      number += 100_000
    }
  }

  /// The drafts in `folder` whose runs ended without removing them, the newest first. Each is this run's to keep now.
  public static func leftBehind(in folder: String) -> [DraftFile] {
    removeLeftovers(in: folder)
    let names = names(in: folder).filter { $0.hasPrefix("draft-") }
    removeLocksWithoutDraft(names, in: folder)
    return names.filter(isOfARun).compactMap { name -> (DraftFile, Int)? in
      let path = "\(folder)/\(name)"
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == getuid(),
        let lock = (try? locked("\(path).lock")) ?? nil
      else {
        return nil
      }
      return (DraftFile(path: path, lock: lock), status.st_mtim.tv_sec)
    }
    .sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// `draft-4711`: as `new` names them.
  private static func isOfARun(_ name: String) -> Bool {
    let number = name.dropFirst("draft-".count)
    return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// - Throws: `FileProblem`; the draft before it is then kept.
  public func write(_ text: String) throws(FileProblem) {
    try writeAtomically(text, to: path, replacing: true, durably: false)
  }

  /// What can be read of it: bytes 0, which a loss of power leaves, are left out, and what is no text is U+FFFD.
  /// - Returns: also whether there were any.
  /// - Throws: `FileProblem`.
  public func read(limit: Int) throws(FileProblem) -> (text: String, isDamaged: Bool) {
    let bytes = try readBytes(path, limit: limit)
    if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
    return (String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self), true)
  }

  /// Deletes what was written; the next `write` begins anew.
  public func clear() {
    unlink(path)
  }

  /// Deletes the draft. The lock goes with it.
  public func remove() {
    clear()
    unlink("\(path).lock")
  }

  /// Gives it up to whoever may read it: nothing of this run stays beside it.
  public func leaveAlone() {
    unlink("\(path).lock")
  }

  private static func removeLocksWithoutDraft(_ names: [String], in folder: String) {
    for name in names where name.hasSuffix(".lock") && !names.contains(String(name.dropLast(5))) {
      guard let lock = (try? locked("\(folder)/\(name)")) ?? nil else { continue }
      unlink("\(folder)/\(name)")
      close(lock)
    }
  }

  /// nil when another run holds it.
  private static func locked(_ path: String) throws(FileProblem) -> Int32? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw FileProblem(errno: errno, path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}

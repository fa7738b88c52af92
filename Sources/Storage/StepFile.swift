import Glibc

/// Where a running workshop stands, for a second terminal of the same person: one line, in a private folder, gone at the end. A
/// lock tells a running one from what a crash left.
public final class StepFile {
  private let path: String
  private var descriptor: Int32

  /// nil where another workshop is running, and where no file can be made.
  public init?(in folder: String) {
    path = "\(folder)/\(name)"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      descriptor = -1
      return nil
    }
  }

  deinit { remove() }

  /// Writes the line in one go; what cannot be written is left out.
  public func write(_ line: String) {
    guard descriptor >= 0 else { return }
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    _ = ftruncate(descriptor, off_t(bytes.count))
  }

  public func remove() {
    guard descriptor >= 0 else { return }
    unlink(path)
    close(descriptor)
    descriptor = -1
  }

  /// The line of the workshop that is running; nil where none is. What a crash left is removed.
  public static func read(in folder: String) -> String? {
    let path = "\(folder)/\(name)"
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
      unlink(path)
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}

private let name = "workshop"

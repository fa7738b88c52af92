import Glibc

/// A file on its way to its place: without a name until it is whole where the file system can do that, so that nothing is
/// left of it however the program ends, else under a temporary name.
struct NewFile {
  let text: String
  /// The path as it was given, for what is said of it.
  let path: String
  let target: String
  let folder: String
  let replacing: Bool
  let durably: Bool

  func write() throws(FileProblem) -> WhereItIs {
    if let place = try writeUnnamed() { return place }
    return try holdingSignals { () throws(FileProblem) in try writeNamed() }
  }

  /// - Returns: nil where there are no files without a name, or where one cannot be given a name later.
  private func writeUnnamed() throws(FileProblem) -> WhereItIs? {
    let descriptor = open(folder, unnamed | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let source = "/proc/self/fd/\(descriptor)"
    guard access(source, F_OK) == 0 else { return nil }
    let filled = try fill(descriptor)
    return try holdingSignals { () throws(FileProblem) in try place(source) } ? filled : nil
  }

  /// A link cannot replace: where a file is there, the new one passes through a temporary name.
  private func place(_ source: String) throws(FileProblem) -> Bool {
    func linked(to name: String) -> Bool { linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 }
    guard replacing else {
      guard !linked(to: target) else { return true }
      guard errno == EEXIST else { return false }
      throw FileProblem(.alreadyThere, path)
    }
    guard let temporary = temporaryName(linked) else { return false }
    try move(temporary)
    return true
  }

  /// Without `replacing`, a file that appeared meanwhile is kept; where a file system knows no links, a rename must do.
  @discardableResult
  func writeNamed() throws(FileProblem) -> WhereItIs {
    var descriptor: Int32 = -1
    let created = temporaryName {
      descriptor = open($0, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
      return descriptor >= 0
    }
    guard let temporary = created else { throw cannotMakeFile(errno) }
    var (failure, filled): (FileProblem?, WhereItIs) = (nil, .onDisk)
    do throws(FileProblem) { filled = try fill(descriptor) } catch { failure = error }
    if close(descriptor) != 0, failure == nil { failure = FileProblem(errno: errno, path) }
    if let failure {
      unlink(temporary)
      throw failure
    }
    if !replacing, link(temporary, target) == 0 {
      unlink(temporary)
    } else if replacing || errno == EPERM || errno == ENOTSUP {
      try move(temporary)
    } else {
      let failure = FileProblem(errno: errno, path)
      unlink(temporary)
      throw failure
    }
    return filled
  }

  /// Some file systems say of a folder that takes no files that the file is not there.
  private func cannotMakeFile(_ code: Int32) -> FileProblem {
    let isClosed = [EACCES, EPERM, EROFS, ENOENT].contains(code) && access(folder, F_OK) == 0
    return isClosed ? FileProblem(.closedFolder, path) : FileProblem(errno: code, path)
  }

  /// Where the file system keeps no modes, and where it does not say when bytes are on the disk, the file is written all the
  /// same.
  private func fill(_ descriptor: Int32) throws(FileProblem) -> WhereItIs {
    fchmod(descriptor, 0o600)
    try put(text, into: descriptor, path)
    var place = WhereItIs.onDisk
    if durably, fsync(descriptor) != 0 {
      guard ![EIO, ENOSPC, EDQUOT].contains(errno) else { throw FileProblem(errno: errno, path) }
      place = .onItsWay
    }
    guard holdsText(descriptor) else { throw FileProblem(errno: EIO, path) }
    return place
  }

  /// Before it takes the place of what is there: whether it reads as it was written.
  private func holdsText(_ descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { wanted in
      let read = UnsafeMutableRawBufferPointer.allocate(byteCount: wanted.count + 1, alignment: 1)
      defer { read.deallocate() }
      var count = 0
      while count < read.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: read[count...])
        let got = pread(descriptor, rest.baseAddress, rest.count, off_t(count))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
      return read.prefix(count).elementsEqual(UnsafeRawBufferPointer(wanted))
    }
  }

  private func move(_ temporary: String) throws(FileProblem) {
    guard rename(temporary, target) != 0 else { return }
    let failure = FileProblem(errno: errno, path)
    unlink(temporary)
    throw failure
  }

  /// The first free name under which `make` made a file: short, so that every name that the folder takes can be written.
  /// - Returns: nil, with `errno`, when `make` failed otherwise.
  private func temporaryName(_ make: (String) -> Bool) -> String? {
    for _ in 0..<100 {
      let name = "\(folder)/\(temporaryFileName())"
      if make(name) { return name }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }
}

/// `O_TMPFILE`, which the module map of the C library leaves out.
private let unnamed = 0o20_000_000 | O_DIRECTORY

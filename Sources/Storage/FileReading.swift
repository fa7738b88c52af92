import Glibc

/// The whole text of a file.
/// - Parameter limit: the most bytes that are read.
/// - Throws: `FileProblem`, for a folder, too large a file and bytes that are no UTF-8 too.
public func readWhole(_ path: String, limit: Int) throws(FileProblem) -> String {
  try text(of: try wholeFile(path, limit: limit), path)
}

/// All bytes of a file, whatever they are.
/// - Parameter limit: the most that are read.
/// - Throws: `FileProblem`, for a folder and too large a file too.
public func readBytes(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] { try wholeFile(path, limit: limit) }

/// Everything on standard input.
/// - Throws: as `readWhole`.
public func readStandardInput(limit: Int) throws(FileProblem) -> String {
  try text(of: try standardInput(limit: limit), "-")
}

private func text(of bytes: [UInt8], _ path: String) throws(FileProblem) -> String {
  guard let text = String(validating: bytes, as: UTF8.self) else { throw FileProblem(.notText, path) }
  return text
}

func standardInput(limit: Int) throws(FileProblem) -> [UInt8] {
  try bytes(from: STDIN_FILENO, "-", limit: limit, expected: 0)
}

func wholeFile(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw FileProblem(errno: errno, path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw FileProblem(errno: errno, path) }
  let kind = status.st_mode & S_IFMT
  guard kind != S_IFDIR else { throw FileProblem(.isDirectory, path) }
  guard status.st_size <= limit else { throw FileProblem(.tooLarge, path) }
  if kind != S_IFREG { _ = fcntl(descriptor, F_SETFL, O_RDONLY) }
  return try bytes(from: descriptor, path, limit: limit, expected: Int(status.st_size))
}

private func bytes(from descriptor: Int32, _ path: String, limit: Int, expected: Int) throws(FileProblem) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected)
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw FileProblem(errno: errno, path) }
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
    guard bytes.count <= limit else { throw FileProblem(.tooLarge, path) }
  }
}

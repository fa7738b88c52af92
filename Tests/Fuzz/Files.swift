import Glibc

/// The names in a folder, sorted.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var found: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { found.append(name) }
  }
  return found.sorted()
}

/// nil where it cannot be read.
func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += chunk[..<count]
  }
}

func write(_ text: String, to path: String) {
  guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
  var text = text
  text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  fclose(file)
}

/// A folder in memory that goes with what was put into it.
final class ScratchFolder: Sendable {
  let path: String

  init() {
    var template = Array("\(access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")/debthealth-fuzz-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no folder can be made") }
    path = String(cString: made)
  }

  deinit { empty(path, removing: true) }

  func empty() { empty(path, removing: false) }

  private func empty(_ folder: String, removing: Bool) {
    for name in names(in: folder) where unlink("\(folder)/\(name)") != 0 { empty("\(folder)/\(name)", removing: true) }
    if removing { rmdir(folder) }
  }
}

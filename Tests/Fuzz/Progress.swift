import Glibc

/// A file in memory by which a child says which input it is at, so that its parent knows even when the child has trapped.
final class Progress {
  private let memory: UnsafeMutablePointer<Int>

  init(_ path: String) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0, ftruncate(file, 4_096) == 0,
      let mapped = mmap(nil, 4_096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), mapped != MAP_FAILED
    else { fatalError("no memory can be shared at \(path)") }
    close(file)
    memory = mapped.bindMemory(to: Int.self, capacity: 1)
  }

  deinit { munmap(memory, 4_096) }

  var index: Int {
    get { memory.pointee }
    set { memory.pointee = newValue }
  }
}

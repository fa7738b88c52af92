@preconcurrency import Glibc

/// A program at a terminal of its own, driven as a person would: type, and wait for what appears.
public final class PseudoTerminal {
  private let master: Int32
  private let child: pid_t
  /// Everything that the program has written so far.
  public private(set) var output = ""
  private var bytes: [UInt8] = []
  /// Where the last expected text ended.
  private var seen = 0

  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String], columns: Int = 80, rows: Int = 24
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure(description: "no pseudo-terminal") }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    self.master = master
    child = try start(program, arguments, environment, at: name)
    close(slave)
  }

  deinit {
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    close(master)
  }

  public func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until `text` appears behind what was expected last.
  /// - Throws: `Failure` with everything written, when it does not.
  public func expect(_ text: String, within seconds: Int = 20) throws {
    let wanted = Array(text.utf8)
    for _ in 0..<(seconds * 50) {
      if let end = end(of: wanted) {
        seen = end
        return
      }
      guard read(waiting: 20) else { break }
    }
    if let end = end(of: wanted) { return seen = end }
    throw Failure(description: "did not see \(text.debugDescription) in:\n\(output)")
  }

  /// Changes the size, as a window does.
  public func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  public func signal(_ number: Int32) { kill(child, number) }

  /// Whether the terminal shows what is typed.
  public var showsTyping: Bool {
    var settings = termios()
    return tcgetattr(master, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Waits for the end, and for all that was written before it: the exit status, or the signal that ended it below 0.
  /// - Throws: `Failure` when it goes on.
  public func waitForEnd(within seconds: Int = 20) throws -> Int32 {
    for _ in 0..<(seconds * 50) {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        for _ in 0..<50 { guard read(waiting: 20) else { break } }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
      }
      _ = read(waiting: 20)
    }
    throw Failure(description: "did not end; it wrote:\n\(output)")
  }

  private func end(of wanted: [UInt8]) -> Int? {
    guard !wanted.isEmpty, bytes.count >= seen + wanted.count else { return nil }
    return (seen...(bytes.count - wanted.count)).first { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
      .map { $0 + wanted.count }
  }

  /// False once the program has closed its side.
  private func read(waiting milliseconds: Int32) -> Bool {
    var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, milliseconds) > 0 else { return true }
    var chunk = [UInt8](repeating: 0, count: 8_192)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else {
      usleep(UInt32(milliseconds) * 1_000)
      return false
    }
    bytes += chunk[..<count]
    output = String(decoding: bytes, as: UTF8.self)
    return true
  }
}

/// Starts `program` in a session of its own whose controlling terminal is the one named.
private func start(
  _ program: String, _ arguments: [String], _ environment: [String: String], at terminal: [CChar]
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  var all = sigset_t()
  sigfillset(&all)
  posix_spawnattr_setsigdefault(&attributes, &all)
  let newSession: Int16 = 0x80
  posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
  var argv = ([program] + arguments).map { strdup($0) } + [nil]
  // What a sanitizer is told about the tests holds for the program that they run.
  let told: [String] = ["ASAN_OPTIONS", "TSAN_OPTIONS"]
  let sanitizing = told.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
  let settings = environment.map { "\($0.key)=\($0.value)" } + sanitizing
  var envp = settings.map { strdup($0) } + [nil]
  defer { (argv + envp).forEach { free($0) } }
  var child = pid_t()
  guard posix_spawn(&child, program, &actions, &attributes, &argv, &envp) == 0 else {
    throw PseudoTerminal.Failure(description: "cannot start \(program)")
  }
  return child
}

import Glibc

/// How often each command is run, after one run that is not counted.
let runs = 50

/// What one run of a command took.
struct Cost {
  var milliseconds: Double
  /// Of a processor: what else the machine is doing adds nothing to it.
  var processorMilliseconds: Double
  var peakKilobytes: Int
  /// The exit status; a signal below 0.
  var status: Int32
}

/// Runs a command from start to end, its output thrown away.
func timed(_ command: [String], runs: Int = runs) -> [Cost] {
  _ = run(command)
  return (0..<runs).map { _ in
    let cost = run(command)
    guard cost.status == 0 else { fatalError("\(command.joined(separator: " ")) ended with status \(cost.status)") }
    return cost
  }
}

/// The same for several commands, each once a round, so that the machine is as busy for one as for the other.
func timedInTurn(_ commands: [[String]]) -> [[Cost]] {
  for command in commands { _ = run(command) }
  let rounds = (0..<runs).map { _ in commands.map { run($0) } }
  return commands.indices.map { place in rounds.map { $0[place] } }
}

/// One run; what it says of errors is thrown away too where `isSilent`.
func run(_ command: [String], isSilent: Bool = false) -> Cost {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  if isSilent { posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO) }
  var arguments = command.map { strdup($0) } + [nil]
  defer { arguments.forEach { free($0) } }
  var child = pid_t()
  let clock = ContinuousClock()
  let start = clock.now
  guard posix_spawn(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
    fatalError("cannot start \(command[0])")
  }
  var status: Int32 = 0
  var usage = rusage()
  wait4(child, &status, 0, &usage)
  let elapsed = start.duration(to: clock.now)
  return Cost(
    milliseconds: milliseconds(elapsed),
    processorMilliseconds: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), peakKilobytes: usage.ru_maxrss,
    status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F))
}

private func milliseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000 }

func milliseconds(_ duration: Duration) -> Double {
  let (seconds, attoseconds) = duration.components
  return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
}

func report(_ name: String, _ costs: [Cost]) {
  let times = costs.map(\.milliseconds).sorted()
  let peak = costs.map(\.peakKilobytes).max() ?? 0
  print(
    "  \(name): \(rounded(median(of: costs))) ms (\(rounded(times[0])) to \(rounded(times[times.count - 1]))), "
      + "at most \(rounded(Double(peak) / 1_024)) MB")
}

func median(of costs: [Cost]) -> Double { costs.map(\.milliseconds).sorted()[costs.count / 2] }

/// How much of another command's time one takes, beside the most that is wanted.
func report(_ name: String, _ costs: [Cost], against other: [Cost], atMost wanted: Double) {
  let hundredths = Int((median(of: costs) / median(of: other) * 100).rounded())
  print("    \(name): \(hundredths) % of ledger, at most \(Int(wanted * 100)) % wanted")
}

/// One decimal place.
func rounded(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

/// The path of a program built beside this one.
func beside(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4_096)
  let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  let own = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
}

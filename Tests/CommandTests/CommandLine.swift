import Foundation

/// What a run of the program gave.
struct RunResult: Equatable {
  var status: Int32
  var output: String
  var errors: String
}

/// The built program, run as a person would run it, in a locale that never changes.
struct CommandLineProgram {
  let url: URL

  init() throws {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let folders = [
      own.deletingLastPathComponent(), Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
    ]
    guard let found = folders.map({ $0.appending(path: "debthealth") }).first(where: isProgram) else {
      throw NotBuilt(beside: own.path)
    }
    url = found
  }

  /// Another program, run the same way.
  init(url: URL) { self.url = url }

  struct NotBuilt: Error { var beside: String }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> RunResult {
    try run(arguments, input: input, environment: environment)
  }

  /// - Parameter folder: where it runs; nil where the tests do.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> RunResult {
    let process = Process()
    process.executableURL = url
    if let folder { process.currentDirectoryURL = folder }
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8", "TERM": "dumb", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]
      .merging(sanitizerOptions) { $1 }.merging(environment) { $1 }
    let (inPipe, outPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (inPipe, outPipe, errorPipe)
    try process.run()
    inPipe.fileHandleForWriting.write(Data(input.utf8))
    try inPipe.fileHandleForWriting.close()
    let output = outPipe.fileHandleForReading.readDataToEndOfFile()
    let errors = errorPipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return RunResult(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// A line of shell with the program as `$0`.
  func shell(_ line: String, _ arguments: String...) throws -> RunResult {
    try CommandLineProgram(url: URL(filePath: "/bin/sh")).run(["-c", line, url.path] + arguments)
  }
}

/// What a sanitizer is told about the tests holds for the program that they run.
private let sanitizerOptions = ProcessInfo.processInfo.environment.filter {
  ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
}

private func isProgram(_ url: URL) -> Bool {
  FileManager.default.isExecutableFile(atPath: url.path)
}

/// A folder that is removed when the test is done with it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "debthealth-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ text: String, as name: String = "home.yaml") throws -> String {
    try write(Data(text.utf8), as: name)
  }

  func write(_ data: Data, as name: String) throws -> String {
    let file = url.appending(path: name)
    try data.write(to: file)
    return file.path
  }
}

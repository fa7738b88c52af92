import Foundation

/// Headless Chromium, where there is one.
struct Browser {
  let url: URL
  let folder: ScratchFolder

  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  init?() throws {
    guard let path = Browser.path else { return nil }
    url = URL(filePath: path)
    folder = try ScratchFolder()
  }

  /// What a look at `page` in a window so wide found wrong, and what the console said; empty where all is well.
  func faults(of page: String, width: Int, isDark: Bool) throws -> [String] {
    try faults(told: probe(page, width: width, isDark: isDark, checks: commonChecks + screenChecks), isDark)
  }

  /// The same of `page` as it is printed, in a window as wide as the sheet between its margins.
  func faultsOnPaper(of page: String, millimetres: Int) throws -> [String] {
    let printed = page.replacing("@media print", with: "@media all").replacing("@media screen", with: "@media not all")
    let width = millimetres * 960 / 254
    return try faults(told: probe(printed, width: width, isDark: false, checks: commonChecks + paperChecks), false)
  }

  private func faults(told probe: String, _ isDark: Bool) throws -> [String] {
    let looked = try folder.write(probe, as: "probe.html")
    let scheme = isDark ? ["--blink-settings=preferredColorScheme=0"] : []
    let run = try run(
      scheme + ["--enable-logging=stderr", "--virtual-time-budget=4000", "--dump-dom", "file://\(looked)"])
    let console = run.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
    let found = run.output.split(separator: "\n").filter { $0.hasPrefix("FAULT ") }.map(String.init)
    let hasLooked = run.output.split(separator: "\n").contains { $0.hasPrefix("LOOKED AT ") }
    return console + found + (hasLooked ? [] : ["the page did not load"])
  }

  /// The sheets of paper that it takes, each as `210x297` in millimetres.
  func sheets(of page: String) throws -> [String] {
    let shown = try folder.write(page, as: "page.html")
    let paper = folder.url.appending(path: "page.pdf")
    _ = try run(["--no-pdf-header-footer", "--print-to-pdf=\(paper.path)", "file://\(shown)"])
    let text = String(decoding: try Data(contentsOf: paper), as: UTF8.self)
    return text.matches(of: /\/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/).map { box in
      [box.output.1, box.output.2].map { String(Int(((Double($0) ?? 0) / 72 * 25.4).rounded())) }
        .joined(separator: "x")
    }
  }

  private func run(_ arguments: [String]) throws -> (output: String, errors: String) {
    let process = Process()
    let (output, errors) = (Pipe(), folder.url.appending(path: "errors"))
    try Data().write(to: errors)
    process.executableURL = url
    process.arguments =
      ["--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.url.path)/profile"] + arguments
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: said, as: UTF8.self), try String(contentsOf: errors, encoding: .utf8))
  }
}

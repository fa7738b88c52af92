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
    let looked = try folder.write(probe(page, width: width, isDark: isDark), as: "probe.html")
    let scheme = isDark ? ["--blink-settings=preferredColorScheme=0"] : []
    let run = try run(
      scheme + ["--enable-logging=stderr", "--virtual-time-budget=4000", "--dump-dom", "file://\(looked)"])
    let console = run.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
    let found = run.output.split(separator: "\n").filter { $0.hasPrefix("FAULT ") }.map(String.init)
    let hasLooked = run.output.split(separator: "\n").contains { $0.hasPrefix("LOOKED AT ") }
    return console + found + (hasLooked ? [] : ["the page did not load"])
  }

  /// How many sheets of paper it takes.
  func sheets(of page: String) throws -> Int {
    let shown = try folder.write(page, as: "page.html")
    let paper = folder.url.appending(path: "page.pdf")
    _ = try run(["--no-pdf-header-footer", "--print-to-pdf=\(paper.path)", "file://\(shown)"])
    let text = String(decoding: try Data(contentsOf: paper), as: UTF8.self)
    return text.ranges(of: "/Type /Page\n").count
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

/// A page that shows another in a frame so wide and writes down what is wrong with it. The page itself runs no script.
private func probe(_ page: String, width: Int, isDark: Bool) -> String {
  let content = Data(page.utf8).base64EncodedString()
  return """
    <!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>probe</title>
    <iframe id="frame" style="width:\(width)px;height:900px;border:0"></iframe><pre id="found"></pre>
    <script>
    const frame = document.getElementById("frame"), faults = [];
    frame.onload = () => {
      const page = frame.contentDocument, all = (what) => [...page.querySelectorAll(what)];
      const say = (text) => faults.push("FAULT " + text);
      if (frame.contentWindow.matchMedia("(prefers-color-scheme: dark)").matches !== \(isDark)) say("light and dark mixed up");
    \(checks)
      document.getElementById("found").textContent = "\\n" + faults.join("\\n") + "\\nLOOKED AT " + all("*").length + "\\n";
    };
    frame.srcdoc = new TextDecoder().decode(Uint8Array.from(atob("\(content)"), (c) => c.charCodeAt(0)));
    </script>
    """
}

private let checks = """
  const root = page.documentElement, seen = new Set();
  if (!root.lang) say("no language");
  if (!page.title) say("no title");
  if (page.scripts.length) say("a script");
  if (root.scrollWidth > frame.clientWidth) say("wider than the window: " + root.scrollWidth);
  for (const part of all("[id]")) { if (seen.has(part.id)) say("id twice: " + part.id); seen.add(part.id); }
  let level = 0;
  for (const heading of all("h1,h2,h3")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) say("heading skipped before " + heading.textContent);
    level = next;
  }
  for (const part of all("[aria-labelledby]"))
    for (const id of part.getAttribute("aria-labelledby").split(" "))
      if (!page.getElementById(id)) say("label not there: " + id);
  for (const picture of all("svg")) {
    if (!picture.querySelector("title").textContent || !picture.querySelector("desc").textContent)
      say("picture without words");
    const room = picture.viewBox.baseVal, texts = [...picture.querySelectorAll("text")].map((t) => [t, t.getBBox()]);
    for (const [text, box] of texts)
      if (box.x < -1 || box.x + box.width > room.width + 1 || box.y + box.height > room.height + 1)
        say("text outside its picture: " + text.textContent);
    for (const [one, a] of texts) for (const [other, b] of texts)
      if (one !== other && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 2 && b.y < a.y + a.height - 2)
        say("texts on each other: " + one.textContent + " / " + other.textContent);
  }
  for (const table of all("table")) {
    if (!table.caption || !table.caption.textContent) say("table without a caption");
    for (const head of table.querySelectorAll("th")) if (!head.scope) say("head of what: " + head.textContent);
  }
  const numbers = (colour) => colour.match(/[0-9.]+/g).slice(0, 3).map(Number);
  const light = (colour) => numbers(colour).map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, place) => sum + v * [0.2126, 0.7152, 0.0722][place], 0);
  const behind = light(frame.contentWindow.getComputedStyle(page.body).backgroundColor);
  for (const part of all("h1,h2,h3,p,dt,dd,th,td,li,caption,text")) {
    const style = frame.contentWindow.getComputedStyle(part), own = light(part.tagName === "text" ? style.fill : style.color);
    const contrast = (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
    if (contrast < 4.5) say("contrast " + contrast.toFixed(2) + ": " + part.textContent.slice(0, 40));
  }
  """

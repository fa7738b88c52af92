import Foundation

/// A page that shows another in a frame so wide and writes down what is wrong with it. The page itself runs no script.
func probe(_ page: String, width: Int, isDark: Bool, checks: String) -> String {
  let content = Data(page.utf8).base64EncodedString()
  return """
    <!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>probe</title>
    <iframe id="frame" style="width:\(width)px;height:900px;border:0"></iframe><pre id="found"></pre>
    <script>
    const frame = document.getElementById("frame"), faults = [];
    frame.onload = () => {
      const page = frame.contentDocument, all = (what) => [...page.querySelectorAll(what)];
      const say = (text) => faults.push("FAULT " + text), style = (part) => frame.contentWindow.getComputedStyle(part);
      if (frame.contentWindow.matchMedia("(prefers-color-scheme: dark)").matches !== \(isDark)) say("light and dark mixed up");
    \(checks)
      document.getElementById("found").textContent = "\\n" + faults.join("\\n") + "\\nLOOKED AT " + all("*").length + "\\n";
    };
    frame.srcdoc = new TextDecoder().decode(Uint8Array.from(atob("\(content)"), (c) => c.charCodeAt(0)));
    </script>
    """
}

import Wording

extension Layout {
  /// Blocks as screens of so many lines: a block stays whole where it fits, a heading stays with what follows.
  func pages(of blocks: [Block], lines room: Int) -> [[String]] {
    let room = max(1, room)
    var pages: [[String]] = [[]]
    for (index, paragraph) in paragraphs(of: blocks).enumerated() {
      let isHeading = if case .heading = blocks[index] { true } else { false }
      let needed = paragraph.count + (isHeading && index + 1 < blocks.count ? 2 : 0)
      if !pages[pages.count - 1].isEmpty, pages[pages.count - 1].count + needed > room { pages.append([]) }
      for line in paragraph {
        if pages[pages.count - 1].count == room { pages.append([]) }
        if line.isEmpty, pages[pages.count - 1].isEmpty { continue }
        pages[pages.count - 1].append(line)
      }
    }
    return pages
  }

  /// All of them, one below the other.
  func lines(of blocks: [Block]) -> [String] { paragraphs(of: blocks).flatMap(\.self) }
}

extension Layout {
  /// All of them as one text.
  public func text(of blocks: [Block]) -> String { lines(of: blocks).joined(separator: "\n") }
}

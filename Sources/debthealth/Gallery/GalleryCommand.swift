import ArgumentParser
import Checks
import Rules
import Wording

/// `debthealth gallery`: every screen from invented households, for people who change them.
struct GalleryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gallery", _superCommandName: "debthealth",
      abstract: said(en: "Every screen, from invented households.", zh: "用虚构的家庭把每个画面画一遍。"),
      discussion: said(
        en: "For people who change the screens or the rules. Screens: \(ids(", ")).",
        zh: "给改画面、改规则的人看。画面：\(ids("、"))。"))
  }

  @Argument(
    help: helpText(en: "Which screens; without it, all.", zh: "看哪几个画面；不写就是全部。", valueName: "SCREEN"),
    completion: .list(GalleryScreen.all.map(\.id)))
  var screens: [String] = []

  @Option(help: helpText(en: "How wide, 24 to 120; without it, the terminal.", zh: "多宽，24 到 120；不写就按终端。"))
  var columns: Int?

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws {
    if let columns, !(24...120).contains(columns) {
      throw ValidationError(said(en: "--columns takes 24 to 120", zh: "--columns 写 24 到 120"))
    }
    let known = GalleryScreen.all.map(\.id)
    for screen in screens where !known.contains(screen) {
      let near = nearest(screen, in: known)
      throw ValidationError(
        said(en: "there is no screen \(sanitised(screen))", zh: "没有 \(sanitised(screen)) 这个画面")
          + (near.map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") } ?? ""))
    }
  }

  func run() throws {
    let frame = GalleryFrame(
      rules: try loadPack(packOption.pack, withCases: true), columns: columns ?? StandardStreams.columns,
      isStyled: StandardStreams.isStyled)
    let wanted = GalleryScreen.all.filter { screens.isEmpty || screens.contains($0.id) }
    for (index, screen) in wanted.enumerated() {
      let heading = "== \(screen.id): \(screen.title[chosenLanguage]) =="
      let lines = wrapped(heading, to: frame.columns).joined(separator: "\n")
      try StandardStreams.write((index == 0 ? "" : "\n") + lines + "\n\n" + (try screen.draw(frame)) + "\n")
    }
  }

  private static func ids(_ separator: String) -> String {
    GalleryScreen.all.map(\.id).joined(separator: separator)
  }
}

import Messages
import Samples
import StrictYAML
import Testing
import Wording

/// What holds of every message.
@Suite struct MessagePropertyTests {
  let pack: ChinaMessages
  let messages: [LabelledMessage]

  init() throws {
    pack = try ChinaMessages()
    messages = try pack.labelled("zh") + pack.labelled("en")
  }

  private func quotesThatStandNowhere(in message: String) -> [String] {
    let scalars = Array(message.unicodeScalars)
    return pack.answer(to: message).signals.map(\.quote).filter { quote in
      let wanted = Array(quote.unicodeScalars)
      guard !wanted.isEmpty, wanted.count <= scalars.count else { return true }
      return !(0...(scalars.count - wanted.count)).contains { scalars[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
  }

  @Test func everyQuotationStandsInTheMessage() {
    #expect(messages.flatMap { quotesThatStandNowhere(in: $0.text) } == [])
  }

  /// The simplified characters of the pack's table, each as a traditional one.
  private func traditional(_ text: String) throws -> String {
    let file = try #require(pack.files.first { $0.path == "messages/characters.yaml" })
    var list = ""
    if case .map(let entries) = file.node.content {
      list = entries.first { $0.key == "traditional" }?.value.scalar ?? ""
    }
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for entry in list.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace }) {
      if let traditional = entry.first, let simplified = entry.last { table[simplified] = traditional }
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { table[$0] ?? $0 }))
  }

  @Test func theSameInTraditionalCharactersIsTheSame() throws {
    let changed = try messages.filter { message in
      let other = try traditional(message.text)
      return pack.answer(to: other).level != pack.answer(to: message.text).level
    }
    #expect(changed.map(\.text) == [])
    #expect(try traditional("贷款").unicodeScalars.elementsEqual("貸款".unicodeScalars))
  }

  @Test(arguments: ["*", " ", "\u{200B}", "·", "\u{FE0F}"])
  func signsBetweenChineseCharactersHideNothing(sign: String) {
    let plain = "征信洗白逾期铲单加微信办理"
    let hidden = plain.map(String.init).joined(separator: sign)
    #expect(pack.answer(to: hidden).level == .likely)
    #expect(quotesThatStandNowhere(in: hidden) == [])
  }

  @Test(arguments: ["ＡｎｙＤｅｓｋ", "𝐀𝐧𝐲𝐃𝐞𝐬𝐤", "АnyDеsk", "ANYDESK", "ånÿdésk"])
  func otherLettersHideNothing(word: String) {
    let found = pack.answer(to: "please install \(word) now").signals
    #expect(found.contains { $0.id == "remote-control" && $0.quote == word })
  }

  @Test func digitsForLettersHideNothing() {
    let plain = pack.answer(to: "Your account is suspended, verify your payment details at http://a-b.top")
    let hidden = pack.answer(to: "Your acc0unt is susp3nded, ver1fy your p@yment details at http://a-b.top")
    #expect(plain.level == .likely)
    #expect(hidden.level == plain.level)
  }

  @Test func noOneSignalAloneIsLikely() {
    let lonely = messages.map { pack.answer(to: $0.text) }.filter { $0.signals.count < 2 }
    #expect(!lonely.isEmpty)
    #expect(lonely.allSatisfy { $0.level != .likely })
  }

  @Test(arguments: [
    "http://a-b.top/c", "t.cn/AbC12", "请看 http://a-b.top", "www.example.com", "招商银行 https://u.nu/1",
    "点击 http://a-b.top",
    "13900000000", "请致电 400-000-0000", "见 http://a-b.top 或 t.cn/x1 或拨打 13900000000",
  ])
  func linksAndNumbersAloneAreNothing(message: String) {
    #expect(pack.answer(to: message).level == .none)
  }

  @Test func brokenAndMixedTextsAreTaken() {
    var noise = Noise(seed: 13)
    let pieces =
      messages.prefix(80).map(\.text) + [
        "\u{0}\u{1B}[31m", "\u{202E}", "\u{301}\u{301}", "🏦🔥", "【", "】", "<", "&", "\r\n", "\n\n", "\t", "$", "…",
        "http://",
        "www.", "a.b.c.", "1-2-3-4", "+++", "＋８６", "㈠①", "零零千万", "\u{10FFFF}", "\u{E0041}",
      ]
    for _ in 0..<400 {
      let message = (0..<(1 + noise.next(6))).map { _ in
        let piece = Array(pieces[noise.next(pieces.count)].unicodeScalars)
        let start = noise.next(piece.count)
        return String(String.UnicodeScalarView(piece[start...(start + noise.next(piece.count - start))]))
      }.joined()
      #expect(quotesThatStandNowhere(in: message) == [], "\(message.debugDescription)")
    }
    #expect(pack.answer(to: "").level == .none)
  }
}

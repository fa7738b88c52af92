import Messages
import Testing
import Wording

/// What is said of a message beside its level.
@Suite struct MessageAnswerTests {
  let pack: ChinaMessages

  init() throws { pack = try ChinaMessages() }

  @Test func theLowestLevelNeverSaysSafe() {
    let answer = pack.answer(to: "明天一起吃饭")
    #expect(answer.level == .none)
    #expect(answer.title.zh == "没发现已知的骗术，不等于安全")
    #expect(answer.title.en.contains("no proof"))
    #expect(!answer.steps.isEmpty)
  }

  @Test(arguments: [
    ("【某银行】您尾号5678的信用卡已逾期3天，请尽快还款，以免影响征信。如已还款请忽略。", "arrears"),
    ("【人民法院】案号（2026）沪0115民初123号已立案，请查阅送达材料。", "court"),
    ("您的验证码是 482913，五分钟内有效，请勿告诉任何人。", "code"),
    ("【菜鸟驿站】您的包裹已到站，凭3-4-2210取件。", "courier"),
    ("【反诈中心】凡要求共享屏幕的都是诈骗，请勿转账。", "warning"),
    ("您11月账单3,256.80元，最低还款162.84元，到期还款日12月5日。", "statement"),
  ])
  func aGenuineKindIsNamedWithItsCheck(message: String, kind: String) {
    let answer = pack.answer(to: message)
    #expect(answer.level == .none)
    #expect(answer.kind == kind)
    #expect(answer.steps.first == answer.genuine?.check.filled { _ in answer.genuine?.title } || kind == "court")
  }

  @Test func anAddressUnderTheNameOfTheSenderIsItsOwn() {
    let linked: (MessageAnswer) -> [String] = { $0.signals.map(\.id).filter { $0.hasSuffix("-link") } }
    #expect(linked(pack.answer(to: "Lowell: you owe £214.90. If this wasn't you, visit lowell.co.uk today.")).isEmpty)
    let other = pack.answer(to: "Lowell: you owe £214.90. If this wasn't you, visit lowell-pay.top today.")
    #expect(other.level == .likely && linked(other).contains("odd-link"))
    // The address alone gives nobody a name.
    #expect(!linked(pack.answer(to: "quickly.com: if this wasn't you, visit quickly.com today.")).isEmpty)
  }

  @Test func aWarningIsNoFraudUnlessItAsksForSomething() {
    let warning = "谨防诈骗：凡要求把钱转到安全账户、共享屏幕的都是骗局"
    #expect(pack.answer(to: warning).level == .none)
    #expect(pack.answer(to: warning + "。请加微信并提供验证码，我们为您追回损失。").level == .likely)
  }

  @Test(arguments: [
    "我是张警官，请勿挂断，切勿告诉他人，请把资金转入安全账户。", "谨防诈骗，为保护资金请立即把存款转到安全账户",
    "为防止上当受骗，请将资金转入监管账户进行核查", "认准官方，谨防诈骗，放款前请缴纳保证金3000元",
    "不要相信其他机构，我们是正规的征信修复，收费800包洗白", "Never share this: move your money to the safe account now",
    "客服让我先交2000保证金再放款，靠谱吗", "They want a fee before the loan, is it a scam?",
  ])
  func aWarningWordOfTheFraudsterSilencesNothing(message: String) {
    #expect(pack.answer(to: message).level != .none)
  }

  @Test(arguments: [
    "凡要求“请将资金转入安全账户”的，都是诈骗。", "骗子会让您把钱转到安全账户，请不要相信。", "放款前要交保证金的都是诈骗，谨防上当。",
  ])
  func whatAWarningQuotesIsNotAskedFor(message: String) {
    #expect(pack.answer(to: message).level != .likely)
  }

  @Test(arguments: [
    "【法院】案号（2026）粤0305民初18号已立案，请下载附件 chuanpiao.apk 查看传票。", "【人民法院】您的案件即将开庭，请联系书记员微信 fy12368 处理。",
    "【建设银行】您的账单已出，应还3,200元，请点击 ccb-zd.top 还款。", "【12381】您正在遭受诈骗，请点击 12381-aq.com 核实身份。",
    "案号（2026）民初12号，您的案件已立案，6222020000001234567。",
  ])
  func nothingIsCalledGenuineBesideAStrangeLinkAccountOrChat(message: String) {
    #expect(pack.answer(to: message).genuine == nil)
  }

  @Test func whereNoSignIsFoundNothingLightIsQuoted() {
    let answer = pack.answer(to: "Please bring the cake right away.")
    #expect(answer.level == .none && !answer.signals.isEmpty)
    #expect(answer.quoted == [])
  }

  @Test func aQuotationEndsWithAWholeWord() {
    let answer = pack.answer(to: "Your loan is approved. To release the funds pay the insurance fee first.")
    let quotes = answer.signals.map(\.quote)
    #expect(quotes.contains { $0.hasSuffix("approved") } && !quotes.contains { $0.hasSuffix("approve") })
  }

  @Test func distressIsAnsweredWhateverTheLevel() {
    let answer = pack.answer(to: "他们天天打电话，我活不下去了")
    #expect(answer.level == .none)
    #expect(answer.concerns.first?.id == "distress")
    #expect(answer.steps.first?.zh.contains("<hotline-12356>") == true)
  }

  @Test func threatsAreAnsweredWhateverTheLevel() {
    for message in [
      "再不还钱就爆通讯录，去你单位", "Pay or we will hurt your family", "不还钱就打断你的腿", "再不还就把照片发给你通讯录所有人",
      "Pay today or I will post your nude photos to all your contacts",
    ] {
      #expect(pack.answer(to: message).steps.first?.en.contains("<hotline-110>") == true)
    }
  }

  @Test func moneyThatHasGoneComesFirst() {
    let message = "放款前先交保证金两千元，交完马上放款"
    let (before, after) = (pack.answer(to: message), pack.answer(to: message, moneyHasGone: true))
    #expect(before.level == .likely)
    #expect(before.steps.contains { $0.en.hasPrefix("If money has gone") })
    #expect(after.moneyHasGone && !before.moneyHasGone)
    #expect(after.steps.first?.en.contains("ring <hotline-110>") == true)
    #expect(after.steps.dropFirst().first?.en.hasPrefix("Then your bank") == true)
    #expect(!after.steps.contains { $0.en.hasPrefix("If money has gone") })
  }

  @Test func someoneWhoTellsThatMoneyHasGoneIsHeard() {
    let answer = pack.answer(to: "他说要先交解冻金，我转了5000块，才发现不对，怎么办")
    #expect(answer.concerns.first?.id == "money-gone")
  }

  @Test func weilidaiSignsAsWeBank() {
    #expect(pack.answer(to: "【微粒贷】请致电处理账户").signals.contains { $0.id == "wrong-sender" })
    #expect(!pack.answer(to: "【微众银行】您的微粒贷本期应还一千元").signals.contains { $0.id == "wrong-sender" })
  }

  @Test func aStepWhoseFactIsNotKnownIsLeftOut() {
    let answer = pack.rules.answer(to: "我活不下去了") { _ in nil }
    #expect(answer.steps.allSatisfy { !$0.en.contains("{fact:") })
  }
}

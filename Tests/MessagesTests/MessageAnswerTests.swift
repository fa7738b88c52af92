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

  @Test func aWarningIsNoFraudUnlessItAsksForSomething() {
    let warning = "谨防诈骗：凡要求把钱转到安全账户、共享屏幕的都是骗局"
    #expect(pack.answer(to: warning).level == .none)
    #expect(pack.answer(to: warning + "。请加微信并提供验证码，我们为您追回损失。").level == .likely)
  }

  @Test func distressIsAnsweredWhateverTheLevel() {
    let answer = pack.answer(to: "他们天天打电话，我活不下去了")
    #expect(answer.level == .none)
    #expect(answer.concerns.first?.id == "distress")
    #expect(answer.steps.first?.zh.contains("<hotline-12356>") == true)
  }

  @Test func threatsAreAnsweredWhateverTheLevel() {
    for message in ["再不还钱就爆通讯录，去你单位", "Pay or we will hurt your family"] {
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

import Messages
import Testing
import Wording

/// The two messages that the source document warns of.
@Suite struct SourceMessagesTests {
  let pack: ChinaMessages

  init() throws { pack = try ChinaMessages() }

  private static let listed = "尊敬的用户：您尾号xxx的信用卡因延时还款，已被系统列于失信名单，详情请咨询客服xx。"
  private static let closing =
    "您好，我是xx贷款平台的工作人员小郑，根据国家规定，您之前注册的xx网贷需要注销，否则会影响个人征信......"

  @Test func someoneOnAList() {
    let answer = pack.answer(to: SourceMessagesTests.listed)
    #expect(answer.level == .likely)
    #expect(answer.kind == "credit-record")
    #expect(answer.signals.contains { $0.id == "already-listed" && $0.quote == "已被系统列" })
  }

  @Test func anAccountToBeClosed() {
    let answer = pack.answer(to: SourceMessagesTests.closing)
    #expect(answer.level == .likely)
    #expect(answer.kind == "close-account")
    #expect(answer.signals.contains { $0.id == "invented-policy" && $0.quote == "根据国家规定" })
  }

  @Test(arguments: [listed, closing])
  func theDebtMayBeRealAllTheSame(message: String) {
    #expect(pack.answer(to: message).steps.last?.en.hasPrefix("The debt may be real all the same.") == true)
  }
}

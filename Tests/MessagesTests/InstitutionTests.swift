import Messages
import Testing
import Wording

/// Who signs a message and leads to nobody takes nothing; who forbids something does not ask for it.
@Suite struct InstitutionTests {
  let pack: ChinaMessages

  init() throws { pack = try ChinaMessages() }

  private func level(_ message: String) -> MessageLevel { pack.answer(to: message).level }

  @Test(arguments: [
    "您尾号6612的账户因多次输入错误密码已被锁定，24小时后自动解锁，或持身份证到网点办理。",
    "您申请的信用卡综合评分不足，未获批准，6个月后可再次申请。",
    "恭喜您获得备用金预授信，最高5万，打开App查看。",
  ])
  func whatAnInstitutionSignsIsNoticedOnlyWhereItLeadsToAStranger(said: String) {
    #expect(level("【长沙银行】" + said) == .none)
    #expect(level(said + "[长沙银行]") == .none)
    #expect(level("【长沙银行】" + said + "详询经理13812345678，点击 http://cs-bank.top 处理。") == .likely)
  }

  @Test(arguments: [
    "TD Bank: Your account will be closed on Dec 14 because it has had no activity for 12 months. Call 1-888-751-9000.",
    "NAB: Your Visa debit card ending 0093 expires end of Dec. Activate the new one in the NAB app when it arrives.",
  ])
  func aNameAtTheBeginningIsASignatureToo(message: String) { #expect(level(message) == .none) }

  @Test func aSignatureHidesNoAskForWhatNobodyGenuineAsksFor() {
    #expect(level("【农信】您的账户涉嫌异常，请添加客户经理微信nx66221解除限制。") == .likely)
    #expect(level("【中信】您的白金卡已核发，请回复银行卡号、CVV和验证码激活。") == .likely)
    #expect(level("【金桥贷】您申请的8万元已批，卡号填错账户被冻结，请先缴20%的解冻金，核验后随贷款一并退还。") == .likely)
  }

  private func asks(_ message: String) -> [String] {
    let asking = ["named-account", "side-payment", "asks-code", "remote-control", "unusual-payment", "fee-first"]
    return pack.answer(to: message).signals.map(\.id).filter(asking.contains)
  }

  @Test(arguments: [
    ("请登录App还款，不要向任何个人账户转账。", "请向财务的个人账户转账。"),
    ("You'll hear from us by post. Don't send payment to the court.", "Send payment to the court."),
    ("客服不会让您打开屏幕共享。", "请您打开屏幕共享。"),
  ])
  func whatIsForbiddenIsNotAskedFor(forbidden: String, asked: String) {
    #expect(asks(forbidden) == [])
    #expect(asks(asked) != [])
  }

  @Test func aProhibitionEndsWithItsClause() {
    #expect(asks("不要再联系银行，请把钱转到财务的个人账户。") != [])
    #expect(asks("Don't tell the bank, move everything to the safe account.") != [])
  }

  @Test func whoSaysWhatHappensIfYouDoNotForbidsNothing() {
    #expect(asks("If you don't pay the activation fee before the loan is released it is cancelled.") != [])
  }
}

import Interview
import Terminal
import Testing
import Wording

/// What people type and paste at the prompts is understood, asked about, or left out loudly.
@Suite struct TypedWordsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]
  private var toLoans: [String] { toCards + [""] }

  @Test(arguments: Language.allCases) func aPasteOfLabelledRowsLosesNone(language: Language) {
    let loans = sessions.run(toLoans + ["花呗 欠6300 每月还1260\n房贷 还剩80万 月供4500"], language: language)
    #expect(loans.said.contains("6,300") && loans.said.contains("800,000") && loans.said.contains("1,260"))
    let cards = sessions.run(toCards + ["招行 额度5万 用了3.8万\n建行 额度2万 刷了1.8万"], language: language)
    #expect(cards.said.contains("38,000") && cards.said.contains("18,000"))
  }

  @Test func aPasteIsSortedByItsNames() {
    let run = sessions.run(toCards + ["招行 50000 38000\n花呗 8000 900"])
    #expect(run.said.contains("+ 招行: limit 50,000, used 38,000"))
    #expect(run.said.contains("+ 花呗: online, owed 8,000, pays 900"))
  }

  @Test func rowsAboveARowOfNamesAreNamedOrTaken() {
    let block = "我的债\n花呗 欠6300 每月还1260\n名称\t欠款\t月供\n车贷\t80000\t2600"
    let run = sessions.run(toLoans + [block])
    #expect(run.said.contains("我的债: above the row of names"))
    #expect(run.said.contains("+ 花呗: online, owed 6,300") && run.said.contains("+ 车贷: owed 80,000"))
  }

  @Test func aTableOfMarkdown() {
    let run = sessions.run(toCards + ["| 名称 | 额度 | 已用 |\n|---|---|---|\n| 招行 | 50000 | 38000 |"])
    #expect(run.said.contains("+ 招行: limit 50,000, used 38,000") && !run.said.contains("only a name"))
  }

  @Test func severalRowsOnALine() {
    let run = sessions.run(toCards + ["Visa 5000 3800, MC 2000 500"])
    #expect(run.said.contains("+ Visa: limit 5,000, used 3,800") && run.said.contains("+ MC: limit 2,000, used 500"))
  }

  @Test func aRowWhereAHolderIsAskedIsARow() {
    let run = sessions.run(["2", "", "0", "招行 1234 3万 2.76万", "建行 2万 1.8万", "爱人", ""], language: .zh)
    #expect(run.said.contains("+ 建行：额度 20,000，已用 18,000") && !run.said.contains("1.8万名下"))
  }

  @Test(arguments: [
    ("学贷 25000 150", "在这里算贷款"), ("朋友 2万 500", "在这里算贷款"), ("rent 3600 100", "在这里算贷款"), ("两张卡一共5万用了3万", "好几笔合在一起"),
  ]) func whatIsNoCardIsDoubted(row: String, doubt: String) {
    #expect(sessions.run(toCards + [row], language: .zh).said.contains(doubt))
  }

  @Test(arguments: ["Visa 50000 38000", "招商银行 5万 3.8万"]) func aCardAmongTheLoansIsDoubted(row: String) {
    let run = sessions.run(toLoans + [row, "add card \(row)"])
    #expect(run.said.contains("reads as a card") && run.said.contains("limit 50,000, used 38,000"))
  }

  @Test(arguments: [("yes", "which ones?"), ("三张卡", "which ones?"), ("too many to list", "which ones?")])
  func wordsAreNoDebts(word: String, question: String) {
    for place in [toCards, toLoans] {
      let run = sessions.run(place + [word])
      #expect(run.said.contains(question) && !run.said.contains("+ "))
    }
  }

  @Test(arguments: [("rent arrears 3600 none", Language.en, "months late now"), ("房东 欠房租 3000 没约定", .zh, "现在逾期几个月")])
  func whatIsBehindByItsNameIsAskedWithoutADefault(row: String, language: Language, question: String) {
    let run = sessions.run(toLoans + [row, "", "1"], language: language)
    let asked = run.conversation.prompts.map(\.label).filter { $0.contains(question) }
    #expect(asked.count == 2 && !asked[0].contains("[0]"))
  }

  @Test(arguments: ["没有收到法院传票", "no court letter", "good", "not court", "about", "有人", "someone", "not", "an"])
  func wordsThatNameNoMatter(
    word: String
  ) {
    let run = sessions.run(["", word])
    #expect(run.said.contains("not one of the answers") && run.lastQuestion?.contains("Numbers") == true)
  }

  @Test(arguments: [
    ("court and police", "police"), ("没饭吃", "food"), ("no food", "food"), ("停电", "power"), ("冻结", "frozen"),
    ("eviction", "home"), ("法院传票", "court"), ("被起诉了，还要断电", "power"), ("催收天天打电话", "threats"),
    ("快没饭吃了", "food"), ("they threaten me", "threats"), ("a court letter came", "court"), ("1和3", "home"),
  ]) func wordsThatNameAMatter(word: String, matter: String) {
    #expect(sessions.run(["", word]).said.contains(matter))
    #expect(sessions.run(["", word]).lastQuestion?.contains("Months behind") == true)
  }

  @Test(arguments: [("12", "last six months"), ("两三个月", "写一个数"), ("seven", "last six months")])
  func monthsThatAreNoNumber(answer: String, said: String) {
    #expect(
      sessions.run(["", "", answer]).said.contains(said)
        || sessions.run(["", "", answer], language: .zh).said.contains(said))
  }

  @Test(arguments: [("pay later", "online"), ("student", "other"), ("credit card", "among the cards")])
  func kindsAsTheyAreCalled(word: String, said: String) {
    #expect(sessions.run(toLoans + ["Foo", word]).said.contains(said))
  }

  @Test func whatIsLeftOfATermIsNoOtherDebt() {
    let run = sessions.run(toLoans + ["借呗", "10000", "1300", "36期还剩8期", "="])
    #expect(run.said.contains("8 instalments left") && !run.said.contains("36期, kind") && !run.said.contains("+ 36期"))
  }

  @Test func whatCouldNotBeSavedIsRefusedWhenItIsTyped() {
    let late = ["", "", "2", "", "微粒贷 8000 700 18%", "1", ""]
    #expect(sessions.run(late + ["4500"]).said.contains("more than the 700 that is due"))
    let none = ["", "", "2", "", "老王 8000 没约定", "private", "1", ""]
    #expect(sessions.run(none + ["300"]).said.contains("nothing is due on it each month"))
    let card = smallHousehold + ["edit 招商 late 0", "edit 招商 arrears 900"]
    #expect(sessions.run(card).said.contains("noted as not late"))
  }

  @Test(arguments: ["2", "1", "n", "不", "yep"]) func aDraftIsDeletedOnAWholeNoOnly(answer: String) {
    _ = sessions.run(Array(smallHousehold.prefix(5)), noDraft: false)
    let run = sessions.run([answer], noDraft: false)
    #expect(run.said.contains("Write it in full") && sessions.drafts.count == 1)
  }

  @Test(arguments: [
    ("房租1800 水电200", "房租 1,800 + 水电 200 = 2,000"), ("rent 450 a week and food 1500", "rent 1,950 + food 1,500 = 3,450"),
  ]) func partsAreSaidBack(answer: String, echoed: String) {
    let run = sessions.run(toLoans + ["", "12000", answer, "+500", "="])
    #expect(run.said.contains(echoed))
    #expect(run.said.contains("living costs 2,500") || run.said.contains("living costs 3,950"))
  }

  @Test(arguments: ["8000 - 500", "half of 8000", "gross 8000 net 6500", "工资8000 社保扣500", "$2000", "一天200"])
  func aDoubtfulIncomeIsAskedAgain(answer: String) {
    let run = sessions.run(toLoans + ["", answer])
    #expect(run.lastQuestion?.contains("Monthly income") == true && run.said.contains("!"))
    #expect(sessions.run(smallHousehold + ["edit income \(answer)"]).said.contains("!"))
  }

  private let quick = ["3", "20000"]

  @Test(arguments: [("信用卡3万 网贷2万", "50,000"), ("30k + 20k", "50,000")]) func whatIsOwedInAll(
    answer: String, sum: String
  ) {
    #expect(sessions.run(quick + [answer]).said.contains(sum))
  }

  @Test(arguments: [("五六张", "two numbers"), ("three", "-> 3"), ("3+2", "-> 5")]) func countsAsTheyAreSaid(
    answer: String, said: String
  ) {
    #expect(sessions.run(quick + ["46000", answer]).said.contains(said))
  }

  @Test func goingOnOrNotBehindAFirstAnswer() {
    let all = quick + ["46000", "5", "2", "4700", "12000", "6500"]
    #expect(sessions.run(all + ["继续"], language: .zh).said.contains("有没有急事"))
    let left = sessions.run(all + ["quit"])
    #expect(left.conversation.prompts.contains { $0.label.hasPrefix("debthealth>") } && !left.said.contains("3/8"))
  }

  @Test(arguments: [
    ("add car loan 8000 260", "+ car loan: owed 8,000, pays 260"), ("add 京东白条 3000 300", "+ 京东白条: online, owed 3,000"),
    ("pay off 花呗", "Only tried"), ("plan smallest first", "Paying out of debt"), ("edit 花呗 left 10", "10"),
    ("cost 10000 in 12 payments of 900", "10,800"),
  ]) func commandsAsTheyAreSaid(command: String, said: String) {
    let run = sessions.run(smallHousehold + [command])
    #expect(
      run.said.contains(said) || said == "Paying out of debt" && !run.said.contains("no strategy"),
      "\(run.said.suffix(300))")
  }

  @Test(arguments: ["计划 雪球", "计划 先还金额小的", "计划 500"]) func plansAsTheyAreSaid(command: String) {
    #expect(sessions.run(smallHousehold + [command], language: .zh).said.contains("还款计划"))
  }

  @Test(arguments: ["LPR 3.5", "固定 4.1", "fixed 4.5", "建行 3.85", "Tracker 4.5"])
  func aWordBeforeARateIsNoNewDebt(answer: String) {
    let run = sessions.run(toLoans + ["房贷", "", "800000", "4500", answer])
    #expect(!run.said.contains("+ \(answer.prefix { $0 != " " })"))
  }

  @Test(arguments: ["账单 3万", "共享 5万"]) func aWordBeforeASumIsNoNewCard(answer: String) {
    let run = sessions.run(toCards + ["招行", "50000", answer], language: .zh)
    #expect(!run.said.contains("+ \(answer.prefix { $0 != " " })"))
  }

  @Test(arguments: [("老公8000我5000", "5,000", "13,000"), ("wife's salary 4000 and mine 3000", "3,000", "7,000")])
  func anothersIncomeIsAskedAboutWithBothReadings(answer: String, own: String, both: String) {
    let alone = sessions.run(["", "", "", "", "", answer])
    #expect(alone.said.contains("only you are counted") && alone.said.contains(own) && alone.said.contains(both))
    let family = sessions.run(["2", "", "", "", "", answer])
    #expect(!family.said.contains("only you are counted"))
  }

  @Test(arguments: ["工资8000 房租2000", "wages 5000 rent 1200"]) func rentAmongIncomeIsAskedAbout(answer: String) {
    #expect(sessions.run(["", "", "", "", "", answer]).said.contains("do you receive it, or pay it?"))
  }

  @Test func theWordForWhatIsAskedMayStandBesideTheSum() {
    let run = sessions.run(toCards + ["招行", "额度5万", "欠3万"], language: .zh)
    #expect(run.said.contains("50,000") && run.said.contains("30,000") && !run.said.contains("看不出是多少钱"))
  }

  @Test(arguments: ["还剩1万", "剩1万", "1万 left"]) func whatIsLeftOfACardIsAsked(answer: String) {
    let run = sessions.run(toCards + ["招行", "5万", answer], language: .zh)
    #expect(run.said.contains("是还欠着，还是还能刷？"))
  }

  @Test(arguments: [
    ("Huabei", "花呗 8000 900", "edit Huabei rate 12%", "12%"), ("花呗", "Huabei 8000 900", "edit 花呗 rate 12%", "12%"),
    ("car", "车贷 8000 900", "whatif pay off car loan", "8,000"),
    ("mortgage", "房贷 8000 900", "remove mortgage", "no debt"),
  ]) func aDebtIsFoundByItsNameInTheOtherLanguage(name: String, row: String, command: String, said: String) {
    let run = sessions.run(["", "", "", "", row, "", "12000", "6500", "20000", "", "", "", "", command, "show"])
    #expect(!run.said.contains("no such line") && !run.said.contains("no debt of that name"), "\(name)")
    #expect(!run.said.contains("no debt here is called"), "\(name)")
  }

  @Test(arguments: ["1", "有", "好", "对", "y"]) func nothingButAWholeYesGivesAnswersUp(answer: String) {
    let run = sessions.run(smallHousehold + ["quit", answer, "", "show"], language: .zh)
    #expect(run.said.contains("写全：写“是”就不要了"))
  }

  @Test(arguments: ["招行分60期", "招行 分 60 期", "CMB over 60 months"]) func aDebtInEqualPartsIsTried(change: String) {
    let run = sessions.run(smallHousehold + ["whatif \(change)"])
    #expect(run.said.contains("634"))
  }
}

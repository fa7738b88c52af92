import Household
import Money
import Phrases
import RuleFiles
import Rules
import StrictYAML
import Testing
import Wording

/// What debts are called in mainland China, as the program has it.
let chineseNames: Names = {
  guard let file = embeddedNames["cn"], let node = Node(packed: file.packed.description) else { return .none }
  return (try? readNames(node)) ?? .none
}()

let reading = Reading(in: .cny, names: chineseNames)

@Suite struct NamesTests {
  @Test(arguments: [
    ("花呗", "online"), ("Huabei", "online"), ("微粒贷 2", "online"), ("my brother", "family"), ("我哥", "family"),
    ("Car", "car"), ("Cardiff", nil), ("medical bill", "other"), ("HELOC", "mortgage"), ("现金贷", "online"),
    ("Home Depot", nil), ("Honda", "car"), ("dentist", "other"), ("平安普惠", "online"), ("房租", "other"),
    ("student_loan", "other"), ("单位借款", "other"),
  ])
  func namesTellTheKind(name: String, kind: String?) {
    #expect(chineseNames.kind(in: name)?.rawValue == kind)
  }

  @Test(arguments: [("房租", "home"), ("电费", "power"), ("council tax", "law"), ("判决 2024", "court"), ("花呗", nil)])
  func namesTellWhatIsLostFirst(name: String, consequence: String?) {
    #expect(chineseNames.consequence(in: name)?.rawValue == consequence)
  }

  @Test(arguments: [
    "不想活了", "我撑不住了", "i want to die", "I can't go on like this", "活着没意思", "I'm thinking of suicide", "真的熬不下去了",
  ])
  func wordsOfDistressAreHeard(text: String) { #expect(chineseNames.isDistress(text)) }

  @Test(arguments: [
    "thinking about ending my life", "i really don't wanna live", "kill my self", "whats the point of living anymore",
    "my family would be better off with the insurance money", "jump in front of a train", "吃药算了", "睡着了就别醒", "对不起爸妈",
    "我是个废物",
    "抑郁", "崩溃", "depressed",
  ])
  func soAreOthersOfTheKind(text: String) { #expect(chineseNames.isDistress(text)) }

  @Test(arguments: [
    "他们要打我", "两天没吃饭了", "my husband hits me", "they said they would hurt me", "everyone would be better without me",
    "I hate myself", "没有我会更好", "I haven't eaten for two days",
  ])
  func soAreViolenceHungerAndWorthlessness(text: String) { #expect(chineseNames.isDistress(text)) }

  @Test(arguments: ["抗抑郁药 300", "depression meds 40", "roof repair loan 5000", "喝药 200", "funeral loan 3000"])
  func aCostIsNone(text: String) { #expect(!chineseNames.isDistress(text)) }

  @Test(arguments: ["花呗 8000 900", "12000", "Visa", "way out", "no more", "活期", "死期存款", "", "die Bank"])
  func otherWordsAreNot(text: String) { #expect(!chineseNames.isDistress(text)) }

  @Test func aWrongFileIsNamed() throws {
    let node = try readNode(yaml: "names: 1\nkinds:\n  onlin: [a]\ncards: 5\n")
    let problems = #expect(throws: Problems.self) { try readNames(node) }
    #expect(problems?.all.map(\.path) == ["questions", "kinds.onlin", "cards"])
    #expect(problems?.all.first?.remedy?.en == "copy it from names.yaml of the built-in pack cn")
  }

  @Test(arguments: [
    (["花呗", "Car loan"], "Huabei payment 900", "花呗 payment 900"), (["Huabei"], "还清花呗", "还清Huabei"),
    (["招商银行"], "招行信用卡 每月还2000", "招商银行 每月还2000"), (["招商银行"], "rate CMB 12%", "rate 招商银行 12%"),
    (["Car loan"], "还清 车贷", "还清 Car loan"), (["我妈"], "pay 500 to mum", "pay 500 to 我妈"),
    (["招行一卡", "招行二卡"], "CMB payment 100", "CMB payment 100"), (["花呗"], "income 9000", "income 9000"),
    (["花呗"], "花呗 payment 900", "花呗 payment 900"), (["ICBC Visa"], "edit 工行 已用", "edit ICBC Visa 已用"),
  ]) func aDebtIsCalledByItsOwnName(debts: [String], typed: String, own: String) {
    #expect(chineseNames.withOwnNames(of: debts, in: typed) == own)
  }
}

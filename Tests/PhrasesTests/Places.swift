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
    ("Home Depot", nil), ("房租", "other"), ("student_loan", "other"), ("单位借款", "other"),
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

  @Test(arguments: ["花呗 8000 900", "12000", "Visa", "way out", "no more", "活期", "死期存款", "", "die Bank"])
  func otherWordsAreNot(text: String) { #expect(!chineseNames.isDistress(text)) }

  @Test func aWrongFileIsNamed() throws {
    let node = try readNode(yaml: "names: 1\nkinds:\n  onlin: [a]\ncards: 5\n")
    let problems = #expect(throws: Problems.self) { try readNames(node) }
    #expect(problems?.all.map(\.path) == ["questions", "kinds.onlin", "cards"])
  }
}

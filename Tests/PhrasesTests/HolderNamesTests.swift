import Phrases
import Testing
import Wording

/// Whose a debt is: one person's; what several owe is no person of its own.
@Suite struct HolderNamesTests {
  @Test(arguments: [
    ("wife", "wife"), ("老婆", "老婆"), ("Usha", "Usha"), ("Mum", "Mum"), ("我妈", "我妈"), ("共青团", "共青团"),
    ("I. Kowalski", "I. Kowalski"),
  ])
  func onePersonIsNamed(answer: String, name: String) throws { #expect(try holderAsked(answer) == name) }

  @Test(arguments: ["", "me", "我的"]) func itIsOnesOwn(answer: String) throws { #expect(try holderAsked(answer) == nil) }

  @Test(arguments: [
    "joint", "Both", "both of us", "me and my wife", "my husband and me", "共同的", "夫妻共同", "我和老婆", "两个人的",
  ])
  func whatSeveralOweIsAskedAbout(answer: String) {
    #expect { try holderAsked(answer) } throws: { problem in
      (problem as? AnswerProblem)?.message.en == "a joint debt is counted with yours"
    }
  }
}

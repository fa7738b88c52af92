import Terminal
import Testing

@Test func aPromptStartsEmpty() {
  #expect(Prompt(label: "> ").prefill.isEmpty)
}

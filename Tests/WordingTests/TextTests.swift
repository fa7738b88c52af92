import Testing
import Wording

@Test func aLocaleNameChoosesTheLanguage() {
  #expect(Language(locale: "zh_CN.UTF-8") == .zh)
  #expect(Language(locale: "C") == nil)
}

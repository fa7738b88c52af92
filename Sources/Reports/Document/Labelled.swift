import Wording

/// `Visa: 340 a month`: words behind the name that they are about.
func labelled(_ name: String, _ words: String, _ language: Language) -> String {
  Text(en: "\(name): \(words)", zh: "\(name)：\(words)")[language]
}

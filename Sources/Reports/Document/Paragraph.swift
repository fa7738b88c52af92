import Wording

/// Sentences one behind the other; in English with a space between them.
func paragraph(of sentences: [String?], _ language: Language) -> String {
  sentences.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: language == .en ? " " : "")
}

/// As the beginning of a sentence.
func begun(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

/// So many spaces.
func spaced(_ count: Int) -> String { String(repeating: " ", count: count) }

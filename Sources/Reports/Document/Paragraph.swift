import Wording

/// Sentences one behind the other; in English with a space between them.
func paragraph(of sentences: [String?], _ language: Language) -> String {
  sentences.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: language == .en ? " " : "")
}

import Checks
import Rules
import Wording

/// A document being written with the words of a pack.
protocol DocumentSpeaker: Speaker {
  var draft: DocumentDraft { get set }
}

extension DocumentSpeaker {
  var language: Language { draft.language }

  /// A paragraph of one sentence.
  mutating func tell(_ sentence: some Sentence, _ values: [SentenceBrace: any BraceValue] = [:]) {
    draft.add(.paragraph(say(sentence, values)))
  }
}

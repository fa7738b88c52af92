/// In the order of their beginnings; those that begin together in the order that they stand in.
func inOrderOfStart(_ marks: [Occurrence]) -> [Occurrence] {
  marks.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
}

/// Where they are in the order of their ends, none has to go far: no farther than the longest word is long.
func putInOrderOfStart(_ words: inout [Occurrence]) {
  for place in words.indices.dropFirst() {
    let word = words[place]
    var target = place
    while target > 0, words[target - 1].start > word.start {
      words[target] = words[target - 1]
      target -= 1
    }
    words[target] = word
  }
}

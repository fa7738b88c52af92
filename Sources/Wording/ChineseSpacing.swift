/// `text` as it goes on after Chinese characters: a space before a figure or a Latin letter, none before a character.
public func spacedInChinese(_ text: String) -> String {
  text.first.map(\.isASCII) == true ? " \(text)" : text
}

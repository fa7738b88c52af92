import Household
import Money
import Wording

/// The household file that debts are added to.
struct ImportTarget {
  let path: String
  let household: Household
  /// Whether a person wrote it, with comments or a layout that writing it anew would lose.
  private let isHandWritten: Bool

  init(_ path: String, defaultCurrency: Currency) throws(ExitStatus) {
    let text = try loadText(path)
    self.path = path
    household = try readHouseholdOrComplain(text, of: path, defaultCurrency: defaultCurrency)
    isHandWritten = written(household) != text
  }

  /// Why the file may not be written anew; nil where it may.
  func refusal(writingTo output: String?, force: Bool) -> String? {
    guard output == nil, path != "-", isHandWritten, !force else { return nil }
    let shown = sanitised(path)
    return said(
      en:
        "\(shown) was not written by this program; its comments and layout would be lost. --force, or -o another file",
      zh: "\(shown) 不是本程序写的，改写会丢掉里面的注释和排版；请加 --force，或用 -o 另存")
  }
}

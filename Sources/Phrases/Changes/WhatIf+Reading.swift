import Household
import Money
package import Planner
import Wording

extension WhatIf {
  /// Reads one change or several, set apart by commas or semicolons, and makes them in turn: all, or none.
  /// - Throws: `TypedChangeProblem`.
  package mutating func make(typed text: String) throws(TypedChangeProblem) {
    let pieces = cutAtChanges(text, of: household)
    do throws(TypedChangeProblem) {
      self = try making(pieces)
    } catch {
      guard pieces.count > 1, let whole = try? making([text]) else { throw fault(in: text) ?? error }
      self = whole
    }
  }

  /// Of parts set apart by commas, the first that is no change, where the one before it is.
  private func fault(in text: String) -> TypedChangeProblem? {
    let parts = uniform(text).split { ",;".contains($0) }.map { uniform($0) }
    guard parts.count > 1, let first = parts.first, (try? making([first])) != nil else { return nil }
    do throws(TypedChangeProblem) {
      _ = try making(parts)
      return nil
    } catch {
      return error
    }
  }

  private func making(_ texts: [String]) throws(TypedChangeProblem) -> WhatIf {
    var changed = self
    for text in texts {
      let change = try Change.read(text, of: changed.household)
      do throws(ChangeProblem) { try changed.make(change) } catch { throw .notMade(error) }
    }
    return changed
  }

  /// Words of a command line as changes: one ends where the next word begins another and what came before can be read.
  package func changes(inWords words: [String]) -> [String] {
    var texts: [String] = []
    for word in words {
      guard let last = texts.last, !word.contains(" ") || !ChangeForm.begins(word, of: household) else {
        texts.append(word)
        continue
      }
      let isAnother = ChangeForm.begins(word, of: household) && (try? Change.read(last, of: household)) != nil
      if isAnother { texts.append(word) } else { texts[texts.count - 1] = last + " " + word }
    }
    return texts
  }
}

/// The changes in a line: it is cut at a comma or semicolon behind which another change begins.
private func cutAtChanges(_ line: String, of household: Household) -> [String] {
  var texts: [String] = []
  for piece in uniform(line).split(whereSeparator: { ",;".contains($0) }) {
    if let last = texts.last, !ChangeForm.begins(String(piece), of: household) {
      texts[texts.count - 1] = last + "," + piece
    } else {
      texts.append(String(piece))
    }
  }
  return texts.isEmpty ? [line] : texts
}

package import Household
import Money
package import Planner
import Wording

extension Change {
  /// Reads a change as a person types it, in either language: `income -20%`, `收入 0 三个月`, `pay 5000 to 花呗`.
  /// - Parameter household: whose debts may be named.
  package static func read(_ text: String, of household: Household) throws(TypedChangeProblem) -> Change {
    guard text.utf8.count <= 1_000 else { throw .unknown(text, meant: nil) }
    guard !uniform(text).isEmpty else { throw .empty }
    let typed = writtenChange(withoutIf(text))
    guard !typed.isEmpty else { throw .empty }
    let named = NamedFirst(typed, of: household)
    guard let form = named?.form ?? ChangeForm.begun(typed)?.form else {
      throw .unknown(text, meant: meant(by: typed, of: household))
    }
    let reader = ChangeReader(form: form, typed: typed, household: household)
    do {
      if let named { return try reader.change(of: named.debt, named.rest) }
      return try reader.change(ChangeForm.begun(typed)?.rest ?? ChangePhrase(""))
    } catch let problem as NumberProblem {
      throw .number(problem, form)
    } catch let problem as DebtNameProblem {
      throw .name(problem)
    } catch {
      throw error as? TypedChangeProblem ?? .notOfForm(form)
    }
  }

  /// `what if income falls`, `如果收入少 20%`: the change alone.
  static func withoutIf(_ text: String) -> String {
    let typed = uniform(text)
    var phrase = ChangePhrase(typed)
    guard phrase.take(["what if", "if", "如果", "要是", "假如"]) else { return typed }
    let rest = String(typed.suffix(phrase.rest.count))
    return rest.lowercased() == phrase.rest ? rest : phrase.rest
  }

  /// The same change with the word that it nearly begins with; else an example of that form.
  private static func meant(by text: String, of household: Household) -> String? {
    let typed = uniform(text).lowercased()
    let word = String(typed.prefix { !$0.isWhitespace && !$0.isNumber && !"+-=".contains($0) })
    guard !word.isEmpty, let near = nearest(word, in: ChangeForm.allCases.flatMap(\.words)) else { return nil }
    let whole = near + typed.dropFirst(word.count)
    if (try? read(whole, of: household)) != nil { return whole }
    let example = ChangeForm.begun(near)?.form.example
    return near.allSatisfy(\.isASCII) ? example?.en : example?.zh
  }
}

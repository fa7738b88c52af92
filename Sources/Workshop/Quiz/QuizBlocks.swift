import Checks
import Money
import Reports
import Rules
public import Wording

extension QuizQuestion {
  /// The check with its line, the household, the four answers.
  public func asked(_ number: Int, _ language: Language) -> [Block] {
    [.heading("\(number). \(title[language])"), .text(whatItLooksAt[language]), .items(stated(language))]
      + [.items(choices(language))]
  }

  /// What was right, and why each other answer is not.
  public func explained(_ language: Language) -> [Block] {
    let colon = Text(en: ": ", zh: "：")[language]
    let right = options[self.right]
    let others = options.enumerated().filter { !$0.element.isRight }.map { index, option in
      Block.Item(
        mark: String(index + 1), text: shortName(of: option.outcome)[language] + colon + sanitised(option.why[language])
      )
    }
    let answer = "\(self.right + 1)  \(shortName(of: right.outcome)[language])"
    return [
      .result(Text(en: "Right: \(answer)", zh: "答案：\(answer)")[language]), .text(sanitised(right.why[language])),
      .items(others),
      .text(Text(en: "Source: \(check.citation.line.en)", zh: "依据：\(check.citation.line.zh)")[language]),
    ]
  }

  public func choices(_ language: Language) -> [Block.Item] {
    options.enumerated().map {
      Block.Item(mark: String($0.offset + 1), text: shortName(of: $0.element.outcome)[language])
    }
  }

  /// Of the check, with the one card that is asked about.
  var title: Text {
    guard let subject else { return check.title }
    return Text(en: "\(check.title.en): \(sanitised(subject))", zh: "\(check.title.zh)：\(sanitised(subject))")
  }

  /// The formula and the line.
  private var whatItLooksAt: Text {
    let formula = check.measure.formula
    guard let threshold = check.threshold else {
      guard let over = check.overWithoutThreshold else { return formula }
      return Text(en: "\(formula.en). \(over.en)", zh: "\(formula.zh)。\(over.zh)")
    }
    let (en, zh) = (threshold.shown(in: .en), threshold.shown(in: .zh))
    return check.rule.isUnder
      ? Text(en: "\(formula.en). Less than \(en) counts as over the line.", zh: "\(formula.zh)。低于 \(zh) 算超出。")
      : Text(en: "\(formula.en). More than \(en) is over the line.", zh: "\(formula.zh)。超过 \(zh) 算超出。")
  }

  private func stated(_ language: Language) -> [Block.Item] {
    let separator = Text(en: "; ", zh: "；")[language]
    let parts = inBrief(household)[language].parts(between: separator).map(String.init)
    let note = Text(en: "What is not stated is not known.", zh: "没写的，都不清楚。")[language]
    return (parts + [note]).map { Block.Item(mark: "-", text: sanitised($0)) }
  }
}

extension Check {
  /// When it is over, where two sums are compared without a threshold; nil elsewhere.
  var overWithoutThreshold: Text? {
    guard threshold == nil, case .comparison(let comparison) = measure.form else { return nil }
    let (burden, relief) = (comparison.burden.name, comparison.relief.name)
    return Text(
      en: "Over the line means \(burden.en) above \(relief.en).", zh: "\(burden.zh)多于\(relief.zh)，算超出。")
  }
}

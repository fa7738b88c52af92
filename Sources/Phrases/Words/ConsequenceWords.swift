package import Household
package import Wording

/// What is at stake with a debt, as a part of its row: printed with it, and read back.
package func stakeText(_ consequence: Consequence) -> Text? {
  switch consequence {
  case .home: Text(en: "at stake: the home", zh: "关系到住处")
  case .power: Text(en: "at stake: power or water", zh: "关系到水电")
  case .law: Text(en: "at stake: what the law puts first", zh: "关系到法定款项")
  case .tools: Text(en: "at stake: the tools of work", zh: "关系到谋生工具")
  case .court: Text(en: "at stake: a court's enforcement", zh: "关系到法院执行")
  case .collateral: Text(en: "at stake: the collateral", zh: "关系到抵押物")
  case .none: nil
  }
}

/// nil for words that say nothing of it.
func consequence(atStakeIn text: String) -> Consequence? {
  let word = plainWord(text)
  return Consequence.allCases.first { consequence in
    stakeText(consequence).map { word == $0.en || word == $0.zh } ?? false
  }
}

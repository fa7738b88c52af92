public import Household
public import Wording

/// What a kind of cost is called.
public func purposeName(_ purpose: MonthlySum.Purpose) -> Text {
  switch purpose {
  case .home: Text(en: "home", zh: "住")
  case .utilities: Text(en: "water, power, gas", zh: "水电燃气")
  case .food: Text(en: "food, housekeeping", zh: "吃饭日用")
  case .children: Text(en: "children, school", zh: "孩子上学")
  case .health: Text(en: "health", zh: "看病吃药")
  case .travel: Text(en: "travel", zh: "交通")
  case .communication: Text(en: "telephone, internet", zh: "话费宽带")
  case .care: Text(en: "care of others", zh: "赡养照料")
  case .other: Text(en: "personal, other", zh: "个人和其他")
  }
}

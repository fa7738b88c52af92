public import Planner
public import Wording

/// What a strategy is called.
public func strategyName(_ strategy: Strategy) -> Text {
  switch strategy {
  case .avalanche: Text(en: "dearest first", zh: "先还利率最高的")
  case .snowball: Text(en: "smallest first", zh: "先还金额最小的")
  case .utilisation: Text(en: "fullest card first", zh: "先还用得最满的卡")
  case .lines: Text(en: "fewer lines first", zh: "先减少笔数")
  case .order: Text(en: "your own order", zh: "自己排顺序")
  case .minimums: Text(en: "minimums only", zh: "只还最低")
  }
}

/// The same in two short lines, as the head of a column.
func strategyHead(_ strategy: Strategy) -> [Text] {
  switch strategy {
  case .avalanche: [Text(en: "Dearest", zh: "先还"), Text(en: "first", zh: "利率高")]
  case .snowball: [Text(en: "Smallest", zh: "先还"), Text(en: "first", zh: "金额小")]
  case .utilisation: [Text(en: "Fullest", zh: "先还"), Text(en: "card", zh: "用满卡")]
  case .lines: [Text(en: "Fewer", zh: "先减"), Text(en: "lines", zh: "笔数")]
  case .order: [Text(en: "Your own", zh: "自己"), Text(en: "order", zh: "排序")]
  case .minimums: [Text(en: "Minimums", zh: "只还"), Text(en: "only", zh: "最低")]
  }
}

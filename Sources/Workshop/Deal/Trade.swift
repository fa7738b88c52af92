import Wording

/// What people of a game live on, and what that brings in a month.
struct Trade: Sendable {
  var name: Text
  var income: ClosedRange<Int>
  var ages: ClosedRange<Int>

  init(_ en: String, _ zh: String, _ income: ClosedRange<Int>, ages: ClosedRange<Int> = 21...60) {
    (name, self.income, self.ages) = (Text(en: en, zh: zh), income, ages)
  }

  static let all: [Trade] = [
    Trade("cook", "厨师", 5_000...8_000), Trade("bus driver", "公交司机", 5_600...7_600),
    Trade("nurse", "护士", 6_000...10_000), Trade("shop assistant", "店员", 3_600...5_600),
    Trade("courier", "快递员", 5_000...9_000), Trade("primary teacher", "小学老师", 6_000...9_000),
    Trade("hairdresser", "理发师", 4_000...8_000), Trade("bookkeeper", "会计", 6_000...10_000),
    Trade("security guard", "保安", 3_600...5_000), Trade("electrician", "电工", 6_000...10_000),
    Trade("waiter", "服务员", 3_800...5_400), Trade("programmer", "程序员", 10_000...18_000),
    Trade("cleaner", "保洁员", 3_000...4_600), Trade("mechanic", "修车师傅", 5_600...9_000),
    Trade("kindergarten teacher", "幼儿园老师", 4_000...6_600), Trade("taxi driver", "出租车司机", 5_000...8_000),
    Trade("warehouse clerk", "仓管员", 4_600...6_600), Trade("estate agent", "房产中介", 4_000...12_000),
    Trade("seamstress", "裁缝", 3_600...6_000), Trade("welder", "焊工", 6_000...10_000),
    Trade("pharmacist", "药剂师", 6_000...9_000), Trade("stallholder", "摊主", 4_000...9_000),
    Trade("designer", "设计师", 7_000...13_000), Trade("caretaker", "物业师傅", 4_000...6_000),
    Trade("care worker", "护工", 4_600...7_000), Trade("salesman", "销售", 5_000...14_000),
    Trade("civil servant", "公务员", 6_000...10_000), Trade("gardener", "园林工", 3_600...5_400),
    Trade("retired", "退休", 3_000...6_000, ages: 60...79), Trade("lorry driver", "货车司机", 7_000...12_000),
  ]
}

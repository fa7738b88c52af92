/// Households of which there is much to say, for pages that must hold it.

/// Every urgent matter at once, behind on most of more debts than a handout lists.
let householdInEveryNeed = """
  debthealth: 1
  date: 2026-11-23
  income: 8600
  essentials: [{name: 房租, monthly: 2200}, {name: 吃饭, monthly: 1800}, {name: 水电燃气, monthly: 330}, {name: 赡养老人, monthly: 800}]
  savings: 900
  assets: 40000
  cards:
    - {name: 平安银行悦享白金信用卡, limit: 40000, balance: 41250.60, rate: 0.05%/day, payment: 2000, behind: 4}
    - {name: 广发银行, limit: 25000, balance: 19333.33, rate: 0.05%/day, minimum: 5%, behind: 2}
  loans:
    - {name: 车贷, kind: car, balance: 61000, payment: 2450, rate: 6.2%, behind: 1}
    - {name: 京东白条, kind: online, balance: 7100, payment: 710, consequence: court}
    - {name: 重庆蚂蚁消费金融有限公司（花呗）, kind: online, balance: 8800, payment: 880, rate: 14.6%, behind: 1}
    - {name: 深圳前海微众银行微粒贷, kind: online, balance: 12000, payment: 1100, rate: 0.04%/day, behind: 2, due: 18}
    - {name: 马上消费金融股份有限公司安逸花, kind: online, balance: 6600, payment: 660, rate: 23.9%, behind: 3, due: 3}
    - {name: 某某教育科技有限公司培训分期, kind: consumer, balance: 9000, payment: 750, rate: unknown}
    - {name: 中国邮政储蓄银行股份有限公司消费贷款, kind: consumer, balance: 24000, payment: 1750, rate: 9%, behind: 1}
    - {name: 老同学张伟, kind: family, balance: 15000, payment: none}
  more-debts: no
  guarantees: 30000
  habits: {everyday-spending-on-cards: most, pays-cards: minimum}
  situation:
    months-behind: 4
    urgent: [court, police, eviction, disconnection, frozen, threats, no-food, scam]
    borrows-to-repay: yes
    burden: heavy
  record: {report-seen: no, errors: yes, agent: paid}

  """

/// Twice as many lenders as a handout can name, each of whom has to be spoken with, half of them before the others.
let householdOfManyLenders: String = {
  let cards = (1...10).map { place in
    "  - {name: Agricultural Bank of China credit card centre \(place), limit: 20000, balance: \(9000 + place), "
      + "rate: 0.05%/day, payment: \(200 + place), behind: 2, due: \(place)}"
  }
  let loans = (1...10).map { place in
    "  - {name: Industrial and Commercial Bank of China branch \(place), kind: private, balance: \(3000 + place), "
      + "rate: 12%, payment: \(150 + place), behind: 1, consequence: court}"
  }
  let head =
    "debthealth: 1\ndate: 2026-11-23\nincome: 6000\nessentials: 4000\nsavings: 500\nassets: 0\nmore-debts: no\n"
  let situation =
    "situation: {months-behind: 3, urgent: [court, disconnection, eviction], borrows-to-repay: yes, burden: heavy}\n"
  return head + (["cards:"] + cards + ["loans:"] + loans).joined(separator: "\n") + "\n" + situation
}()

/// Twelve debts with long names, which close one soon after the other.
let householdOfManyDebts = """
  debthealth: 1
  date: 2026-11-23
  income: 18000
  essentials: 7500
  savings: 6000
  assets: 15000
  cards:
    - {name: 中国邮政储蓄银行股份有限公司信用卡中心, limit: 50000, balance: 43210, rate: 0.05%/day, payment: 2200}
    - {name: 上海浦东发展银行信用卡中心白金信用卡, limit: 60000, balance: 51000, rate: 0.05%/day, payment: 2600}
    - {name: Barclaycard Platinum Visa Credit Card, limit: 20000, balance: 19999, rate: 0.045%/day, payment: 1000}
    - {name: WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW, limit: 15000, balance: 4000, rate: 0.05%/day, payment: 400}
    - {name: 广发银行真情信用卡, limit: 10000, balance: 7000, rate: 0.05%/day, payment: 350}
    - {name: 平安银行悦享白金信用卡, limit: 30000, balance: 21001, rate: 0.05%/day, payment: 1050}
  loans:
    - {name: 重庆蚂蚁消费金融有限公司（花呗）, kind: online, balance: 8800, payment: 880, rate: 14.6%, remaining: 10}
    - {name: 深圳前海微众银行微粒贷, kind: online, balance: 12000, payment: 1100, rate: 0.04%/day, remaining: 12}
    - {name: 马上消费金融股份有限公司安逸花, kind: online, balance: 6600, payment: 660, rate: 23.9%, remaining: 11}
    - {name: 某某教育科技有限公司培训分期, kind: consumer, balance: 9000, payment: 750, rate: unknown, remaining: 12}
    - {name: 东风日产汽车金融有限公司车贷, kind: car, balance: 54000, payment: 2400, rate: 5.5%, remaining: 24}
    - {name: 表哥借给我看病的钱（没有约定什么时候还）, kind: family, balance: 20000, payment: none}
  more-debts: no
  guarantees: 0
  habits: {everyday-spending-on-cards: most, pays-cards: part}
  situation: {months-behind: 1, urgent: [], borrows-to-repay: yes, burden: heavy}
  record: {report-seen: no, errors: no, agent: offered}

  """

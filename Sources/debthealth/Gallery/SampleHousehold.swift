/// Invented households, one for each way in which an assessment can turn out.
enum SampleHousehold: String, CaseIterable {
  case typical, urgent
  case notCoping = "not-coping"
  case unknown, healthy

  var document: String {
    switch self {
    case .typical: typicalHousehold
    case .urgent: urgentHousehold
    case .notCoping: "debthealth: 1\ndate: 2026-11-23\nsituation: {urgent: [not-coping]}\n"
    case .unknown: "debthealth: 1\ndate: 2026-11-23\n"
    case .healthy: healthyHousehold
    }
  }
}

private let typicalHousehold = """
  debthealth: 1
  date: 2026-11-23
  income: 12,000
  essentials: 6,500
  savings: 20,000
  assets: 300,000
  cards:
    - {name: 招商银行, limit: "50,000", balance: "38,000", rate: 0.05%/day, minimum: 10%, payment: "3,800", pays: part}
  loans:
    - {name: 花呗, kind: online, balance: "8,000", payment: 900, rate: 14.6%/year, remaining: 10}
  more-debts: no
  guarantees: 0
  habits: {everyday-spending-on-cards: all, pays-cards: part}
  situation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: heavy}
  record: {report-seen: no, errors: no, agent: none}
  """

private let urgentHousehold = """
  debthealth: 1
  date: 2026-11-23
  income: 9,000
  essentials: 4,500
  savings: 2,000
  assets: 30,000
  cards:
    - {name: 招商银行, limit: 50000, balance: 48000, rate: 0.05%/day, minimum: 5%, pays: minimum, behind: 1}
    - {name: 建设银行, limit: 20000, balance: 15000, rate: 0.05%/day, minimum: 5%, pays: part}
    - {name: 工商银行, limit: 20000, balance: 0, pays: part}
  loans:
    - {name: 花呗, kind: online, balance: 8000, payment: 900, rate: 14.6%/year, remaining: 10}
    - {name: 借呗, kind: online, balance: 12000, payment: 1300, rate: 0.04%/day}
    - {name: 车贷, kind: car, balance: 30000, payment: 1500, rate: 6%}
    - {name: 表哥, kind: family, balance: 10000, payment: none}
  more-debts: no
  habits: {everyday-spending-on-cards: all, pays-cards: part}
  situation: {months-behind: 2, urgent: [court, threats], borrows-to-repay: yes, burden: heavy}
  record: {report-seen: yes, errors: yes, agent: offered}
  """

private let healthyHousehold = """
  debthealth: 1
  date: 2026-11-23
  income: 20,000
  essentials: 6,000
  savings: 100,000
  assets: 2,000,000
  cards: [{name: Visa, limit: 50000, balance: 2000, pays: full}]
  loans: [{name: 房贷, kind: mortgage, balance: 90000, payment: 4000, rate: 3.5%}]
  more-debts: no
  habits: {everyday-spending-on-cards: none}
  situation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}
  record: {report-seen: yes, errors: no, agent: none}
  """

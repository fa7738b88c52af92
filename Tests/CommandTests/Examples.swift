/// The household of the README.
let exampleHousehold = """
  debthealth: 1
  currency: CNY
  date: 2026-11-23
  income: 12,000
  essentials: 6,500
  savings: 20,000
  assets: 300,000
  cards:
    - name: 招商银行
      limit: 50,000
      balance: 38,000
      rate: 0.05%/day
      minimum: 10%
      payment: 3,800
      pays: part
  loans:
    - name: 花呗
      kind: online
      balance: 8,000
      payment: 900
      rate: 14.6%/year
      remaining: 10
  more-debts: no
  guarantees: 0
  habits:
    everyday-spending-on-cards: all
    pays-cards: part
  situation:
    months-behind: 0
    urgent: []
    borrows-to-repay: no
    burden: heavy
  record:
    report-seen: no
    errors: no
    agent: none

  """

/// What the answers of a debt are called when one is changed by name; the keys of the document.
let fieldWords: [String: [String]] = [
  "name": ["name", "名称", "名字"], "limit": ["credit limit", "limit", "信用额度", "总额度", "额度"],
  "balance": ["balance", "used", "still owed", "owed", "owe", "已用额度", "已用", "剩余欠款", "欠款", "欠"],
  "rate": ["interest rate", "interest", "rate", "apr", "年利率", "利率", "利息"],
  "payment": ["paid each month", "monthly payment", "payment", "pays", "paid", "每月还款", "每月还", "月还款", "月供", "还款"],
  "minimum": ["minimum payment", "minimum", "min", "最低还款额", "最低还款", "最低"],
  "kind": ["kind", "type", "类型", "哪一类", "种类", "类别"],
  "holder": ["holder", "whose", "owner", "谁名下", "名下", "持有人"],
  "behind": ["months late now", "months late", "months behind", "behind", "late", "现在逾期", "逾期月数", "逾期"],
  "arrears": ["arrears", "逾期欠款", "逾期金额"], "paid": ["really paid", "实际还"], "due": ["due day", "due", "还款日"],
  "remaining": ["instalments left", "instalments", "months left", "remaining", "left", "剩余期数", "期数", "剩"],
  "promo-rate": ["promotional rate", "promo rate", "promo-rate", "promotion", "promo", "优惠利率", "优惠"],
  "fee": ["annual fee", "yearly fee", "fee", "年费", "费用"],
  "agreed": ["agreed", "agreement", "约定还款", "约定", "谈好", "协商"],
  "instalments": ["in instalments", "instalments", "installments", "其中的分期", "分期"],
  "due-in-full": ["due in full", "到期日", "一次还清日"], "consequence": ["consequence", "lost first", "后果", "先保", "会失去什么"],
]

/// What an answer of the household is called when it is changed by name; by its question.
let answerWords: [String: [String]] = [
  "income": ["income", "monthly income", "salary", "pay", "收入", "月收入", "工资"],
  "essentials": ["living costs", "monthly living costs", "essentials", "costs", "生活开支", "必要生活开支", "开支", "生活费"],
  "savings": ["savings", "cash", "money", "存款", "随时可用的钱", "可用的钱", "积蓄"],
  "assets": ["assets", "other assets", "资产", "可变现的资产"],
  "situation.urgent": ["urgent matters", "urgent", "急事"], "situation.months-behind": ["months behind", "逾期几个月", "逾期"],
  "habits.everyday-spending-on-cards": ["daily spending", "spending", "everyday spending", "日常花销"],
  "situation": ["situation", "record", "近况", "信用记录"], "who": ["who", "counted", "算谁"],
]

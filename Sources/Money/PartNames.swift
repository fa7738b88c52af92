import Wording

/// What money goes for each month, as people call it.
let costNames: [String] = [
  "房租", "租房", "租金", "房费", "水电", "水电费", "水费", "电费", "水电燃气", "水电气", "水电煤", "燃气", "燃气费", "煤气", "煤气费", "天然气", "暖气",
  "暖气费", "取暖", "取暖费", "物业", "物业费", "管理费", "吃饭", "吃喝", "吃", "伙食", "伙食费", "饭钱", "饭费", "餐费", "买菜", "菜钱", "三餐", "外卖",
  "早餐", "午餐", "午饭", "晚餐", "日用", "日用品", "生活费", "生活", "零花", "零花钱", "零用", "零食", "水果", "奶粉", "尿布", "尿不湿", "烟", "烟钱", "香烟",
  "烟酒", "酒", "衣服", "交通", "交通费", "公交", "地铁", "打车", "通勤", "油费", "加油", "油钱", "停车", "停车费", "过路费", "养车", "车险", "车", "保养",
  "话费", "电话费", "电话", "手机费", "手机", "网费", "宽带", "流量", "通讯", "通讯费", "药", "药费", "买药", "吃药", "看病", "医药", "医药费", "医疗", "医疗费",
  "医院", "孩子", "小孩", "学费", "补习", "补课", "补习班", "兴趣班", "培训", "幼儿园", "托班", "托儿", "保姆", "教育", "校服", "书本", "上学", "老人", "父母",
  "爸妈", "爸", "妈", "老家", "家里", "赡养", "赡养费", "抚养费", "孝敬", "人情", "红包", "份子钱", "保险", "社保", "医保", "养老保险", "公积金", "保费", "宠物",
  "猫粮",
  "狗粮", "猫", "狗", "理发", "健身", "会员", "娱乐", "旅游", "其他", "其它", "别的", "杂费", "杂项", "杂", "零碎", "日常", "家用", "开销", "开支", "家政",
  "水", "电", "气", "饭", "菜", "税", "信用卡账单", "卡账单",
  "rent", "ground rent", "food", "groceries", "grocery", "utilities", "utility", "electricity", "electric", "power",
  "energy", "water", "gas", "heating", "heat", "internet", "broadband", "wifi", "phone", "phones", "mobile", "cell",
  "transport", "transportation", "bus", "train", "travel", "commute", "commuting", "petrol", "fuel", "diesel",
  "parking", "car", "car insurance", "insurance", "health insurance", "medicine", "medicines", "meds", "medical",
  "doctor", "dentist", "prescriptions", "health", "children", "child", "kids", "kid", "baby", "school", "school fees",
  "tuition", "childcare", "nursery", "daycare", "nappies", "diapers", "clothes", "clothing", "household", "toiletries",
  "cleaning", "council tax", "tax", "taxes", "tv", "tv licence", "subscriptions", "gym", "pets", "pet", "dog", "cat",
  "vet", "parents", "mum", "mom", "dad", "family", "child support", "maintenance", "other", "others", "misc",
  "miscellaneous", "everything else", "the rest", "living", "lunch", "lunches", "meals", "eating out", "dining",
  "coffee", "tobacco", "cigarettes", "alcohol", "gifts", "church", "holidays", "haircut", "laundry", "bills", "bill",
  "housing", "house", "home", "flat", "service charge", "management fee", "card bill", "credit card bill",
]

/// Whether a word names what money goes for each month.
package func isLivingCost(_ name: String) -> Bool { costNames.contains(name.lowercased()) }

/// Where money comes from each month, as people call it.
let incomeNames: [String] = [
  "工资", "薪水", "薪资", "月薪", "底薪", "基本工资", "提成", "奖金", "绩效", "补贴", "补助", "津贴", "餐补", "房补", "车补", "加班费", "加班", "兼职", "副业",
  "外快", "跑外卖", "送外卖", "外卖", "跑滴滴", "滴滴", "开车", "跑车", "代驾", "快递", "家教", "直播", "稿费", "摆摊", "打零工", "零工", "收租", "房租收入",
  "租金收入",
  "退休金", "养老金", "低保", "失业金", "救济", "抚养费", "生活费", "老婆", "爱人", "老公", "丈夫", "妻子", "对象", "他", "她", "我", "自己",
  "父母",
  "爸妈", "爸", "妈", "儿子", "女儿", "孩子", "生意", "店里", "店", "利息", "分红", "理财", "本职", "主业", "正职", "上班", "其他", "其它", "别的", "收入",
  "salary", "salaries", "wage", "wages", "pay", "job", "main job", "first job", "second job", "side job", "side jobs",
  "part-time", "part time", "part-time job", "part time job", "day job", "work", "tips", "overtime", "pension",
  "state pension", "benefits", "benefit", "child benefit", "child support", "universal credit", "housing benefit",
  "disability", "unemployment", "rental", "rental income", "rent from", "rent received", "lodger", "commission",
  "freelance", "freelancing",
  "gig", "gigs", "side hustle", "uber", "doordash", "deliveroo", "uc", "ssi", "ssdi", "pip", "jsa", "esa", "deliveries",
  "delivery", "business", "shop", "wife", "wife's", "husband", "husband's",
  "partner", "partner's", "spouse", "girlfriend", "boyfriend", "me", "mine", "his", "hers", "mum", "mom", "dad",
  "parents", "son", "daughter", "interest",
  "dividends", "base", "base pay", "basic", "basic pay", "maintenance", "grant", "allowance", "other", "others",
  "income",
]

/// What one earns and another pays: at the income it is asked which.
let earnedOrPaid = ["房租", "租金", "rent"]

/// What comes once a year, and is left out of a month's income.
let yearlyExtras = [
  "年终奖", "年终奖金", "年终", "十三薪", "bonus", "bonuses", "annual bonus", "year-end bonus", "christmas bonus",
]

/// Whether a part of an income is a partner's: `老公`, `wife's salary`.
package func isOfPartner(_ name: String) -> Bool {
  let words = name.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  return ["老婆", "爱人", "老公", "丈夫", "妻子", "对象"].contains(where: name.contains)
    || ["他", "她"].contains { name.hasPrefix($0) }
    || words.contains { partners.contains($0.hasSuffix("'s") ? String($0.dropLast(2)) : $0) }
}

private let partners: Set<String> = [
  "wife", "husband", "partner", "spouse", "girlfriend", "boyfriend", "his", "hers", "her",
]

/// What is paid on debts; counted with them.
let debtWords: [String] = [
  "房贷", "车贷", "贷款", "网贷", "信用卡", "还信用卡", "月供", "还款", "还贷", "还债", "按揭", "分期", "还钱", "债",
  "mortgage", "mortgages", "loan", "loans", "car loan", "car loans", "student loan", "credit card", "credit cards",
  "card", "cards", "debt", "debts", "repayment", "repayments", "instalment", "instalments",
]

let wordsOfTotals = [
  "一共", "总共", "总计", "合计", "共计", "加起来", "共", "=", "等于", "in all", "in total", "altogether", "total of", "total", "makes",
]

/// What follows is in the sum before.
let wordsOfShares = ["其中", "里面", "包括", "包含", "含", "including", "incl.", "incl", "of which", "of that"]

let wordsOfAddition = ["加上", "再加", "还有", "另外", "以及", "加", "plus", "and", "also", "&"]

/// Words between a name and its sum that change nothing.
let littleWords = [
  "my", "our", "the", "his", "her", "for", "from", "on", "is", "are", "and", "和", "跟", "与", "的", "是", "给", "交", "花",
  "要", "付", "买",
]

import Checks
import Money
import Planner
import Reports
import Rules
import Wording

/// One screen of the program, drawn from a sample household.
struct GalleryScreen {
  var id: String
  var title: Text
  var draw: (GalleryFrame) throws -> String

  /// Every screen, in the order in which a person meets them.
  static var all: [GalleryScreen] { sessions + assessments + plans + trials + reports + others }

  private static var sessions: [GalleryScreen] {
    [
      GalleryScreen("interview", en: "the questions", zh: "一问一答") { try $0.interviewed() },
      GalleryScreen("prompt", en: "the prompt after them", zh: "问完以后的提示符") { try $0.prompted() },
    ]
  }

  private static var assessments: [GalleryScreen] {
    [
      GalleryScreen("typical", en: "an assessment: some things over the line", zh: "自查：有几处超出参考线") {
        try $0.assessed(.typical)
      },
      GalleryScreen("urgent", en: "an assessment: something cannot wait", zh: "自查：有急事") { try $0.assessed(.urgent) },
      GalleryScreen("not-coping", en: "an assessment: not coping", zh: "自查：快撑不住了") { try $0.assessed(.notCoping) },
      GalleryScreen("unknown", en: "an assessment: nothing is known", zh: "自查：什么都不清楚") { try $0.assessed(.unknown) },
      GalleryScreen("healthy", en: "an assessment: nothing over the line", zh: "自查：都在参考线以内") {
        try $0.assessed(.healthy)
      },
      GalleryScreen("explain", en: "each check explained", zh: "逐项解释") { try $0.explained(.typical) },
    ]
  }

  private static var plans: [GalleryScreen] {
    [
      GalleryScreen("plan", en: "plans side by side", zh: "各种还法放在一起比") {
        try $0.planned(.typical, .extra(Amount(minorUnits: 50_000)))
      },
      GalleryScreen("plan-months", en: "a plan month by month", zh: "逐月的还款计划") {
        try $0.planned(.typical, .within(months: 12), [.avalanche], hasSchedule: true)
      },
      GalleryScreen("plan-short", en: "plans that the money does not cover", zh: "钱不够的还款计划") {
        try $0.planned(.urgent, .total(Amount(minorUnits: 200_000)))
      },
    ]
  }

  private static var trials: [GalleryScreen] {
    [
      GalleryScreen("whatif", en: "a what-if", zh: "试算") { try $0.tried(["income -20%", "extra 500"], on: .typical) },
      GalleryScreen("changes", en: "what has changed since an earlier file", zh: "和以前的资料比") {
        try $0.compared(.typical, after: ["income +1000", "pay 招商银行 8000"])
      },
      GalleryScreen("stress", en: "how much it can take", zh: "收入少了能撑多久") { try $0.stressed(.typical) },
      GalleryScreen("way-out", en: "the way out", zh: "出路") { try $0.wayOut(.typical) },
      GalleryScreen("way-out-short", en: "the way out, with nothing left over", zh: "出路：没有结余") {
        try $0.wayOut(.urgent)
      },
    ]
  }

  private static var reports: [GalleryScreen] {
    [
      GalleryScreen("report-self", en: "a report to keep", zh: "报告：给自己") { try $0.reported(.typical, for: .own) },
      GalleryScreen("report-client", en: "a handout: a sheet and its back", zh: "报告：给来访者，一张纸正反面") {
        try $0.reported(.typical, for: .client)
      },
      GalleryScreen("report-counsellor", en: "a financial statement", zh: "报告：家庭财务状况表") {
        try $0.reported(.typical, for: .counsellor)
      },
      GalleryScreen("report-file", en: "what stays in the file", zh: "报告：内部留存") {
        try $0.reported(.typical, for: .file)
      },
      GalleryScreen("month", en: "a month day by day", zh: "一个月的日历") { try $0.dayByDay(.typical) },
    ]
  }

  private static var others: [GalleryScreen] {
    [
      GalleryScreen("cost", en: "what an offer costs", zh: "借钱多贵") { frame in
        let day = try CalendarDate.read("2026-11-23")
        return try frame.costs("10000 in 12, 0.6% a period, 500 up front", lender: .smallLoan, asOf: day)
      },
      GalleryScreen("message", en: "a message that is likely a fraud", zh: "看信息：很像骗局") {
        try $0.looked(
          at: "您好，我是分期平台的客服，您读书时开过的账户要注销，不然影响征信。请下载会议软件打开屏幕共享，再把额度全部提现，转到监管账户核验。")
      },
      GalleryScreen("message-arrears", en: "a message that looks genuine", zh: "看信息：像是真的") {
        try $0.looked(at: "【某银行】您尾号5678的信用卡已逾期3天，请尽快还款，以免影响征信。如已还款请忽略。")
      },
      GalleryScreen("message-money-gone", en: "a message, and money has gone", zh: "看信息：钱已经转出去") {
        try $0.looked(
          at: "Your loan is approved. Pay the £150 insurance fee first and we release the funds.", moneyHasGone: true)
      },
      GalleryScreen("record-dispute", en: "disputing an entry in the credit report", zh: "征信异议") {
        try $0.matter("wrong-entry", since: "2026-11-03")
      },
      GalleryScreen("channels", en: "whom to turn to", zh: "找谁") { try $0.matter("collection", since: nil) },
      GalleryScreen("import", en: "debts from a spreadsheet", zh: "从表格读入债务") {
        $0.imported("名称,类型,额度,已用,颜色\n招商银行,信用卡,50000,\"38,000\",红\n某某,,,x,\n合计,,,38000,\n")
      },
      GalleryScreen("bad-file", en: "what is wrong with a household file", zh: "家庭资料文件哪里不对") {
        $0.refused("debthealth: 1\nincom: 12,000\ncards:\n  - {limit: \"1.200,50\", pays: seldom}\n")
      },
      GalleryScreen("personas", en: "invented people to teach with", zh: "讲课用的人物") { try $0.personas() },
      GalleryScreen("workshop", en: "a step of a session for a room", zh: "一堂课里的一步") { try $0.lessonStep() },
      GalleryScreen("rules-show", en: "each check whole, with its cases", zh: "每个检查项的全部内容和例子") {
        try $0.rulesShown()
      },
    ]
  }

  private init(_ id: String, en: String, zh: String, draw: @escaping (GalleryFrame) throws -> String) {
    (self.id, self.title, self.draw) = (id, Text(en: en, zh: zh), draw)
  }
}

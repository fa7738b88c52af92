package import Wording

extension AdvisorCommand {
  /// What follows it, and what it does.
  package var usage: (argument: String, does: Text) {
    switch self {
    case .show: ("", Text(en: "the answers so far", zh: "看填了什么"))
    case .more: ("", Text(en: "what a long text still has", zh: "长的结果接着往下看"))
    case .check: ("", Text(en: "the whole assessment again", zh: "再看一遍全部结果"))
    case .explain:
      (
        "CHECK|plan", Text(en: "one check in full, or the sums of the plan", zh: "细讲一个检查项，或还款计划怎么算")
      )
    case .month:
      (
        "[pay DAY|FILE]",
        Text(en: "day by day, which day is tight: month pay 10, month due.ics", zh: "一天一天看哪天紧：日历 发薪 10、日历 还款日.ics")
      )
    case .plan:
      (
        "[extra SUM]",
        Text(en: "month by month out of debt: plan, plan snowball", zh: "逐月排还款计划：plan extra 500、plan snowball")
      )
    case .whatif:
      (
        "CHANGE|keep|drop",
        Text(
          en: "try a change without making it: whatif income -20%; alone, all its forms",
          zh: "先试后定：试算 收入 -20%；只输入“试算”看全部写法")
      )
    case .stress: ("", Text(en: "how much income can fall, savings last, rates rise", zh: "收入能少多少、存款能撑多久、利率能涨多少"))
    case .changes: ("FILE", Text(en: "what has moved since an earlier file", zh: "和以前存的一份比，变了什么"))
    case .cost:
      (
        "OFFER",
        Text(
          en: "true yearly cost: cost 10000 in 12, 0.6% a period",
          zh: "借钱一年到底多贵：cost 10000分12期，每期0.6%")
      )
    case .message:
      ("[TEXT]", Text(en: "does a message smell of fraud? paste it", zh: "一条信息像不像骗局：贴进来看看"))
    case .wayOut:
      (
        "[with mortgages]",
        Text(en: "the least that clears what is over its line", zh: "最少做到哪一步；房贷也算：出路 算上房贷")
      )
    case .record:
      (
        "how|dispute|ends|protect [DATE]",
        Text(en: "the credit record: record dispute 2026-11-03", zh: "征信怎么查、怎么改、留多久：征信 dispute 2026-11-03")
      )
    case .channels:
      ("[MATTER] [DATE]", Text(en: "whom to turn to: channels collection", zh: "出了问题找谁：投诉 培训班不退款"))
    case .add:
      (
        "card|loan",
        Text(en: "another debt, or a row: add card Visa 9000 1200", zh: "再加一笔，也可写一行：加 信用卡 某卡 9000 1200")
      )
    case .edit: ("[LINE]", Text(en: "change an answer: edit 3, edit Visa", zh: "改一项：改 3、改 某卡"))
    case .remove: ("NAME", Text(en: "take a debt out", zh: "删掉一笔"))
    case .undo: ("", Text(en: "take the last change back", zh: "撤销上一步"))
    case .redo: ("", Text(en: "make it again", zh: "重做"))
    case .save: ("FILE", Text(en: "write a household file, readable by you alone", zh: "存成文件，只有您能读"))
    case .report:
      (
        "[KIND] FILE",
        Text(
          en: "a report: report home.html, report client one.html, report counsellor redact case 41 a.md, "
            + "report letters DIR, report form blank.html",
          zh: "写报告：报告 我家.html、报告 来访者 一页.html、报告 咨询师 隐去 编号 41 表.md、报告 信件 文件夹、报告 空白表 空白.html")
      )
    case .open: ("FILE", Text(en: "read a household file", zh: "打开存好的文件"))
    case .import: ("FILE", Text(en: "debts from a table: import debts.csv", zh: "从表格读入债务：读入 债务.csv"))
    case .new: ("", Text(en: "a new household", zh: "重新开始"))
    case .lang: ("en|zh", Text(en: "change the language", zh: "换语言"))
    case .help: ("", Text(en: "this list", zh: "这张表"))
    case .quit: ("", Text(en: "leave", zh: "退出"))
    }
  }
}

import Wording

extension Talk {
  /// The first screen: what this does, what is kept, the keys.
  func opening(keepsDraft: Bool) {
    heading(Text(en: "Debt check", zh: "债务自查")[language])
    say("")
    say(
      Text(
        en:
          "  You give your figures; this shows which stand out, why, and what to do next. About five minutes. Roughly is "
          + "fine, and so is not knowing.",
        zh: "  您报数字，这里告诉您哪些偏高、为什么、下一步做什么。大约五分钟。记不准就报个大概，不知道也没关系。"))
    say("")
    say(
      Text(
        en: "  * Nothing leaves this computer, and nothing is kept unless you save it.", zh: "  * 全程不联网。您不保存，就什么都不留。"))
    say(
      keepsDraft
        ? Text(
          en: "  * A private draft guards against a crash. It is deleted at the end.",
          zh: "  * 中途有一份只有您能看的草稿，防意外中断，做完就删。")
        : Text(en: "  * No draft is kept: a crash would lose the answers.", zh: "  * 这次不留草稿，中途断了要重填。"))
    say(
      Text(
        en: "  * The figures are your own, not verified; the result is not legal advice.",
        zh: "  * 数字由您自己提供，未经核实；结果不是法律意见。"))
    say(
      Text(
        en: "  * It goes faster with your card and loan apps and a payslip at hand.",
        zh: "  * 手边有这些会更快：信用卡和贷款的 App、最近的工资条。"))
    say("")
    say(
      Text(
        en:
          "  ? why it is asked   < back   - not known   = answers so far\n  Enter takes what stands in [ ]   Tab completes   "
          + "Ctrl-C drops the line, twice stops",
        zh: "  ? 为什么问   < 上一题   - 不知道   = 看已填\n  回车 = 方括号里的答案   Tab 补全   Ctrl-C 清掉这一行，再按一次可停下"))
  }
}

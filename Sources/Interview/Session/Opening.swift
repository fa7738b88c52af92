import Wording

extension Talk {
  /// The first screen: what this does, what is kept, the keys.
  /// - Parameter isPrivate: whether nobody else can come at the draft.
  func opening(keepsDraft: Bool, isPrivate: Bool, isQuick: Bool) {
    let time = isQuick ? Text(en: "a minute", zh: "一分钟") : Text(en: "five minutes", zh: "五分钟")
    heading(Text(en: "Debt check", zh: "债务自查")[language])
    say("")
    say(
      Text(
        en:
          "  You give your figures; this shows which stand out, why, and what to do next. About \(time.en). Roughly is "
          + "fine, and so is not knowing.",
        zh: "  您报数字，这里告诉您哪些偏高、为什么、下一步做什么。大约\(time.zh)。记不准就报个大概，不知道也没关系。"))
    say("")
    say(
      Text(
        en: "  * Nothing leaves this computer, and nothing is kept unless you save it.", zh: "  * 全程不联网。您不保存，就什么都不留。"))
    say(
      keepsDraft
        ? ofDraft(isPrivate)
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
    sayKeys()
  }

  private func ofDraft(_ isPrivate: Bool) -> Text {
    isPrivate
      ? Text(
        en: "  * A private draft guards against a crash. Save or quit, and it is deleted.",
        zh: "  * 中途有一份只有您能看的草稿，防意外中断；保存或退出时就删。")
      : Text(
        en: "  * A draft guards against a crash. Save or quit, and it is deleted.",
        zh: "  * 中途有一份草稿，防意外中断；保存或退出时就删。")
  }

  /// The keys, in two columns where there is room.
  private func sayKeys() {
    let keys: [Text] = [
      Text(en: "?  why it is asked", zh: "?  为什么问"), Text(en: "<  back", zh: "<  上一题"),
      Text(en: "-  not known", zh: "-  不知道"), Text(en: "=  answers so far", zh: "=  看已填"),
      Text(en: "Enter  takes what stands in [ ]", zh: "回车    用方括号里的答案"), Text(en: "Tab  completes", zh: "Tab  补全"),
      Text(en: "Ctrl-C  drops the line", zh: "Ctrl-C  清掉这一行"),
      Text(en: "Ctrl-C  on an empty line: stop?", zh: "Ctrl-C  空行上按，问要不要停"),
      Text(en: "Ctrl-D  ends a list", zh: "Ctrl-D  卡或贷款填完了"),
      Text(en: "Ctrl-D  elsewhere stops", zh: "Ctrl-D  在别处按，停下"),
      Text(en: "message  is it a fraud?", zh: "信息    收到的短信是不是骗局"),
      Text(en: "channels  whom to turn to", zh: "投诉    出了事找谁"),
    ]
    let isWide = columns >= 72
    for index in stride(from: 0, to: keys.count, by: isWide ? 2 : 1) {
      let left = keys[index][language]
      say("  " + (isWide ? padded(left, to: 38) + keys[index + 1][language] : left))
    }
  }
}

import Wording

/// `no limit`, `unlimited`, `不限额`: of a card that has no limit by agreement, none is known.
package func saysNoLimit(_ text: String) -> Bool { wordsOfNoLimit.contains(withoutTone(plainWord(text))) }

private let wordsOfNoLimit: Set<String> = [
  "no limit", "no credit limit", "no preset limit", "no pre-set limit", "no spending limit", "with no limit",
  "without limit", "without a limit", "unlimited", "limit none", "limitless", "不限额", "不限额度", "无限额", "无限额度", "没有额度",
  "没额度", "无额度",
  "没有上限", "没有限额", "无上限",
]

/// `none` behind the label of a figure: `limit none` is a limit that is not known, `used none` a sum of 0.
func saysNone(behindLabel text: String) -> Bool {
  ["none", "nothing", "nil", "zero", "没有", "无", "没"].contains(text)
}

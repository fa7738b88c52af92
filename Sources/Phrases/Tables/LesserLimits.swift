import Wording

/// A part of a limit, or the limit of something else: of cash, of instalments, of a day, of another time.
func isLesserLimit(_ heading: String) -> Bool {
  let words = wordsOfHeading(heading)
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  return has(
    "cash", "advance", "advances", "transfer", "transfers", "bt", "atm", "withdrawal", "withdrawals", "daily", "over",
    "installment", "installments", "instalment", "instalments", "spending", "old", "previous", "increase", "alert",
    "contactless")
    || ["取现", "预借", "提现", "现金额度", "现金可用", "分期", "专项", "单笔", "单日", "日限", "转账", "原额度", "调整前", "以前", "申请额度"].contains(
      where: plainWord(heading).contains)
}

/// `临时额度`, `Temporary limit`: it ends, and stands behind one that does not.
func isOfTime(_ word: String) -> Bool { ["临时", "temporary", "temp "].contains(where: word.contains) }

import Wording

/// A cell that says that a loan is paid back by the month: its end is then the day of the last instalment.
func saysInstalments(_ cell: String) -> Bool { byTheMonth.contains(plainWord(cell)) }

/// A cell that says that all of a loan is paid back at its end, with or without interest by the month until then.
func saysAllAtTheEnd(_ cell: String) -> Bool { atTheEnd.contains(plainWord(cell)) }

private let byTheMonth: Set<String> = [
  "等额本息", "等额本金", "等额", "等额等息", "等本等息", "按月还本付息", "每月还本付息", "分期还款", "equal payments", "equal instalments",
  "amortising", "amortizing", "principal and interest", "p&i", "capital and interest", "repayment",
]

private let atTheEnd: Set<String> = [
  "先息后本", "按月付息到期还本", "按月付息，到期还本", "按月付息,到期还本", "到期还本", "到期一次还本付息", "到期一次性还本付息", "一次性还本付息",
  "到期还本付息", "interest only", "interest-only", "bullet", "balloon",
]

import Wording

/// What a Chinese heading says by the words in it; nil where it says nothing known.
func chineseMeaning(_ word: String) -> HeadingMeaning? {
  let word = word.filter { !"的我".contains($0) }
  func has(_ any: String...) -> Bool { any.contains(where: word.contains) }
  let isDay = word.hasSuffix("日") || has("日期", "时间")
  let isSum = has("额", "款", "本金", "金", "数", "多少")
  if has("序号", "编号", "行号", "排序", "账号", "卡号", "合同号", "电话", "优先") { return .serial }
  if has("平台", "机构", "银行", "债权", "债主", "出借", "名称", "对方", "对象", "欠谁"), !has("额", "本金", "数") { return .column(.name) }
  if has("状态", "五级") { return .status }
  if has("类型", "种类", "类别", "性质", "分类") { return .column(.kind) }
  if has("利率", "计息", "利息"), has("周期", "单位", "期间") { return .ratePeriod }
  if has("频率", "周期", "多久", "间隔") { return .frequency }
  if has("币种", "货币") { return .currency }
  if has("方式", "到手", "实收", "到账", "实际收到") { return .ignored }
  if has("可用", "可借", "剩余额度", "未用额度", "未使用额度") { return .available }
  if has("开户", "账单", "利息总", "总利息", "已付利息", "应还利息", "应付利息", "已欠利息", "每月利息", "手续费", "年费") { return .ignored }
  if has("利息"), has("本期", "当期", "本月", "下期", "每期", "剩余", "待还", "未还", "累计", "金额", "支出", "费用", "元") { return .ignored }
  if has("本金"), has("本期", "当期", "下期", "每期", "本月"), !has("剩", "未", "待", "欠", "余", "息") { return .ignored }
  if has("关系", "应收", "借出", "别人欠") { return .ignored }
  if has("产品", "品种", "业务") { return has("类") ? .column(.kind) : .product }
  let isOfDaysAhead = has("天内", "日内", "本周", "下周") || has("近") && !has("最近") && has("日", "天")
  if isOfDaysAhead, has("还", "付") { return .ignored }
  if isDay { return chineseDay(word) }
  if has("免息") || has("天数") && !has("逾期", "拖欠") { return .ignored }
  if has("期数", "月数", "还有几期", "剩几期", "几期") || has("次数", "笔数") && has("还", "付", "供") {
    return has("剩", "未还", "待还", "余", "还有")
      ? .column(.remaining) : has("逾期") ? .column(.behind) : has("已还", "已付", "已交", "还了") ? .termPaid : .term
  }
  if has("几年", "年数"), has("剩", "余", "还有"), !has("还了", "已还") { return .column(.remaining) }
  if has("期限") { return .term }
  if has("占比", "比例", "百分比") { return .ignored }
  let isPayment = has("还款", "月供", "月还", "每期", "每月", "还")
  if isPayment, has("新", "计划", "目标", "建议", "拟", "雪球", "加速", "额外", "协商"), !has("最新", "欠", "剩", "未", "待") {
    return .planned
  }
  if has("本息") {
    if has("剩", "未", "欠", "待") { return .column(.balance) }
    return has("每", "月", "期") && !has("到期") ? .column(.payment) : has("还") ? .dueSum : .ignored
  }
  if has("还息", "付息", "交息") { return has("日", "方式", "已") ? .ignored : .column(.payment) }
  if has("利率", "年化", "费率", "息") {
    return .column(
      has("日") ? .dailyRate : has("月", "每期", "费率/期", "费率期") ? .monthlyRate : has("优惠") ? .promotion : .rate)
  }
  if has("最低") { return .column(.minimum) }
  if has("去年", "上年", "年初", "上月", "上期", "上次", "此前", "之前"), isSum || has("余") { return .ignored }
  if has("最高", "最大", "平均"), has("欠", "余", "使用") { return .ignored }
  if has("初始", "原始", "起始", "最初", "期初", "原欠", "原贷"), isSum { return .original }
  if has("总"), has("还款", "应还"), !has("每", "月", "期", "剩", "待", "未", "已", "欠") { return .dueSum }
  if has("到期"), has("应还", "还款") { return .dueSum }
  if has("逾期") { return has("额", "款", "金") ? .column(.arrears) : .column(.behind) }
  if has("每月", "月还", "月供", "每期", "月付", "期供", "期还", "本月", "本期", "下期", "当期", "月应", "当月", "每周", "周还", "每季", "季还", "年还"),
    !has("欠款", "欠额", "余额")
  {
    return .column(.payment)
  }
  if has("已用", "已使用", "已刷", "透支", "用了", "用掉") { return .column(.balance) }
  if has("额度", "授信") { return .column(.limit) }
  if has("已还", "已付", "已收", "还了") { return .paidSoFar }
  if has("年限") { return has("剩", "余", "还有") ? .column(.remaining) : .term }
  if has("欠", "待还", "未还", "剩余", "尚", "结余", "剩", "待付", "未结清"),
    isSum || word.count <= 3 || has("未还", "待还", "还欠", "尚欠", "应还", "负债", "债务", "贷款")
  {
    return .column(.balance)
  }
  if has("余额") { return .balanceOfLoans }
  if has("借款", "贷款", "放款", "下款", "批款", "合同", "本金", "借", "贷"), has("金额", "总额", "本金", "额") { return .original }
  if has("什么时候", "何时"), has("还") { return .end }
  if has("几号") { return .column(.due) }
  if has("几个月", "多少期"), has("剩", "还有") { return .column(.remaining) }
  if has("还款") { return .column(.payment) }
  if has("总额", "金额", "总计", "合计", "负债") { return .weakBalance }
  if has("持有人", "名下", "户主", "借款人", "债务人", "所有人") { return .column(.holder) }
  if has("备注", "说明", "用途", "备忘") { return .column(.note) }
  if has("名字", "公司", "项目") { return .column(.name) }
  return nil
}

private func chineseDay(_ word: String) -> HeadingMeaning {
  if ["到期", "结束", "终止", "还清", "结清"].contains(where: word.contains), !word.contains("还款") { return .end }
  if ["约定", "归还", "预计"].contains(where: word.contains), !word.contains("每月") { return .end }
  if ["还款", "扣款", "月供"].contains(where: word.contains) { return .column(.due) }
  return word == "日期" || word.contains("截至") || word.contains("统计") ? .day : .ignored
}

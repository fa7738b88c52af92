import Money
import Wording

/// Whether somebody says that they have no work, which is no sum: benefits may come in.
package func saysNoWork(_ answer: String) -> Bool {
  var word = withoutTone(plainWord(answer)).replacing("’", with: "'")
  for start in ["i am ", "i'm ", "im ", "currently ", "现在", "目前", "我"] { _ = word.takePrefix(start) }
  for end in ["了", " now", " at the moment", " right now"] { _ = word.takeSuffix(end) }
  return wordsOfNoWork.contains(word)
}

private let wordsOfNoWork: Set<String> = [
  "unemployed", "out of work", "no job", "no work", "jobless", "not working", "between jobs", "lost my job",
  "i lost my job",
  "laid off", "redundant", "没工作", "没有工作", "没活", "没活干", "失业", "无业", "待业", "在家待业", "下岗", "被裁", "被裁员", "辞职", "离职", "没上班",
  "不上班", "没班上", "在找工作",
]

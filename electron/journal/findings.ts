/** What can be wrong with a book; the codes are ours, the sentences below are for the reader. */
export type FindingCode = keyof typeof findingTexts

export type Finding = {
  /** Relative to the data folder, e.g. `journal/G-7K2M.general.1/2026-11.jsonl`. */
  readonly file: string
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number
  readonly what: FindingCode
}

/** Never quotes a line: particulars and classified matter stay where they are. */
export const findingTexts = {
  'line-form': '本行不符合账目格式',
  'line-hash': '本行内容与其校验值不符，已被改动',
  'newline-missing': '本行末尾缺少换行符',
  'chain-differs': '本行属于另一条账目链',
  'seq-gap': '本行编号与上一行不连续',
  'prev-differs': '本行记载的上一行校验值不符',
  'id-twice': '本行的操作编号与另一行重复',
  'not-opened': '首行不是开账记录',
  'opening-differs': '开账记录与账目链名称不符',
  'format-newer': '账目格式版本不受支持',
  'month-wrong': '本行时间与所在月份文件不符',
  'journal-short': '账目在最后确认的记录之前中断，有记录缺失',
  'head-missing': '缺少账目末端标记',
  'head-invalid': '账目末端标记损坏',
  'head-differs': '本行与账目末端标记不符',
  'break-behind-head': '最后确认的记录之后有无法识别的内容，超出一次写入的范围',
  'continues-missing': '所续接的账目链不存在',
  'continues-differs': '所续接的记录与开账记录所载校验值不符',
  'journal-missing': '没有账目',
  'chain-missing': '整条账目链缺失',
  'station-missing': '站点文件缺失',
  'station-invalid': '站点文件无法读取',
  'station-differs': '站点文件与开账记录不一致，以开账记录为准',
  'person-missing': '本行所指的人员信息缺失',
  'person-altered': '人员信息与账目所载校验值不符',
  'person-form': '本行不符合人员信息格式',
  'person-twice': '人员编号重复',
  unreadable: '文件无法读取',
} as const

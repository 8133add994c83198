import type { RefusalTable } from '../kernel/refusal.ts'

export type JournalRefusal =
  | 'journal.not-written'
  | 'journal.disk-full'
  | 'journal.poisoned'
  | 'journal.broken'
  | 'journal.head-missing'
  | 'journal.newer-format'
  | 'journal.newer-event'

export const journalRefusals = {
  'journal.not-written': {
    text: '没有存上：磁盘写入出错（{code}）。所写内容仍在草稿中，没有丢失。',
    wayOn: '按 Ctrl+Enter 再存；仍不成的，改用纸质登记，联系系统管理员。',
    number: 'WB-1201',
  },
  'journal.poisoned': {
    text: '磁盘出错，不能确认最后一次是否存上，本簿已停止登记。确已存上的到第 {number} 条为止。',
    wayOn: '改用纸质登记，立即联系系统管理员；检查磁盘后重新打开程序。',
    number: 'WB-1202',
  },
  'journal.disk-full': {
    text: '没有存上：磁盘已满。所写内容仍在草稿中，没有丢失。',
    wayOn: '腾出空间后按 Ctrl+Enter 再存。',
    number: 'WB-1203',
  },
  'journal.broken': {
    text: '{book}校验不符：第 {first} 条起不能采信，以前 {lastSeq} 条完好。本程序未改动任何文件，本簿只读。',
    wayOn: '改用纸质登记，通知审计员和系统管理员，从备份恢复。出错处：{where}（{what}）。',
    number: 'WB-1210',
  },
  'journal.head-missing': {
    text: '{book}缺少末端标记，不能证明没有被截短；现有 {lastSeq} 条前后相符。本程序未改动任何文件，本簿只读。',
    wayOn: '改用纸质登记，通知审计员和系统管理员，从备份恢复。出错处：{where}。',
    number: 'WB-1211',
  },
  'journal.newer-format': {
    text: '此数据文件夹由新版程序写成，需要{needs}。文件未作改动。',
    wayOn: '安装新版程序后再打开。',
    number: 'WB-1212',
  },
  'journal.newer-event': {
    text: '账目中有新版程序写入的内容（{kind}），本版不能识别。文件未作改动，本簿只读。',
    wayOn: '安装新版程序后再登记；其间改用纸质登记。',
    number: 'WB-1213',
  },
} satisfies RefusalTable<JournalRefusal>

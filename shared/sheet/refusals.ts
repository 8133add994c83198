import type { RefusalTable } from '../kernel/refusal.ts'

export type SheetRefusal =
  | 'sheet.day-ahead'
  | 'sheet.review-closed'
  | 'sheet.handover-unknown'
  | 'sheet.mail-of-other-day'
  | 'sheet.pass-unknown'
  | 'sheet.pass-closed'
  | 'sheet.incident-unknown'
  | 'sheet.report-unknown'
  | 'sheet.gate-closed'
  | 'sheet.gate-day-ahead'
  | 'sheet.inside-of-other-day'
  | 'sheet.roster-empty'
  | 'sheet.print-unknown'
  | 'sheet.no-printer'
  | 'sheet.no-file'
  | 'sheet.not-journalled'
  | 'sheet.not-printed'
  | 'sheet.not-written'

export const sheetRefusals = {
  'sheet.day-ahead': {
    rule: 'unit',
    text: '{day} 的值班日还没有开始，没有记录可打印。',
    wayOn: '到日再打印，或改选已开始的值班日。',
  },
  'sheet.review-closed': {
    rule: 'unit',
    text: '本账号不能查看值班审阅，没有打印。',
    wayOn: '由值班员、局领导或办公室打印。',
  },
  'sheet.handover-unknown': {
    rule: 'unit',
    text: '{number} 不是双方已签的交接，没有交接单可打印。',
    wayOn: '双方签齐后，在“交接记录”中打印。',
  },
  'sheet.mail-of-other-day': {
    rule: 'unit',
    text: '{day} 不是今天：收发件交接单列的是现在待领的收件，只能按今天打印。',
    wayOn: '按 Esc 返回收发，再打印一次。',
  },
  'sheet.pass-unknown': {
    rule: 'unit',
    text: '{number} 不是本簿开具的放行条，没有放行条可打印。',
    wayOn: '在“放行条”中选出后打印。',
  },
  'sheet.pass-closed': {
    rule: 'unit',
    text: '本账号不能查看放行条，没有打印。',
    wayOn: '由办公室、门卫或值班员打印。',
  },
  'sheet.incident-unknown': {
    rule: 'unit',
    text: '{number} 不是突发事件，没有卷宗和报送单可打印。',
    wayOn: '在“事件”中选出后打印。',
  },
  'sheet.report-unknown': {
    rule: 'unit',
    text: '{number} 没有第{report}份报告，没有报送单可打印。',
    wayOn: '打开该事件，选出要打印的报告。',
  },
  'sheet.gate-closed': {
    rule: 'unit',
    text: '本账号不能查看来访和车辆登记，没有打印。',
    wayOn: '由门卫、值班员、办公室或带班领导打印。',
  },
  'sheet.gate-day-ahead': {
    rule: 'unit',
    text: '{day} 还没有到，没有来访和车辆登记可打印。',
    wayOn: '到日再打印，或改选已有登记的日期。',
  },
  'sheet.inside-of-other-day': {
    rule: 'unit',
    text: '{day} 不是今天：清点单列的是此刻在内的人员和车辆，只能按今天打印，没有打印。',
    wayOn: '按 Esc 返回门岗，再按 Ctrl+P。',
  },
  'sheet.roster-empty': {
    rule: 'unit',
    text: '{month}还没有排班，没有值班安排表可打印。',
    wayOn: '在“排班”中生成并发布后再打印。',
  },
  'sheet.print-unknown': {
    rule: 'unit',
    text: '账目第 {seq} 条不是打印这张单子的记录。',
    wayOn: '在“核对”页照页脚重新核对。',
  },
  'sheet.no-printer': {
    text: '本机没有可用的打印机，没有打印，也没有记入账目。',
    wayOn: '按 Ctrl+S 存为 PDF，拿到能打印的电脑上打印；或接好打印机后再试。',
    number: 'WB-1701',
  },
  'sheet.no-file': {
    rule: 'unit',
    text: '没有选定 PDF 存在哪里，没有存。',
    wayOn: '再按 Ctrl+S，选好位置。',
  },
  'sheet.not-journalled': {
    text: '这次打印没有先记入账目，或已经打印过，没有再出纸。',
    wayOn: '重新打印，账目会另记一次。',
    number: 'WB-1702',
  },
  'sheet.not-printed': {
    text: '打印机没有出纸（{cause}）。账目已记为第 {n} 次打印，记录完好。',
    wayOn: '检查打印机后再打印，账目另记一次；或按 Ctrl+S 存为 PDF。',
    number: 'WB-1703',
  },
  'sheet.not-written': {
    text: 'PDF 没有存成（{cause}）。账目已记为第 {n} 次打印，记录完好。',
    wayOn: '换一个有空间、可写的位置再存，账目另记一次。',
    number: 'WB-1704',
  },
} satisfies RefusalTable<SheetRefusal>

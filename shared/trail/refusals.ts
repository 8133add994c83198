import type { RefusalTable } from '../kernel/refusal.ts'

export type TrailRefusal =
  | 'trail.already-looked'
  | 'trail.no-such-commit'
  | 'trail.secret-finding'
  | 'trail.not-verified'
  | 'trail.look-first'
  | 'trail.nothing-to-export'

/** Said by the shell, which writes the file. */
export type TrailShellRefusal =
  | 'trail.no-file'
  | 'trail.export-running'
  | 'trail.export-full'
  | 'trail.export-read-only'
  | 'trail.export-lost'
  | 'trail.export-stopped'

export const trailRefusals = {
  'trail.look-first': {
    rule: '§21.8.4',
    text: '查看轨迹须先留痕，今天尚未记入。没有显示任何内容。',
    wayOn: '重新打开“轨迹”，由程序记入后再看。',
  },
  'trail.already-looked': {
    rule: 'unit',
    text: '今天查看轨迹已经记入，不再重复记。',
    wayOn: '可以直接查看。',
  },
  'trail.no-such-commit': {
    rule: 'unit',
    text: '账目中没有第 {number} 条，审计意见没有记入，所写内容仍在表内。',
    wayOn: '核对账和序号后再记。',
  },
  'trail.secret-finding': {
    rule: 'unit',
    text: '密账的事项不在通用账中写意见，没有记入，所写内容仍在表内。',
    wayOn: '请与保密员、主要领导当面核对。',
  },
  'trail.not-verified': {
    rule: '§22C.6',
    text: '核验没有做完，结果没有记入账目。账目未作任何改动。',
    wayOn: '再按“立即核验”；仍做不完的，通知系统管理员检查磁盘。',
  },
  'trail.nothing-to-export': {
    rule: 'unit',
    text: '没有符合筛选的条目，没有导出，也没有记入账目。',
    wayOn: '改筛选后再导出。',
  },
  'trail.no-file': {
    rule: 'unit',
    text: '没有选定导出文件存在哪里，没有导出，也没有记入账目。',
    wayOn: '再按 Ctrl+S，选好位置。',
  },
  'trail.export-running': {
    rule: 'unit',
    text: '上一次导出还在进行，没有另行开始，也没有记入账目。',
    wayOn: '等它做完，或先取消。',
  },
  'trail.export-full': {
    text: '存放位置空间不足，没有存成，也没有留下半个文件。账目第 {seq} 条已记这次导出，账目完好。',
    wayOn: '换一个有空间的位置再导出，账目另记一次。',
    number: 'WB-1801',
  },
  'trail.export-read-only': {
    text: '存放位置不能写入（{code}），没有存成。账目第 {seq} 条已记这次导出，账目完好。',
    wayOn: '去掉写保护，或换一个可写的位置再导出，账目另记一次。',
    number: 'WB-1802',
  },
  'trail.export-lost': {
    text: '写文件时出错（{code}），没有存成。账目第 {seq} 条已记这次导出，账目完好。',
    wayOn: '检查存放位置是否还在，再导出，账目另记一次。',
    number: 'WB-1803',
  },
  'trail.export-stopped': {
    rule: 'unit',
    text: '导出已取消，没有留下文件。账目第 {seq} 条仍记有这次导出。',
    wayOn: '需要时重新导出，账目另记一次。',
  },
} satisfies RefusalTable<TrailRefusal | TrailShellRefusal>

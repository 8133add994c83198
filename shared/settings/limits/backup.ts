import type { Limits } from './limit.ts'

export const backupLimits = {
  'backup.every': {
    label: '自动备份间隔',
    affects: '各备份位置上次备份已过此限的，自动再备份。交接班签完后另备份一次。',
    initial: 1,
    unit: 'days',
    least: 1,
    most: 7,
    rule: 'unit',
  },
  'backup.overdue': {
    label: '备份逾期界限',
    affects: '某一备份位置超过此限没有备份成的，各页面上方提示，状态条“备份”转为注意。',
    initial: 2,
    unit: 'days',
    least: 1,
    most: 14,
    rule: 'unit',
  },
  'backup.kept': {
    label: '每处保留备份',
    affects: '新备份核对无误后，每处只留最近这么多份。新的一份包含以前的全部内容。',
    initial: 3,
    unit: 'copies',
    least: 2,
    most: 30,
    rule: 'unit',
  },
  'backup.trial': {
    label: '试恢复间隔',
    affects: '超过此限没有试恢复的，“备份”页提示。试恢复不影响账目。',
    initial: 31,
    unit: 'days',
    least: 7,
    most: 366,
    rule: 'unit',
  },
} as const satisfies Limits<'backup'>

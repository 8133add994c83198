import { said, type WordsOf } from '../kernel/trail-words.ts'
import type { BackupEvent } from './events.ts'

const none = '未设'

/** What the trail says of backups. */
export const backupWords: WordsOf<BackupEvent> = {
  'backup.places-set': ({ places }) => ({
    act: '设定备份处',
    about: '备份',
    told: said('备份处', places.length > 0 ? places.join('；') : none),
  }),
  'backup.taken': ({ place, backup, lines, bytes }) => ({
    act: '备份',
    about: backup,
    told: [
      ...said('备份处', place),
      ...said('内容', `账目至第 ${lines} 条，${Math.ceil(bytes / 1024)} KB，读回核对无误`),
    ],
  }),
  'backup.tried': ({ place, backup, ok, code, by }, { nameOf }) => ({
    act: '试恢复',
    about: backup,
    told: [
      ...said('备份处', place),
      ...said('结果', ok ? '可以恢复' : `未成：${code ?? ''}`),
      ...said('发起', nameOf(by)),
    ],
  }),
  'backup.restored': ({ backup, takenAt, hasKeys }, { shownAt }) => ({
    act: '由备份恢复',
    about: backup,
    told: [
      ...said('备份时间', shownAt(takenAt)),
      ...said('密钥', hasKeys ? '已随备份恢复' : '未恢复，来访等个人信息不能解读'),
    ],
  }),
}

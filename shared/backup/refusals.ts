import type { RefusalTable } from '../kernel/refusal.ts'

export type BackupRefusal =
  | 'backup.no-book'
  | 'backup.book-unsound'
  | 'backup.place-gone'
  | 'backup.place-in-book'
  | 'backup.place-of-another'
  | 'backup.place-full'
  | 'backup.place-read-only'
  | 'backup.place-lost'
  | 'backup.read-back'
  | 'backup.cancelled'
  | 'backup.none-there'
  | 'backup.newer'
  | 'backup.altered'
  | 'backup.short'
  | 'backup.not-sound'
  | 'backup.other-station'
  | 'backup.folder-not-empty'
  | 'backup.clock-doubtful'
  | 'backup.key-wrong'
  | 'backup.place-not-whole'
  | 'backup.place-twice'
  | 'backup.no-places'
  | 'backup.not-now'
  | 'backup.not-reopened'

export const backupRefusals = {
  'backup.no-book': {
    text: '此数据文件夹还没有账目，没有可备份的内容。',
    wayOn: '先完成初始设置。',
    number: 'WB-1601',
  },
  'backup.book-unsound': {
    text: '账目本身校验不符（{what}），没有备份。以前的备份没有改动。',
    wayOn: '通知审计员和系统管理员，在“账目”中核对后再备份。',
    number: 'WB-1602',
  },
  'backup.place-gone': {
    text: '找不到备份位置 {place}，没有备份。账目和以前的备份没有改动。',
    wayOn: '插好移动盘或接通网络文件夹后再备份。',
    number: 'WB-1603',
  },
  'backup.place-in-book': {
    text: '备份位置 {place} 与数据文件夹互相包含，没有备份。',
    wayOn: '换一个数据文件夹以外的位置，最好是另一块盘。',
    number: 'WB-1604',
  },
  'backup.place-of-another': {
    text: '备份位置 {place} 存放的是{unit}“{station}”的备份，没有写入。',
    wayOn: '每个站点用自己的备份文件夹：换一个位置再备份。',
    number: 'WB-1605',
  },
  'backup.place-full': {
    text: '备份位置 {place} 空间不足（{code}），这次没有备份。账目和以前的备份没有改动。',
    wayOn: '腾出空间或换一个位置后再备份。',
    number: 'WB-1606',
  },
  'backup.place-read-only': {
    text: '备份位置 {place} 不能写入（{code}），这次没有备份。账目和以前的备份没有改动。',
    wayOn: '打开移动盘的写保护开关，或请系统管理员给予写入权限后再备份。',
    number: 'WB-1607',
  },
  'backup.place-lost': {
    text: '备份位置 {place} 中途断开（{code}），这次没有备份成。账目和以前的备份没有改动。',
    wayOn: '重新插好或接通后再备份。',
    number: 'WB-1608',
  },
  'backup.read-back': {
    text: '备份写入后读回不一致（{file}），这份备份已作废。账目和以前的备份没有改动。',
    wayOn: '换一块盘再备份；原盘请系统管理员检查。',
    number: 'WB-1609',
  },
  'backup.cancelled': {
    text: '备份已中止。账目和以前的备份没有改动。',
    wayOn: '需要时重新备份。',
    number: 'WB-1610',
  },
  'backup.none-there': {
    text: '{place} 里没有备份。',
    wayOn: '选备份所在的文件夹，其中应有以站点号和日期命名的文件夹。',
    number: 'WB-1611',
  },
  'backup.newer': {
    text: '备份 {backup} 由新版程序写成，本版不能恢复。没有改动任何文件。',
    wayOn: '安装新版程序后再恢复。',
    number: 'WB-1612',
  },
  'backup.altered': {
    text: '备份 {backup} 被改动过：{file} 与清单不符。没有恢复，也没有改动任何文件。',
    wayOn: '改用另一处的备份，或指定同一处较早的一份；通知审计员。',
    number: 'WB-1613',
  },
  'backup.short': {
    text: '备份 {backup} 不完整：缺少 {file} 或其中一部分。没有恢复，也没有改动任何文件。',
    wayOn: '改用另一处的备份，或指定同一处较早的一份。',
    number: 'WB-1614',
  },
  'backup.not-sound': {
    text: '备份 {backup} 中的账目校验不符（{what}）。没有恢复，也没有改动任何文件。',
    wayOn: '改用另一处的备份；通知审计员。',
    number: 'WB-1615',
  },
  'backup.other-station': {
    text: '备份 {backup} 属于{unit}“{station}”，不是本站点的。没有恢复。',
    wayOn: '选本站点的备份。',
    number: 'WB-1616',
  },
  'backup.folder-not-empty': {
    text: '文件夹 {folder} 里已有文件，没有改动，也没有恢复。',
    wayOn: '换一个空文件夹，或还不存在的文件夹。',
    number: 'WB-1617',
  },
  'backup.clock-doubtful': {
    text: '备份中最后一条记于 {lastAt}，现在电脑时间是 {now}，相差过大。没有恢复。',
    wayOn: '核对电脑时间；时间无误的，确认后再恢复（命令行加 --confirm-clock）。',
    number: 'WB-1618',
  },
  'backup.key-wrong': {
    text: '恢复密钥打不开这份备份的密钥文件。没有恢复。',
    wayOn: '对照恢复单两联重新输入；没有恢复单的，留空也能恢复，但来访、信访人员的信息读不出。',
    number: 'WB-1619',
  },
  'backup.place-not-whole': {
    rule: 'unit',
    text: '备份位置“{place}”不是完整路径。',
    wayOn: '从根目录写起，如 /media/backup 或 E:\\备份。',
  },
  'backup.place-twice': {
    rule: 'unit',
    text: '两处备份位置相同。',
    wayOn: '第二处换一块盘或网络文件夹，或留空。',
  },
  'backup.no-places': { rule: 'unit', text: '还没有设置备份位置。', wayOn: '先填写备份位置并保存。' },
  'backup.not-now': {
    text: '账目完好、正在使用，不能从备份恢复到它上面。没有改动任何文件。',
    wayOn: '只想检验备份的，用“试恢复”；换电脑的，在新电脑上打开程序后恢复。',
    number: 'WB-1620',
  },
  'backup.not-reopened': {
    text: '已恢复，但没有能够打开。原文件夹改名为 {replaced}，没有改动。',
    wayOn: '关闭程序后重新打开；仍不成的，把编号告知系统管理员。',
    number: 'WB-1621',
  },
} satisfies RefusalTable<BackupRefusal>

import type { RefusalTable } from './refusal.ts'

export type DiskRefusal =
  | 'disk.folder-gone'
  | 'disk.read-only'
  | 'disk.network-folder'
  | 'disk.not-reachable'
  | 'disk.failed'
  | 'disk.full'
  | 'lock.flock-missing'
  | 'lock.failed'
  | 'accounts.missing'
  | 'accounts.tampered'
  | 'accounts.unreadable'

/** What keeps a data folder from being opened, or from being written to. */
export const diskRefusals = {
  'disk.folder-gone': {
    text: '找不到数据文件夹 {folder}。',
    wayOn: '接好存放数据的磁盘后重新打开程序；其间改用纸质登记。',
    number: 'WB-1301',
  },
  'disk.read-only': {
    text: '数据文件夹 {folder} 不能写入，本簿只读。',
    wayOn: '改用纸质登记，由系统管理员恢复写入权限后重新打开程序。',
    number: 'WB-1302',
  },
  'disk.network-folder': {
    text: '数据文件夹 {folder} 在网络位置上，断线时会丢失登记，不能使用。',
    wayOn: '把数据文件夹设在本机磁盘上。',
    number: 'WB-1303',
  },
  'disk.not-reachable': {
    text: '没有权限打开数据文件夹 {folder}。',
    wayOn: '用平时的系统用户登录本机后再打开，或由系统管理员恢复权限。',
    number: 'WB-1304',
  },
  'disk.failed': {
    text: '读写磁盘出错（{code}）。',
    wayOn: '重新打开程序；仍不成的，改用纸质登记，联系系统管理员。',
    number: 'WB-1305',
  },
  'disk.full': {
    text: '磁盘已满，没有办成。',
    wayOn: '腾出空间后再办。',
    number: 'WB-1308',
  },
  'lock.flock-missing': {
    text: '本机缺少 flock 程序，不能保证只有一个程序写入本簿。',
    wayOn: '由系统管理员安装 util-linux 后再打开。',
    number: 'WB-1306',
  },
  'lock.failed': {
    text: '不能锁定数据文件夹，无法保证只有一个程序写入本簿。',
    wayOn: '重新打开程序；仍不成的，改用纸质登记，联系系统管理员。',
    number: 'WB-1307',
  },
  'accounts.missing': {
    text: '账号文件不在，无法核对密码，本簿只读。账目完好，没有丢失。',
    wayOn: '改用纸质登记，请系统管理员和审计员到场，在登录页恢复账户。',
    number: 'WB-1401',
  },
  'accounts.tampered': {
    text: '账号 {account} 的密码记录与账目不符，不予采信。',
    wayOn: '由系统管理员重设密码，并告知审计员；系统管理员自己不能登录的，在登录页恢复账户。',
    number: 'WB-1402',
  },
  'accounts.unreadable': {
    text: '账号文件损坏，无法核对密码，本簿只读。账目完好，没有丢失。',
    wayOn: '改用纸质登记，请系统管理员和审计员到场，在登录页恢复账户。',
    number: 'WB-1403',
  },
} satisfies RefusalTable<DiskRefusal>

import type { RefusalTable } from './refusal.ts'

export type CliRefusal =
  | 'cli.malformed'
  | 'cli.line-too-long'
  | 'cli.unknown-verb'
  | 'cli.usage'
  | 'cli.password-missing'
  | 'cli.folder-not-empty'

export const cliRefusals = {
  'cli.malformed': {
    text: '这一行认不出：{problem}。没有执行。',
    wayOn: '每行一个 JSON：{"command":…,"input":…,"id":…}。',
    number: 'WB-1501',
  },
  'cli.line-too-long': { text: '这一行过长，没有执行。', wayOn: '分成几行。', number: 'WB-1502' },
  'cli.unknown-verb': {
    text: '没有命令 {verb}。',
    wayOn: '可用：commands、demo、append、query、verify、backup、restore。',
    number: 'WB-1503',
  },
  'cli.usage': { text: '参数不对：{problem}。', wayOn: '用法：{usage}', number: 'WB-1504' },
  'cli.password-missing': {
    text: '没有密码。',
    wayOn: '在终端中输入，或用环境变量 WATCHBOOK_PASSWORD 给出。',
    number: 'WB-1506',
  },
  'cli.folder-not-empty': {
    text: '文件夹 {folder} 里已有文件，没有改动。',
    wayOn: '换一个空文件夹。',
    number: 'WB-1507',
  },
} satisfies RefusalTable<CliRefusal>

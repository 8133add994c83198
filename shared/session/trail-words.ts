import { said, told, type WordsOf } from '../kernel/trail-words.ts'
import type { Lock } from './contract.ts'
import type { SessionEvent } from './events.ts'

const lockReasons: { readonly [R in Lock['reason']]: string } = {
  asked: '本人锁定',
  idle: '无人操作，自动锁定',
  suspend: '电脑休眠',
  reload: '窗口重新载入',
  closed: '窗口关闭',
}

/** What the trail says of sign-ins; a failed one is the program's own line, with the name that was tried. */
export const sessionWords: WordsOf<SessionEvent> = {
  'session.signed-in': ({ once }, { meta, nameOf, commandInWords }) => ({
    act: once === undefined ? '登录' : '会签登录',
    about: nameOf(meta.actor),
    told: said('只办一件', once === undefined ? undefined : commandInWords(once)),
  }),
  'session.sign-in-failed': ({ tried, account }, { nameOf }) => ({
    act: '登录被拒',
    about: account === undefined ? `所填姓名 ${tried}` : nameOf(account),
    told: [told('情况', account === undefined ? '没有此账号' : '密码不符，或账号已停用')],
  }),
  'session.locked': ({ reason }, { meta, nameOf }) => ({
    act: '锁定',
    about: nameOf(meta.actor),
    told: [told('原因', lockReasons[reason])],
  }),
  'session.signed-out': (_data, { meta, nameOf }) => ({ act: '退出', about: nameOf(meta.actor), told: [] }),
}

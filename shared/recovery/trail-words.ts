import { listed, said, told, type WordsOf } from '../kernel/trail-words.ts'
import type { RecoveryEvent } from './events.ts'
import { keyNumber } from './sheet-key.ts'
import type { Loss, Proof } from './state.ts'

const papers = { printed: '已打印', copied: '已抄写' } as const

/** What happened to accounts.json. */
export const lossWords: { readonly [L in Loss]: string } = {
  missing: '账号文件不在',
  unreadable: '账号文件损坏',
  unvouched: '系统管理员的密码记录与账目不符',
}

const proofWords: { readonly [P in Proof]: string } = {
  password: '恢复单两联，审计员本人密码',
  sheet: '恢复单两联（审计员密码记录已失，未核对密码）',
}

/** What the trail says of recovery keys and of what was recovered with them; a key itself stands nowhere. */
export const recoveryWords: WordsOf<RecoveryEvent> = {
  'recovery.key-set': ({ publicKey, onPaper }) => ({
    act: '启用恢复密钥',
    about: `恢复单 ${keyNumber(publicKey)}`,
    told: said('恢复单', onPaper && papers[onPaper]),
  }),
  'recovery.records-returned': ({ lost, from, accounts }, { nameOf }) => ({
    act: '取回账号文件',
    about: listed(accounts.map(nameOf)),
    told: [told('缘由', lossWords[lost]), ...said('取自', from.join('；'))],
  }),
  'recovery.refused': ({ act }) => ({
    act: '恢复账户未成',
    about: act === 'agree' ? '审计员签字' : '系统管理员设定密码',
    told: [told('情况', '恢复密钥或密码不对')],
  }),
  'recovery.agreed': ({ administrator, proof, lost, validMinutes }, { nameOf }) => ({
    act: '同意恢复账户',
    about: nameOf(administrator),
    told: [
      told('缘由', lossWords[lost]),
      told('凭据', proofWords[proof]),
      told('有效', `${validMinutes}分钟`),
    ],
  }),
  'recovery.withdrawn': ({ auditor }, { nameOf }) => ({
    act: '撤回同意',
    about: '恢复账户',
    told: [told('签字人', nameOf(auditor))],
  }),
  'recovery.done': ({ auditor, proof, lost }, { nameOf }) => ({
    act: '恢复账户',
    about: '双方已签',
    told: [told('缘由', lossWords[lost]), told('凭据', proofWords[proof]), told('同意人', nameOf(auditor))],
  }),
}

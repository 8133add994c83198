import type { AssignableRole } from '../kernel/roles.ts'
import { because, changed, listed, said, told, type WordsOf } from '../kernel/trail-words.ts'
import type { AccountEvent } from './events.ts'
import { roleLabels } from './role-labels.ts'

/** What the trail says of accounts; verifiers are nobody's to read. */
export const accountWords: WordsOf<AccountEvent> = {
  'account.created': ({ account, name, roles, oneTime }) => ({
    act: '开立账号',
    about: `${name}（${account}）`,
    told: [
      told('职责', rolesInWords(roles)),
      ...said('密码', oneTime ? '一次性，首次登录须更换' : undefined),
    ],
  }),
  'account.password-changed': ({ account }, { nameOf }) => ({
    act: '更换密码',
    about: nameOf(account),
    told: [told('密码', '已更换')],
  }),
  'account.roles-changed': ({ account, before, roles, mustChange }, { nameOf }) => ({
    act: '改设职责',
    about: nameOf(account),
    told: [
      ...changed('职责', rolesInWords(before), rolesInWords(roles)),
      ...said('密码', mustChange ? '下次登录须更换' : undefined),
    ],
  }),
  'account.password-reset': ({ account }, { nameOf }) => ({
    act: '重设密码',
    about: nameOf(account),
    told: [told('密码', '一次性，登录后须更换')],
  }),
  'account.recovered': ({ account }, { nameOf }) => ({
    act: '恢复账户',
    about: nameOf(account),
    told: [told('密码', '账号文件遗失后由本人新设')],
  }),
  'account.disabled': ({ account, reason }, { nameOf }) => ({
    act: '停用账号',
    about: nameOf(account),
    told: changed('账号', '在用', '停用'),
    ...because(reason),
  }),
  'account.enabled': ({ account }, { nameOf }) => ({
    act: '启用账号',
    about: nameOf(account),
    told: changed('账号', '停用', '在用'),
  }),
}

const rolesInWords = (roles: readonly AssignableRole[]): string =>
  roles.length === 0 ? '职工' : listed(roles.map(role => roleLabels[role]))

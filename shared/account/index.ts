export { decideChangePassword, decideCreate, isReserved } from './decide.ts'
export { decideChangeRoles, decideDisable, decideEnable, decideResetPassword } from './decide-upkeep.ts'
export {
  type AccountCreated,
  type AccountEvent,
  type AccountRecovered,
  accountCreated,
  accountRecovered,
  accountVersions,
  isAccountEvent,
} from './events.ts'
export { evolveAccounts } from './evolve.ts'
export { type PasswordOwner, passwordProblem } from './password-problem.ts'
export { isSamePerson } from './posts.ts'
export type {
  PreparedChangePassword,
  PreparedChangeRoles,
  PreparedCreateAccount,
  PreparedResetPassword,
} from './prepared.ts'
export { accountRefusals } from './refusals.ts'
export { roleLabels } from './role-labels.ts'
export { type ApartRole, apartRoles, rolesConflict, sameName } from './roles-apart.ts'
export type { AccountState } from './state.ts'
export { accountWords } from './trail-words.ts'
export { accountRows, nameOf } from './views.ts'

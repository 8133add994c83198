import type { AccountRow } from '../../shared/account/contract.ts'
import { roleLabels } from '../../shared/account/index.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { accountsText as text } from './accounts-text.ts'

export const accountTracks =
  '6rem minmax(8rem, 1fr) minmax(6rem, 1fr) minmax(9rem, 2fr) minmax(7rem, 9rem) 7rem'

export const accountColumns: readonly GridColumn<AccountRow>[] = [
  { id: 'name', head: text.head.name, cell: ({ name }) => name },
  { id: 'account', head: text.head.account, cell: ({ account }) => account },
  { id: 'section', head: text.head.section, cell: ({ section }) => section },
  { id: 'roles', head: text.head.roles, cell: ({ roles }) => rolesInWords(roles) },
  {
    id: 'lastSignIn',
    head: text.head.lastSignIn,
    cell: ({ lastSignInAt }) => <LastSignIn at={lastSignInAt} />,
  },
  { id: 'state', head: text.head.state, cell: account => <AccountState account={account} /> },
]

export const rolesInWords = (roles: AccountRow['roles']): string =>
  roles.length === 0 ? text.noRoles : roles.map(role => roleLabels[role]).join('、')

export const LastSignIn = ({ at }: { readonly at: string | undefined }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  return at === undefined ? text.neverSignedIn : shownTime(at, timeZone, now)
}

/** What the administrator has to look at comes before what is merely so. */
export const AccountState = ({ account }: { readonly account: AccountRow }) => {
  if (account.disabled) return <StateWord mark="notice">{text.states.disabled}</StateWord>
  if (account.leftOn !== undefined) return <StateWord mark="due">{text.states.left}</StateWord>
  if (account.mustChangePassword) return <StateWord mark="notice">{text.states.oneTime}</StateWord>
  return <StateWord mark="fine">{text.states.inUse}</StateWord>
}

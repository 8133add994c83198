import type { AccountRow } from '../../shared/account/contract.ts'
import { roleLabels } from '../../shared/account/index.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { gridColumns } from '../ui/grid-features.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { accountsText as text } from './accounts-text.ts'

const accounts = gridColumns<AccountRow>()

export const accountTracks =
  '6rem minmax(8rem, 1fr) minmax(6rem, 1fr) minmax(9rem, 2fr) minmax(7rem, 9rem) 7rem'

export const accountColumns = accounts.columns([
  accounts.accessor('name', { header: text.head.name, cell: ({ getValue }) => getValue() }),
  accounts.accessor('account', { header: text.head.account, cell: ({ getValue }) => getValue() }),
  accounts.accessor('section', { header: text.head.section, cell: ({ getValue }) => getValue() ?? '' }),
  accounts.accessor('roles', { header: text.head.roles, cell: ({ getValue }) => rolesInWords(getValue()) }),
  accounts.display({
    id: 'lastSignIn',
    header: text.head.lastSignIn,
    cell: ({ row: { original } }) => <LastSignIn at={original.lastSignInAt} />,
  }),
  accounts.display({
    id: 'state',
    header: text.head.state,
    cell: ({ row: { original } }) => <AccountState account={original} />,
  }),
])

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

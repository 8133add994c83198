import type { AccountRow } from '../../shared/account/contract.ts'
import { AccountCard } from './AccountCard.tsx'
import { DisableForm } from './DisableForm.tsx'
import type { Doing } from './doing.ts'
import { NewAccountForm } from './NewAccountForm.tsx'
import { ResetForm } from './ResetForm.tsx'
import { RolesForm } from './RolesForm.tsx'

type AccountDetailProps = {
  readonly doing: Doing
  readonly accounts: readonly AccountRow[]
  readonly mayWrite: boolean
  readonly open: (doing: Doing) => void
  readonly close: () => void
}

/** The column beside the list: one account, or what is being done to it. */
export const AccountDetail = (props: AccountDetailProps) =>
  props.doing.kind === 'none' ? null : (
    <div className="accounts-detail">
      <DetailOf {...props} />
    </div>
  )

const DetailOf = ({ doing, accounts, mayWrite, open, close }: AccountDetailProps) => {
  if (!('account' in doing))
    return <NewAccountForm onDone={account => open({ kind: 'card', account })} onClose={close} />
  const account = accounts.find(row => row.account === doing.account)
  if (!account) return null
  const card = () => open({ kind: 'card', account: account.account })
  switch (doing.kind) {
    case 'card':
      return (
        <AccountCard
          key={account.account}
          account={account}
          mayWrite={mayWrite}
          open={open}
          onClose={close}
        />
      )
    case 'roles':
      return <RolesForm account={account} onDone={card} />
    case 'reset':
      return <ResetForm account={account} onDone={card} />
    case 'disable':
      return <DisableForm account={account} onDone={card} />
  }
}

import './accounts.css'
import { useMemo, useState } from 'react'
import type { AccountRow } from '../../shared/account/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import type { GridRows } from '../ui/use-grid-window.ts'
import { AccountDetail } from './AccountDetail.tsx'
import { accountColumns, accountTracks } from './account-columns.tsx'
import { accountsText as text } from './accounts-text.ts'
import type { Doing } from './doing.ts'

/** All accounts; the administrator makes, changes and disables them, the auditor reads. */
export const AccountsPage = () => {
  const isAdministrator = mayUse(useSession(), 'account.create')
  const mayWrite = useStation().book.state !== 'read-only' && isAdministrator
  const { data, error, refetch } = useAsk('account.list', {})
  const [current, setCurrent] = useState<string>()
  const [doing, setDoing] = useState<Doing>({ kind: 'none' })
  const [listAsked, setListAsked] = useState(0)
  const close = () => {
    setDoing({ kind: 'none' })
    setListAsked(asked => asked + 1)
  }
  const open = (next: Doing) => {
    setDoing(next)
    if ('account' in next) setCurrent(next.account)
  }
  useAccountsKeys(mayWrite, () => open({ kind: 'new' }))
  return (
    <>
      <ViewHead title={text.title} aside={isAdministrator ? text.aside.administrator : text.aside.reader}>
        {isAdministrator && !mayWrite ? <span className="meta">{text.readOnly}</span> : null}
        {mayWrite ? (
          <Button look="primary" shownKey="Ctrl+N" onPress={() => open({ kind: 'new' })}>
            {text.add}
          </Button>
        ) : null}
      </ViewHead>
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className="accounts">
          <AccountList
            accounts={data}
            current={current}
            listAsked={listAsked}
            onCurrent={account => {
              setCurrent(account)
              setDoing(before => (before.kind === 'card' ? { kind: 'card', account } : before))
            }}
            onOpen={account => open({ kind: 'card', account })}
          />
          <AccountDetail doing={doing} accounts={data} mayWrite={mayWrite} open={open} close={close} />
        </div>
      ) : error ? null : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}

type AccountListProps = {
  readonly accounts: readonly AccountRow[]
  readonly current: string | undefined
  readonly listAsked: number
  readonly onCurrent: (account: string) => void
  readonly onOpen: (account: string) => void
}

const AccountList = ({ accounts, current, listAsked, onCurrent, onOpen }: AccountListProps) => {
  const rows = useMemo(() => rowsOf(accounts), [accounts])
  const disabled = accounts.filter(account => account.disabled).length
  return (
    <section className="panel accounts-list" aria-label={text.title} data-pane="">
      <DataGrid
        label={text.title}
        columns={accountColumns}
        tracks={accountTracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ account }) => onOpen(account)}
        focusAsked={listAsked}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { total: accounts.length, disabled })}</span>
      </div>
    </section>
  )
}

const rowsOf = (accounts: readonly AccountRow[]): GridRows<AccountRow> => {
  const indexes = new Map(accounts.map(({ account }, index) => [account, index]))
  return {
    total: accounts.length,
    rowAt: index => accounts[index],
    keyOf: ({ account }) => account,
    indexOf: key => indexes.get(key),
  }
}

/** Enter and the arrows are heard by the list itself. */
const useAccountsKeys = (mayWrite: boolean, add: () => void): void =>
  useKeys(text.title, [
    { name: 'accounts.open', label: text.keys.open, keys: ['Enter'], isHinted: true },
    { name: 'accounts.new', label: text.add, keys: ['Ctrl+N'], mayRun: mayWrite, run: add, isHinted: true },
  ])

import '../ui/detail.css'
import { useEffect, useRef } from 'react'
import type { AccountRow } from '../../shared/account/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useSession } from '../app/session.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { AccountState, LastSignIn, rolesInWords } from './account-columns.tsx'
import { accountsText as text } from './accounts-text.ts'
import type { Doing } from './doing.ts'

type AccountCardProps = {
  readonly account: AccountRow
  readonly mayWrite: boolean
  readonly open: (doing: Doing) => void
  readonly onClose: () => void
}

/** One account: whose, what he may, and what can be done about it. */
export const AccountCard = ({ account: row, mayWrite, open, onClose }: AccountCardProps) => {
  useKeys(text.card, [
    { name: 'account.close', label: text.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const body = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.focus()
  }, [])
  const { name, account } = row
  return (
    <section className="panel accounts-card" aria-label={text.card} data-pane="">
      <div className="accounts-card-head">
        <h2>{name}</h2>
        <AccountState account={row} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section ref={body} className="detail-body" tabIndex={0} aria-label={account}>
        <Facts row={row} />
        <Remarks row={row} />
      </section>
      <div className="accounts-card-foot">
        {mayWrite ? <Acts row={row} open={open} /> : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}

const Facts = ({ row }: { readonly row: AccountRow }) => (
  <dl className="facts">
    <dt>{text.head.account}</dt>
    <dd>{row.account}</dd>
    <dt>{text.head.section}</dt>
    <dd>{row.section ?? '—'}</dd>
    <dt>{text.head.roles}</dt>
    <dd>{rolesInWords(row.roles)}</dd>
    <dt>{text.head.lastSignIn}</dt>
    <dd>
      <LastSignIn at={row.lastSignInAt} />
    </dd>
  </dl>
)

const Remarks = ({ row: { disabled, leftOn } }: { readonly row: AccountRow }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  if (disabled)
    return (
      <p className="accounts-remark">
        {fill(text.disabledBy, {
          at: shownTime(disabled.at, timeZone, now),
          by: disabled.byName,
          reason: disabled.reason,
        })}
      </p>
    )
  return leftOn === undefined ? null : (
    <p className="accounts-remark">{fill(text.leftNote, { day: leftOn })}</p>
  )
}

const Acts = ({ row, open }: { readonly row: AccountRow; readonly open: (doing: Doing) => void }) => {
  const { account, disabled } = row
  const isOwn = useSession().account === account
  if (disabled) return <Enable row={row} />
  return (
    <>
      <Button size="form" onPress={() => open({ kind: 'roles', account })}>
        {text.change}
      </Button>
      {isOwn ? null : (
        <Button size="form" onPress={() => open({ kind: 'reset', account })}>
          {text.reset}
        </Button>
      )}
      <Button size="form" onPress={() => open({ kind: 'disable', account })}>
        {text.disable}
      </Button>
    </>
  )
}

const Enable = ({ row: { account, name } }: { readonly row: AccountRow }) => {
  const say = useMessageLine()
  const { act, refusal } = useAct('account.enable')
  const enable = useOneAtATime(async () => {
    const answer = await act({ account })
    if (answer.ok) say(fill(text.enabledSaid, { name }))
  })
  return (
    <>
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      <Button size="form" onPress={() => void enable()}>
        {text.enable}
      </Button>
    </>
  )
}

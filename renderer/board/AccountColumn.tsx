import type { AccountRow } from '../../shared/account/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { useAsk } from '../app/use-ask.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Column, ColumnWithout } from './Column.tsx'
import { Figure } from './Figure.tsx'
import { boardText, keeperText as text } from './text.ts'

/** Accounts in use, those whose one-time password nobody ever used, those of people who left, those disabled. */
export const AccountColumn = () => {
  const answer = useAsk('account.list', {})
  if (answer.data) return <ShownAccounts rows={answer.data} />
  return <ColumnWithout name={boardText.columns.accounts} waiting={text.waiting.accounts} answer={answer} />
}

const ShownAccounts = ({ rows }: { readonly rows: readonly AccountRow[] }) => {
  const { go } = usePlaces()
  const used = rows.filter(({ disabled }) => !disabled)
  const oneTime = used.filter(row => row.mustChangePassword && row.lastSignInAt === undefined)
  const left = used.filter(({ leftOn }) => leftOn !== undefined)
  const disabled = rows.filter(row => row.disabled)
  const toAccounts = () => go({ view: 'accounts' })
  const { figures, groups } = text
  return (
    <Column
      name={boardText.columns.accounts}
      figures={
        <>
          <Figure count={used.length} word={figures.used} onGo={toAccounts} />
          <Figure count={oneTime.length} word={figures.oneTime} onGo={toAccounts} />
          <Figure count={left.length} word={figures.leftOn} onGo={toAccounts} />
          <Figure count={disabled.length} word={figures.disabled} onGo={toAccounts} />
        </>
      }
    >
      {oneTime.length + left.length + disabled.length === 0 ? <EmptyState what={text.none} /> : null}
      <Accounts name={groups.leftOn} rows={left} onGo={toAccounts} />
      <Accounts name={groups.oneTime} rows={oneTime} onGo={toAccounts} />
      <Accounts name={groups.disabled} rows={disabled} onGo={toAccounts} />
    </Column>
  )
}

type AccountsProps = {
  readonly name: string
  readonly rows: readonly AccountRow[]
  readonly onGo: () => void
}

const Accounts = ({ name, rows, onGo }: AccountsProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  if (rows.length === 0) return null
  return (
    <section className="board-group" aria-label={name}>
      <p className="board-group-head">
        <span>{name}</span>
      </p>
      {rows.map(row => (
        <button key={row.account} type="button" className="board-row" onClick={onGo}>
          <span className="board-row-what">{row.name}</span>
          <span className="board-row-beside">{row.section ?? ''}</span>
          <span className="meta board-row-lacks">
            {whyInWords(row, instant => shownTime(instant, timeZone, now))}
          </span>
        </button>
      ))}
    </section>
  )
}

const whyInWords = ({ disabled, leftOn }: AccountRow, shown: (instant: string) => string): string => {
  if (disabled) return fill(text.disabled, { at: shown(disabled.at), reason: disabled.reason })
  return leftOn === undefined ? text.oneTime : fill(text.leftOn, { on: leftOn })
}

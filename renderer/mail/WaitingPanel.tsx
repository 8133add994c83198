import { type KeyboardEvent, useMemo, useState } from 'react'
import type { WaitingNow } from '../../shared/mail/contract.ts'
import { withMaskedNumbers } from '../../shared/papers/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { BalanceLine } from './BalanceLine.tsx'
import { rowsOf } from './rows-of.ts'
import { waitingText as text } from './text.ts'
import { isMeant, type WaitingLine, waitingLine } from './waiting-lines.ts'

type WaitingPanelProps = {
  readonly waiting: WaitingNow
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: number
}

export const waitingFilterId = 'mail-waiting-filter'

/** What waits at this moment, by section and person; what the duty officer has to sign for stands first. */
export const WaitingPanel = ({ waiting, current, onCurrent, onOpen, focusAsked }: WaitingPanelProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const [typed, setTyped] = useState('')
  const lines = useMemo(
    () =>
      waiting.items.filter(item => isMeant(item, typed)).map(item => waitingLine(item, { now, timeZone })),
    [waiting.items, typed, now, timeZone],
  )
  const rows = useMemo(() => rowsOf(lines), [lines])
  const { items, pieces, tooLong, toSign } = waiting
  const openOnly = () => {
    const [only, another] = lines
    if (!only || another) return
    onOpen(only.itemId)
    // The next one is scanned over it, and the list is whole again meanwhile.
    setTyped('')
  }
  const press = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && !nativeEvent.isComposing) openOnly()
  }
  return (
    <section className="panel mail-list" aria-label={text.title} data-pane="">
      <div className="mail-figures">
        <Figure count={pieces} word={fill(text.pieces, { items: items.length })} />
        <Figure count={toSign} word={text.toSign} isUrgent={toSign > 0} />
        <Figure count={tooLong} word={text.tooLong} isUrgent={tooLong > 0} />
        <span className="field-control mail-filter">
          <input
            id={waitingFilterId}
            aria-label={text.filter}
            placeholder={text.filter}
            autoComplete="off"
            maxLength={40}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            onFocus={event => event.target.select()}
            onKeyDown={press}
          />
        </span>
      </div>
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ itemId }) => onOpen(itemId)}
        focusAsked={focusAsked}
        empty={
          typed.trim() === '' ? (
            <EmptyState what={text.empty} rule={text.emptyRule} />
          ) : (
            <EmptyState what={fill(text.noneFound, { typed: withMaskedNumbers(typed.trim()) })} />
          )
        }
      />
      <div className="grid-foot">
        <span>{text.today}</span>
        <BalanceLine balance={waiting.today} />
      </div>
    </section>
  )
}

type FigureProps = { readonly count: number; readonly word: string; readonly isUrgent?: boolean }

const Figure = ({ count, word, isUrgent = false }: FigureProps) => (
  <p className="mail-figure" data-none={count === 0 ? '' : undefined} data-urgent={isUrgent ? '' : undefined}>
    <span className="mail-figure-count">{count}</span>
    <span className="mail-figure-word">{word}</span>
  </p>
)

const tracks =
  'minmax(3.5rem, 1fr) minmax(3rem, 1fr) minmax(4rem, 5.5rem) 2.5rem minmax(4rem, 1.4fr) minmax(3rem, 1.2fr) minmax(3rem, 1fr) minmax(2.75rem, 4rem) minmax(5rem, 7rem)'

const columns: readonly GridColumn<WaitingLine>[] = [
  { id: 'section', head: text.head.section, cell: ({ section }) => section },
  { id: 'to', head: text.head.to, cell: ({ to }) => to },
  { id: 'kind', head: text.head.kind, cell: ({ kind }) => kind },
  { id: 'count', head: text.head.count, cell: ({ count }) => count },
  { id: 'number', head: text.head.number, cell: ({ number }) => number },
  { id: 'sender', head: text.head.sender, cell: ({ sender }) => sender },
  { id: 'place', head: text.head.place, cell: ({ place }) => place },
  { id: 'arrived', head: text.head.arrived, cell: ({ arrived }) => arrived },
  {
    id: 'waited',
    head: text.head.waited,
    cell: ({ waited, mark }) => (mark ? <StateWord mark={mark}>{waited}</StateWord> : waited),
  },
]

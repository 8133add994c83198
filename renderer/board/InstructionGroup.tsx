import type { Board, InstructionItem } from '../../shared/board/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { cardOf } from '../instruction/index.ts'
import { MoreRow } from './Column.tsx'
import { timeInWords } from './due-state.ts'
import { boardText as text } from './text.ts'

type GroupProps = { readonly instructions: Board['instructions'] }

/** What leaders said is to be done and nobody has ended: what, who gave it to whom, by when. */
export const InstructionGroup = ({ instructions: { total, items } }: GroupProps) => {
  const { go } = usePlaces()
  if (total === 0) return null
  return (
    <section className="board-group" aria-label={text.groups.instructions}>
      <p className="board-group-head">
        <span>{text.groups.instructions}</span>
        <span>{fill(text.undone, { total })}</span>
      </p>
      {items.map(item => (
        <InstructionRow key={item.itemId} item={item} />
      ))}
      <MoreRow total={total} shown={items.length} onGo={() => go({ view: 'instruction' })} />
    </section>
  )
}

const InstructionRow = ({ item }: { readonly item: InstructionItem }) => {
  const { go } = usePlaces()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const { itemId, what, instructor, to, dueAt, isReported } = item
  const when = dueAt === undefined ? text.noDue : timeInWords(dueAt, around)
  return (
    <button type="button" className="board-row" onClick={() => go(cardOf(itemId))}>
      <span className="board-row-what">{what}</span>
      <span className="board-row-beside">{isReported ? text.reported : when}</span>
      <span className="meta board-row-lacks">{`${instructor} → ${to}`}</span>
    </button>
  )
}

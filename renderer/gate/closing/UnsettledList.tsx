import { shownTime } from '../../../shared/calendar/index.ts'
import type { ShownUnsettled } from '../../../shared/gate/contract.ts'
import { carriedInWords } from '../../../shared/gate/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { Mark } from '../../ui/Mark.tsx'
import { closingText as text } from './text.ts'

type UnsettledListProps = {
  readonly items: readonly ShownUnsettled[]
  readonly current: string | undefined
  readonly onChoose: (itemId: string) => void
}

/** What is not settled, and what was said of it; any of them may be spoken of first, or again. */
export const UnsettledList = ({ items, current, onChoose }: UnsettledListProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const done = items.filter(({ carried }) => carried).length
  return (
    <section aria-label={text.list}>
      <p className="meta">{fill(text.left, { count: items.length, done })}</p>
      <ul className="closing-list">
        {items.map(({ itemId, register, what, since, carried }) => (
          <li key={itemId}>
            <button
              type="button"
              className="closing-item"
              aria-current={itemId === current ? 'true' : undefined}
              onClick={() => onChoose(itemId)}
            >
              <Mark kind={carried ? 'fine' : 'notice'} />
              <span>
                <b>{text.registers[register]}</b> {shownNumber(itemId)} {what}
                <span className="meta closing-since">
                  {fill(text.since, { at: shownTime(since, timeZone, now) })}
                </span>
                {carried ? (
                  <span className="closing-said">
                    {fill(text.carried, { words: carriedInWords(carried) })}
                  </span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

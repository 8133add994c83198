import { nameOf } from '../shared/account/index.ts'
import { isToldAt } from '../shared/alarm/index.ts'
import type { Board } from '../shared/board/contract.ts'
import { boardEntry, boardOf } from '../shared/board/index.ts'
import { contactMatters } from '../shared/contact-check/index.ts'
import { instructionMatters } from '../shared/instruction/index.ts'
import { logPage } from './log-page/log-page.ts'
import type { Ledger } from './store/ledger.ts'

/** Weather of the running day is looked for among so many of its newest entries. */
const mostLookedThrough = 50

/** Before the first line is read there is no unit with a zone of its own. */
const zoneBefore = 'Asia/Shanghai'

/** Answers `board.read`: counts from the state alone, rows of the few entries that are listed. */
export const readBoard = (ledger: Ledger, now: string): Board =>
  boardOf({
    state: ledger.state,
    now,
    ...shiftSight(ledger),
    matters: [
      ...instructionMatters(ledger.state),
      ...contactMatters(ledger.state, { now, timeZone: shiftSight(ledger).timeZone }).filter(matter =>
        isToldAt(matter, now),
      ),
    ],
    entryOf: itemId => {
      const row = ledger.entry(itemId)
      return row ? boardEntry(row) : { itemId, occurredAt: now, type: 'other', what: '' }
    },
    newest: (from, to) => {
      const page = logPage(ledger, { from, to, offset: 0, limit: mostLookedThrough })
      return { total: page.counts.all, rows: page.rows }
    },
  })

/** What the list of shifts is shown with. */
export const shiftSight = ({ state }: Ledger) => ({
  ...state,
  timeZone: state.station.opened?.timeZone ?? zoneBefore,
  nameOf: (account: string) => nameOf(state.accounts, account),
})

import type { Frozen } from '../kernel/event.ts'
import { because, changed, said, type WordsAround, type WordsOf } from '../kernel/trail-words.ts'
import type { ShiftEvent } from './events.ts'
import { postTable, type ShiftPost } from './posts.ts'
import { type ShiftState, statementsOf } from './state.ts'

type Around = WordsAround & { readonly state: { readonly shifts: Frozen<ShiftState> } }

const nobody = '未排'

/** What the trail says of the list of shifts. */
export const shiftWords: WordsOf<ShiftEvent, Around> = {
  'shift.planned': ({ day, post, revision, name, from, to, reason }, around) => ({
    act: '排班',
    about: `${day} ${postTable[post].label}`,
    told: [
      ...changed('当班', before(around, { day, post, revision }), name),
      ...said('时间', `${around.shownAt(from)} 至 ${around.shownAt(to)}`),
    ],
    ...because(reason),
  }),
  'shift.cleared': ({ day, post, staffId, reason }, { staffName }) => ({
    act: '撤销排班',
    about: `${day} ${postTable[post].label}`,
    told: changed('当班', staffName(staffId), nobody),
    ...because(reason),
  }),
}

type Stated = { readonly day: string; readonly post: ShiftPost; readonly revision: number }

/** Whom the list named until this line; undefined where it named somebody on a day that is out of mind. */
const before = ({ state, meta, staffName }: Around, { day, post, revision }: Stated): string | undefined => {
  if (revision === 1) return nobody
  const statements = statementsOf(state.shifts, day, post)
  const place = statements.findIndex(({ hash }) => hash === meta.hash)
  if (place < 0) return undefined
  const earlier = statements[place - 1]
  return earlier?.act === 'planned' ? staffName(earlier.staffId) : nobody
}

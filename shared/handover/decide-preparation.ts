import { dayOf, shownDay } from '../calendar/index.ts'
import { type ChecklistItem, checklistNow } from '../checklists/index.ts'
import type { DutyLogRefusal, EntryRecorded, EntryRow } from '../duty-log/index.ts'
import { decideRecord } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { ShiftPost } from '../shift/index.ts'
import { type Around, holderNo, labelOf, phaseNo, roleNo, type When } from './around.ts'
import type { CheckPoint, ExplainItem, GiveUp, PrepareHandover, StayOnPost, TakeFirst } from './contract.ts'
import type { Checked, Explained, FirstTaken, GivenUp, Prepared, Stayed } from './events.ts'
import type { HandoverRefusal } from './refusals.ts'
import { shiftTaken } from './shift-taken.ts'
import { chainOf, type RunningHandover } from './state.ts'
import { unfinishedFor } from './unfinished.ts'

type No<E extends Prepared | Explained | Checked | FirstTaken | GivenUp | Stayed> = Decision<
  E,
  HandoverRefusal
>

/** The very first one on a post: from here on its chain of relief runs. */
export const decideTakeFirst = (around: Around, { post }: TakeFirst, when: When): No<FirstTaken> => {
  const no = roleNo(post, when) ?? phaseNo(around, post, 'take-first', when)
  return no ?? accept({ kind: 'handover.first-taken', v: 1, data: { post } })
}

export const decidePrepare = (
  around: Around,
  { post }: PrepareHandover,
  context: Context<EntryRow>,
): No<Prepared> => {
  const no = phaseNo(around, post, 'prepare', context) ?? holderNo(around, post, context)
  if (no) return no
  const data = { post, itemId: context.newItemId(), outgoing: context.actor }
  return accept({ kind: 'handover.prepared', v: 1, data })
}

/** What the next one has to know of an item. */
export const decideExplain = (around: Around, input: ExplainItem, when: When): No<Explained> => {
  const { post, about, remark, isSpecial } = input
  const no = phaseNo(around, post, 'explain', when) ?? holderNo(around, post, when)
  if (no) return no
  const isListed = unfinishedFor(around, post).some(({ itemId }) => itemId === about)
  if (!isListed) return refuse('handover.item-not-listed', { number: shownNumber(about) })
  const data = { post, itemId: runningOf(around, post).itemId, about, remark, isSpecial }
  return accept({ kind: 'handover.explained', v: 1, data })
}

/** A point that is not in order becomes an entry that is to be done, once: it is passed on like all others. */
export const decideCheck = (
  around: Around,
  input: CheckPoint,
  context: Context<EntryRow>,
): Decision<Checked | EntryRecorded, HandoverRefusal | DutyLogRefusal> => {
  const { post, checkId, isFine, remark } = input
  const no = phaseNo(around, post, 'check', context) ?? holderNo(around, post, context)
  if (no) return no
  const point = pointsOf(around, post).find(({ id }) => id === checkId)
  if (!point) return refuse('handover.check-unknown')
  if (!isFine && remark.trim() === '') return refuse('handover.remark-needed', { text: point.text })
  const { itemId, checks } = runningOf(around, post)
  const said = { post, itemId, checkId, text: point.text, isFine, remark }
  const entryId = checks[checkId]?.entryId
  if (isFine || entryId !== undefined)
    return accept(checked({ ...said, ...(entryId !== undefined && { entryId }) }))
  const text = `${labelOf(post)}交接检查，${point.text}：${remark}`
  const recorded = decideRecord(around, { type: 'equipment', text, followUp: true }, context)
  if (!recorded.ok) return recorded
  const [entry] = recorded.events
  return accept<Checked | EntryRecorded>(entry, checked({ ...said, entryId: entry.data.itemId }))
}

const checked = (data: Checked['data']): Checked => ({ kind: 'handover.checked', v: 1, data })

export const decideGiveUp = (around: Around, { post, reason }: GiveUp, when: When): No<GivenUp> => {
  const no = phaseNo(around, post, 'give-up', when) ?? holderNo(around, post, when)
  if (no) return no
  return accept({
    kind: 'handover.given-up',
    v: 1,
    data: { post, itemId: runningOf(around, post).itemId, reason },
  })
}

/** He has the next shift too: nobody signs, and the list shows why nobody came. */
export const decideStay = (around: Around, { post, reason }: StayOnPost, when: When): No<Stayed> => {
  const no = phaseNo(around, post, 'stay', when) ?? holderNo(around, post, when)
  if (no) return no
  const { holder } = chainOf(around.handovers, post)
  const { day } = shiftTaken(around, post, holder, when)
  if (holder?.stays.some(stay => stay.day === day)) {
    const shown = shownDay(day, dayOf(when.now, when.timeZone))
    return refuse('handover.stays-already', { day: shown })
  }
  return accept({ kind: 'handover.stayed', v: 1, data: { post, day, reason } })
}

/** The points that are looked at when the post is handed over; the leader's has none. */
export const pointsOf = (
  { checklists }: Pick<Around, 'checklists'>,
  post: ShiftPost,
): readonly ChecklistItem[] => (post === 'leader' ? [] : checklistNow(checklists, post))

/** @throws where none runs: `phaseNo` was to be asked before. */
export const runningOf = ({ handovers }: Pick<Around, 'handovers'>, post: ShiftPost): RunningHandover => {
  const { running } = chainOf(handovers, post)
  if (!running) throw new RangeError('no handover runs')
  return running
}

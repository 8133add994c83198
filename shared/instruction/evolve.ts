import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { InstructionEvent } from './events.ts'
import { beginningOf } from './in-words.ts'
import { afterCorrection, begun, type Person, withConveyance, withReport } from './person.ts'
import type { InstructionState, LiveInstruction } from './state.ts'

const minuteMs = 60_000

/** Edits the lane's own state in place. Total: an act on one that is ended changes nothing. */
export const evolveInstructions = (
  { open }: InstructionState,
  event: InstructionEvent,
  meta: EventMeta,
): void => {
  const { itemId } = event.data
  const before = own(open, itemId)
  switch (event.kind) {
    case 'instruction.given':
      open[itemId] ??= {
        ...stated(event.data),
        instructor: event.data.word.name,
        givenAt: event.data.word.at,
        dueSince: event.data.conveySince,
        people: begun(event.data.to),
      }
      return
    case 'instruction.corrected':
      if (before)
        open[itemId] = {
          ...stated(event.data),
          instructor: before.instructor,
          givenAt: before.givenAt,
          dueSince: event.data.dueAt === before.dueAt ? before.dueSince : meta.at,
          people: afterCorrection(before.people, event.data),
        }
      return
    case 'instruction.conveyed':
      keepPeople(open, itemId, people => withConveyance(people, event.data))
      return
    case 'instruction.reported':
      keepPeople(open, itemId, people => withReport(people, event.data))
      return
    case 'instruction.ended':
    case 'instruction.withdrawn':
      delete open[itemId]
      return
    default:
      assertNever(event)
  }
}

type Stated = Extract<InstructionEvent, { kind: 'instruction.given' | 'instruction.corrected' }>['data']

const stated = ({ text, dueAt, conveySince, conveyMinutes }: Stated) => ({
  what: beginningOf(text),
  ...(dueAt !== undefined && { dueAt }),
  conveySince,
  conveyBy: new Date(Date.parse(conveySince) + conveyMinutes * minuteMs).toISOString(),
})

const keepPeople = (
  open: InstructionState['open'],
  itemId: string,
  to: (people: readonly Person[]) => readonly Person[],
): void => {
  const before: LiveInstruction | undefined = own(open, itemId)
  if (before) open[itemId] = { ...before, people: to(before.people) }
}

import { shownRemaining, shownTime } from '../../shared/calendar/index.ts'
import type { ShownInstruction } from '../../shared/instruction/contract.ts'
import { type PersonState, personWords, stateOfPerson } from '../../shared/instruction/index.ts'
import { stageWords } from '../../shared/instruction/stages.ts'
import type { DeadlineState } from '../ui/DeadlineChip.tsx'
import type { MarkKind } from '../ui/Mark.tsx'

export const personMarks: { readonly [S in PersonState]: MarkKind } = {
  'to-convey': 'open',
  tried: 'due',
  conveyed: 'open',
  progress: 'notice',
  'not-done': 'due',
  done: 'fine',
}

/** `刘洋 已落实、王强 待传达`. */
export const peopleShown = (people: ShownInstruction['people']): string =>
  people.map(person => `${person.name} ${personWords[stateOfPerson(person)]}`).join('、')

export const stageShown = ({ stage }: Pick<ShownInstruction, 'stage'>): string => stageWords[stage]

export const stageMark = ({ stage }: Pick<ShownInstruction, 'stage'>): MarkKind => {
  if (stage === 'open') return 'open'
  return stage === 'reported' ? 'notice' : 'fine'
}

type Around = { readonly now: string; readonly timeZone: string }

/** Whether its time is over, and what is left of it; nothing where it has none, or nobody waits any more. */
export const dueShown = (
  { dueAt, stage }: Pick<ShownInstruction, 'dueAt' | 'stage'>,
  { now, timeZone }: Around,
): { readonly state: DeadlineState; readonly left: string; readonly at: string } | undefined => {
  if (dueAt === undefined) return undefined
  const at = shownTime(dueAt, timeZone, now)
  if (stage !== 'open') return { state: 'kept', left: '', at }
  return { state: dueAt <= now ? 'missed' : 'notice', left: shownRemaining(dueAt, now), at }
}

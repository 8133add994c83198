import { nameOf } from '../../shared/account/index.ts'
import { minutesBetween } from '../../shared/calendar/index.ts'
import { standingOf } from '../../shared/directory/index.ts'
import type { Conveyance, Report, ShownInstruction, ShownPerson } from '../../shared/instruction/contract.ts'
import { type InstructionRow, seenOf, stageOf } from '../../shared/instruction/index.ts'
import type { Ledger } from '../store/ledger.ts'

/** An instruction with the names that go with it, who left since, and by how much each part was late. */
export const showInstruction = ({ state }: Ledger, row: InstructionRow): ShownInstruction => {
  const named = <T extends { readonly by: string }>(said: T) => ({
    ...said,
    byName: nameOf(state.accounts, said.by),
  })
  const { people, acts, ended, withdrawn, earlier, ...statement } = row
  return {
    ...named(statement),
    stage: stageOf(row),
    seen: seenOf(row),
    people: people.map(person => ({
      ...person,
      ...sinceOf(state.directory, person.staffId),
      ...lateOf(row, person),
    })),
    acts: acts.map(act => named(shownAct(act, ended?.at))),
    ...(ended && { ended: named(ended) }),
    ...(withdrawn && { withdrawn: named(withdrawn) }),
    earlier: earlier.map(named),
  }
}

const shownAct = (act: Conveyance | Report, endedAt: string | undefined) =>
  act.kind === 'reported' ? { ...act, isAfterEnd: endedAt !== undefined && act.at > endedAt } : act

const sinceOf = (directory: Ledger['state']['directory'], staffId: string): Pick<ShownPerson, 'leftOn'> => {
  const { leftOn } = standingOf(directory, staffId)
  return leftOn === undefined ? {} : { leftOn }
}

const lateOf = (
  { acts, dueAt }: InstructionRow,
  { staffId, outcome }: Pick<ShownPerson, 'staffId' | 'outcome'>,
): Pick<ShownPerson, 'lateByMinutes'> => {
  if (outcome !== 'done' || dueAt === undefined) return {}
  const done = acts.findLast(act => act.kind === 'reported' && act.to === staffId)
  const minutes = done ? Math.floor(minutesBetween(dueAt, done.on)) : 0
  return minutes > 0 ? { lateByMinutes: minutes } : {}
}

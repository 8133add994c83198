import type { CommandName } from '../../../shared/contract.ts'
import { type DecideContext, decideGeneral } from '../../../shared/decide.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { foldEntry, placesOf } from '../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { foldIncident, type IncidentRow, isIncidentEvent } from '../../../shared/incident/index.ts'
import type { InstructionRow } from '../../../shared/instruction/contract.ts'
import { foldInstruction, isInstructionEvent } from '../../../shared/instruction/index.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { AssignableRole, Role } from '../../../shared/kernel/roles.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import type { ShiftPost } from '../../../shared/shift/index.ts'
import { emptyGeneralState, type GeneralState } from '../../../shared/state.ts'
import { accountExists } from '../account/accounts.ts'
import { onTheStaff, staffId } from '../directory/staff.ts'
import { contextOf, station, timeZone } from '../kernel/scenario.ts'

export const [zhang, liu, zhao, li] = ['zhang.wei', 'liu.yang', 'zhao.min', 'li.jianming'] as const
export const [sun, zhou] = ['sun.qiang', 'zhou.liguo'] as const
export type Person = typeof zhang | typeof liu | typeof zhao | typeof li | typeof sun | typeof zhou

export const everybody: {
  readonly [P in Person]: { readonly name: string; readonly role: AssignableRole; readonly n: number }
} = {
  [zhang]: { name: '张伟', role: 'duty-officer', n: 1 },
  [liu]: { name: '刘洋', role: 'duty-officer', n: 2 },
  [zhao]: { name: '赵敏', role: 'gatekeeper', n: 3 },
  [li]: { name: '李建明', role: 'leader', n: 4 },
  [sun]: { name: '孙强', role: 'gatekeeper', n: 5 },
  [zhou]: { name: '周立国', role: 'leader', n: 6 },
}

export type DutyRoom = {
  readonly state: GeneralState
  readonly rows: ReadonlyMap<string, EntryRow>
  readonly incidents: ReadonlyMap<string, IncidentRow>
  readonly instructions: ReadonlyMap<string, InstructionRow>
  /** As the lane does it: decided on the newest state, folded at once. */
  readonly act: <N extends CommandName>(who: Person, name: N, input: SealedInput<N>) => Decision
  /** The same for whatever decides in that person's place. */
  readonly take: (who: Person, decide: (context: DecideContext) => Decision) => Decision
  readonly at: (now: string) => void
  readonly now: () => string
}

/** Three posts with their people on the staff, each with an account, at 08:00 of 23 November; nobody has a post yet. */
export const dutyRoom = (begins = '2026-11-23T00:00:00.000Z'): DutyRoom => {
  const state = emptyGeneralState()
  const rows = new Map<string, EntryRow>()
  const incidents = new Map<string, IncidentRow>()
  const instructions = new Map<string, InstructionRow>()
  let [now, seq] = [begins, 0]
  for (const [account, { name, role, n }] of Object.entries(everybody)) {
    for (const { event, meta } of [
      onTheStaff(n, { name }),
      accountExists({ account, name, roles: [role], staffId: staffId(n) }),
    ])
      evolveGeneral(state, event, { ...meta, seq: ++seq })
  }
  const take: DutyRoom['take'] = (who, decide) => {
    const newItemId = () => `${station}-2611-${(state.numbers[`${station}-2611`] ?? 0) + 1}`
    const roles: readonly Role[] = [everybody[who].role, 'staff']
    const incidentOf = (itemId: string) => incidents.get(itemId)
    const instructionOf = (itemId: string) => instructions.get(itemId)
    const facts = { items: rows, incidentOf, instructionOf }
    const decision = decide(contextOf({ now, actor: who, roles, timeZone, newItemId, ...facts }))
    if (!decision.ok) return decision
    const meta = { seq: ++seq, hash: 'a'.repeat(64), at: now, actor: who }
    for (const event of decision.events) {
      evolveGeneral(state, event, meta)
      const incident = isIncidentEvent(event)
        ? foldIncident(incidents.get(event.data.itemId), event, meta)
        : undefined
      if (incident) incidents.set(incident.itemId, incident)
      const instruction = isInstructionEvent(event)
        ? foldInstruction(instructions.get(event.data.itemId), event, meta)
        : undefined
      if (instruction) instructions.set(instruction.itemId, instruction)
      for (const { itemId } of placesOf(event)) {
        const row = foldEntry(rows.get(itemId), event, meta)
        if (row) rows.set(itemId, row)
      }
    }
    return decision
  }
  return {
    state,
    rows,
    incidents,
    instructions,
    take,
    act: (who, name, input) => take(who, context => decideGeneral(state, name, input, context)),
    at: to => {
      now = to
    },
    now: () => now,
  }
}

/** What is unfinished for a post, counted from the rows and not from the state. */
export const unfinishedRows = ({ rows }: DutyRoom, post: ShiftPost = 'duty-officer'): readonly string[] =>
  [...rows.values()]
    .filter(row => isUnfinished[post](row))
    .sort((a, b) =>
      a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : a.itemId < b.itemId ? -1 : 1,
    )
    .map(({ itemId }) => itemId)

const isAlive = ({ handling: { stage } }: EntryRow) => stage !== 'struck' && stage !== 'duplicate'
const isOpen = ({ handling }: EntryRow) => handling.stage === 'open'
const isAwaited = ({ handling }: EntryRow) => handling.forwardings.some(to => !to.acknowledged)

const isUnfinished: { readonly [P in ShiftPost]: (row: EntryRow) => boolean } = {
  'duty-officer': row => isOpen(row) || (isAlive(row) && (row.missing.length > 0 || isAwaited(row))),
  leader: isOpen,
  gatekeeper: () => false,
}

import { type ArrivalSurroundings, type Arrived, decideArrival } from '../arrival/index.ts'
import type { EntryRow } from '../duty-log/index.ts'
import type { GoodsCarried } from '../exit-pass/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Event } from '../kernel/event.ts'
import { keyWhere, own } from '../kernel/own.ts'
import {
  decideSignOut,
  type SignOut,
  type VisitContext,
  type VisitEvent,
  type VisitRefusal,
  type VisitSurroundings,
} from '../visit/index.ts'
import type { SealedEnterWithVisitor } from './contract.ts'
import { decideEnter, decideLeave } from './decide.ts'
import type { PassageEvent } from './events.ts'
import type { PassageRefusal } from './refusals.ts'
import type { PassageContext, PassageSurroundings } from './whether.ts'

type Around = PassageSurroundings & VisitSurroundings
type Told = PassageContext & VisitContext
type Joined = Decision<VisitEvent | PassageEvent | GoodsCarried, VisitRefusal | PassageRefusal>

/** Visitor and vehicle come in by one act: both, or neither. */
export const decideEnterWithVisitor = (
  around: PassageSurroundings & ArrivalSurroundings,
  { visit, vehicle, ...input }: SealedEnterWithVisitor,
  context: Told & Context<EntryRow>,
): Arrived | Decision<Event, PassageRefusal> => {
  const visited = decideArrival(around, visit, context)
  if (!visited.ok) return visited
  const { people, purpose, hostId, remark, arrivedAt } = visit
  const [{ data }] = visited.events
  const said = { ...input, ...vehicle, people, purpose, hostId, remark, visitId: data.itemId }
  const entered = decideEnter(
    around,
    { ...said, ...(arrivedAt !== undefined && { enteredAt: arrivedAt }) },
    context,
  )
  return entered.ok ? { ok: true, events: [...visited.events, ...entered.events] } : entered
}

/** With the last of those who came in a vehicle it leaves too, unless that was said otherwise. */
export const decideSignOutWithVehicle = (around: Around, input: SignOut, context: Told): Joined => {
  const visited = decideSignOut(around, input, context)
  if (!visited.ok || input.vehicle === 'stays') return visited
  const [{ data }] = visited.events
  const itemId = vehicleOfVisit(around, input.itemId)
  const inside = own(around.visits.inside, input.itemId)?.people
  if (itemId === undefined || data.people !== inside) return visited
  const left = decideLeave(around, { itemId, leftAt: data.leftAt }, context)
  return left.ok ? { ok: true, events: [...visited.events, ...left.events] } : left
}

/** The vehicle inside with which a visit came. */
const vehicleOfVisit = (
  { passages }: Pick<PassageSurroundings, 'passages'>,
  visitId: string,
): string | undefined => keyWhere(passages.open, open => open.visitId === visitId)

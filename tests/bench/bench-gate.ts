import type { CommandName } from '../../shared/contract.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { PreparedInput } from '../../shared/prepared.ts'
import type { GeneralState } from '../../shared/state.ts'
import { type BenchDice, benchDice } from './bench-dice.ts'
import { inventVehicle, inventVisitor, ownPlate } from './bench-outsiders.ts'
import type { GateShape } from './gate-shape.ts'

/** Does it, and says which number it was given. */
export type Act = <N extends CommandName>(name: N, input: PreparedInput<N>) => string

const [staffVehicles, outsideVehicles] = [300, 20_000]
/** So many are inside at any time; whoever is there longest leaves when the next one comes. */
const [mostVisits, mostVehicles] = [60, 250]
/** Of the vehicles, how many belong to the staff. */
const staffShare = 0.6

/** Somebody at the gate: at each step one comes, and mostly one leaves. */
export const createGateDuty = (
  shape: GateShape,
  act: Act,
  state: () => Frozen<GeneralState>,
): ((step: number) => void) => {
  const dice = benchDice(7)
  fillDirectory(act)
  const hostIds = Object.keys(state().directory.staff)
  registerVehicles(act, hostIds[0] ?? '')
  const visits = visiting(shape, act, { dice, hostIds })
  const vehicles = driving(act, { dice, hostIds, ownIds: Object.keys(state().vehicles.vehicles) })
  const left = { visits: shape.visits, passages: shape.passages }
  return () => {
    if (dice.number(left.visits + left.passages) < left.visits) {
      left.visits--
      visits()
    } else {
      left.passages--
      vehicles()
    }
  }
}

const fillDirectory = (act: Act): void => {
  for (const [name, full] of hosts) {
    const initials = full
      .split(' ')
      .map(syllable => syllable.charAt(0))
      .join('')
    const reading = { full: full.replaceAll(' ', ''), initials }
    act('directory.add', { name, section: '办公室', post: '科员', phone: '', shortPhone: '8102', reading })
  }
}

const hosts = [
  ['周芳', 'zhou fang'],
  ['吴军', 'wu jun'],
  ['徐丽', 'xu li'],
  ['孙涛', 'sun tao'],
] as const

const registerVehicles = (act: Act, ownerId: string): void => {
  for (let nth = 0; nth < staffVehicles; nth++)
    act('vehicle.add', { plate: ownPlate(nth), kind: 'staff', ownerId })
}

type Around = { readonly dice: BenchDice; readonly hostIds: readonly string[] }

const visiting = (shape: GateShape, act: Act, { dice, hostIds }: Around) => {
  /** The last visit of everybody who came. */
  const lastVisits: string[] = []
  const inside: { readonly nth: number; readonly itemId: string }[] = []
  let left = shape.visits
  /** So many of those who are left are new that in the end all came. */
  const isNew = (): boolean => dice.number(left) < shape.visitors - lastVisits.length
  const cameBefore = (): number => {
    for (;;) {
      const nth = dice.number(lastVisits.length)
      if (!inside.some(one => one.nth === nth)) return nth
    }
  }
  return (): void => {
    const isFirst = lastVisits.length <= mostVisits || isNew()
    const nth = isFirst ? lastVisits.length : cameBefore()
    const who = isFirst ? { visitor: inventVisitor(nth) } : { sameAs: lastVisits[nth] ?? '' }
    const hostId = hostIds[dice.number(hostIds.length)] ?? ''
    const said = {
      people: 1 + dice.number(2),
      hostId,
      purpose: dice.pick(purposes),
      confirmed: 'phone',
    } as const
    const itemId = act('visit.sign-in', { ...said, ...who })
    lastVisits[nth] = itemId
    inside.push({ nth, itemId })
    left--
    if (inside.length > mostVisits) act('visit.sign-out', { itemId: inside.shift()?.itemId ?? '' })
  }
}

const driving = (act: Act, { dice, hostIds, ownIds }: Around & { readonly ownIds: readonly string[] }) => {
  const inside: { readonly which: string | number; readonly itemId: string }[] = []
  const notInside = <T extends string | number>(draw: () => T): T => {
    for (;;) {
      const which = draw()
      if (!inside.some(one => one.which === which)) return which
    }
  }
  const enter = () => {
    const hostId = hostIds[dice.number(hostIds.length)] ?? ''
    if (dice.happens(staffShare)) {
      const vehicleId = notInside(() => ownIds[dice.number(ownIds.length)] ?? '')
      return { which: vehicleId, itemId: act('passage.enter', { kind: 'staff', people: 1, vehicleId }) }
    }
    const which = notInside(() => dice.number(outsideVehicles))
    const kind = dice.pick<'visiting' | 'delivery'>(['visiting', 'delivery'])
    const said = { kind, people: 1, purpose: dice.pick(purposes), hostId, vehicle: inventVehicle(which) }
    return { which, itemId: act('passage.enter', said) }
  }
  return (): void => {
    inside.push(enter())
    if (inside.length > mostVehicles) act('passage.leave', { itemId: inside.shift()?.itemId ?? '' })
  }
}

const purposes = ['送资料', '办理许可', '开会', '维修', '送货'] as const

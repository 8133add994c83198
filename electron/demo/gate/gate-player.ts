import type { CommandAnswer, CommandName, QueryAnswers, QueryName } from '../../../shared/contract.ts'
import { assertNever } from '../../../shared/kernel/event.ts'
import { hour } from '../deed.ts'
import type { Numbers } from '../numbers.ts'
import type { GateAct } from './gate-act.ts'

export type GatePorts = {
  /** Throws DemoRefused. */
  readonly must: (name: CommandName, input: unknown) => Promise<CommandAnswer & { readonly ok: true }>
  /** Throws DemoRefused. */
  readonly ask: <N extends QueryName>(name: N, input: unknown) => Promise<QueryAnswers[N]>
  readonly numbers: Numbers
  /** A moment passes. */
  readonly pause: () => void
}

/** Plays what is done at the gatehouse, and keeps in mind which number the book gave to what. */
export const createGatePlayer = (ports: GatePorts): ((act: GateAct) => Promise<void>) => {
  const given = new Map<string, string>()
  const { must, ask, numbers } = ports
  const note = async (key: string, name: CommandName, input: unknown): Promise<void> => {
    const { itemId } = await must(name, input)
    if (itemId !== undefined) given.set(key, itemId)
  }
  const of = (key: string): string => given.get(key) ?? ''
  const withHost = <Input extends { readonly host: string }>({ host, ...input }: Input) => ({
    ...input,
    hostId: numbers.ofPerson(host),
  })
  const vehicleOf = async (plate: string): Promise<string | undefined> =>
    (await ask('vehicle.list', {})).find(vehicle => vehicle.plate === plate)?.vehicleId

  return async act => {
    switch (act.act) {
      case 'open':
        return void (await must('gate.open', act.input))
      case 'close':
        return close(ports)
      case 'come': {
        const badge = (await ask('visit.inside', {})).freeBadge
        const who = act.announced === undefined ? {} : announcedBy(of(`appointment ${act.announced}`))
        const confirmedAt =
          act.announced === undefined ? { confirmedAt: (await ask('station.status', {})).now } : {}
        const said = { ...withHost(act.input), ...confirmedAt }
        return note(`visit ${act.visit}`, 'visit.sign-in', { ...said, ...who, badge })
      }
      case 'go':
        return void (await must('visit.sign-out', { itemId: of(`visit ${act.visit}`), badge: act.badge }))
      case 'turn-away':
        return void (await must('turn-away.record', act.input))
      case 'drive-in':
        return note(`passage ${act.passage}`, 'passage.enter', withHost(act.input))
      case 'staff-in': {
        const vehicleId = await vehicleOf(act.plate)
        return note(`passage ${act.passage}`, 'passage.enter', { kind: 'staff', vehicleId, people: 1 })
      }
      case 'go-out': {
        const vehicleId = await vehicleOf(act.plate)
        return note(`passage ${act.passage}`, 'passage.go-out', { ...act.input, vehicleId })
      }
      case 'drive-out':
        return void (await must('passage.leave', { itemId: of(`passage ${act.passage}`) }))
      case 'come-back':
        return void (await must('passage.come-back', { itemId: of(`passage ${act.passage}`) }))
      case 'receive': {
        const items = act.items.map(({ to, ...item }) => ({
          ...item,
          to:
            'person' in to
              ? { staffId: numbers.ofPerson(to.person) }
              : { sectionId: numbers.ofSection(to.section) },
        }))
        return note(`mail ${act.mail}`, 'mail.receive', { items })
      }
      case 'distribute':
        return distribute(act.who, ports)
      case 'sign-for':
        return void (await must('mail.acknowledge', { itemId: of(`mail ${act.mail}`), condition: 'intact' }))
      case 'issue': {
        const holder = { kind: 'staff', staffId: numbers.ofPerson(act.holder) }
        return note(`pass ${act.pass}`, 'exit-pass.issue', { ...act.input, holder })
      }
      case 'let-out':
      case 'return':
        return void (await must(`exit-pass.${act.act}`, { ...act.input, itemId: of(`pass ${act.pass}`) }))
      case 'announce':
        return note(`appointment ${act.appointment}`, 'appointment.announce', withHost(act.input))
      default:
        return assertNever(act)
    }
  }
}

const announcedBy = (itemId: string) => ({ announced: { itemId } })

/** A badge that was carried home is brought back by then. */
const badgeTurnsUpAfter = 20 * hour

/** Whoever is inside is asked about: gone without being seen, or staying; all else waits for tomorrow. */
const close = async ({ must, ask, pause }: GatePorts): Promise<void> => {
  const { visits, missingBadges } = await ask('visit.inside', {})
  const { now } = await ask('station.status', {})
  const { unsettled } = await ask('gate.standing', {})
  for (const { itemId, register, since } of unsettled) {
    pause()
    const lost = missingBadges.find(missing => missing.itemId === itemId)?.badge
    if (lost !== undefined && Date.parse(now) - Date.parse(since) > badgeTurnsUpAfter) {
      await must('visit.find-badge', { badge: lost })
      continue
    }
    if (register !== 'visit') {
      await must('gate.carry-over', { itemId, why: '已告知，次日再办' })
      continue
    }
    const badge = visits.find(visit => visit.itemId === itemId)?.badge
    const back = badge === undefined ? {} : { badge: 'returned' }
    await must('visit.find-gone', { itemId, how: '被访人说下午已走，牌放在窗台', ...back })
  }
  pause()
  await must('gate.close', {})
}

/** Somebody of the office fetches what waits for the sections; people fetch what came for themselves; all sign on paper. */
const distribute = async (who: string, { must, ask, pause }: GatePorts): Promise<void> => {
  const waiting = await ask('mail.waiting', {})
  for (const { itemId, shownTo: to, days, kind } of waiting.items) {
    // What came today for somebody himself waits until he passes by; what the duty officer signs for is not the office's.
    if ((!to.isSection && days === 0) || kind === 'urgent-confidential') continue
    pause()
    const { now } = await ask('station.status', {})
    await must('mail.acknowledge-on-paper', {
      itemId,
      condition: 'intact',
      name: to.isSection ? who : to.name,
      at: now,
      ...(to.isSection && { remark: `${to.name}委托代领` }),
    })
  }
}

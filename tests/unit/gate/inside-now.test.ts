import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { JournalBook } from '../../../electron/journal-book.ts'
import { vehicleIn } from '../../../electron/passage/vehicle-facts.ts'
import { manualClock, newCommandId, seededRandom } from '../../../electron/ports.ts'
import { readStationFile } from '../../../electron/store/station-file.ts'
import { papersOf, visitorIn } from '../../../electron/visit/visitor-facts.ts'
import type { CommandName } from '../../../shared/contract.ts'
import { effectiveRoles } from '../../../shared/kernel/roles.ts'
import type { PreparedInput } from '../../../shared/prepared.ts'
import { diskWithHouse, morning, people } from '../book/house.ts'

const acts = {
  visits: ['sign-in', 'sign-in', 'sign-out', 'find-gone', 'correct-visit', 'take-back-sign-out'],
  vehicles: ['enter', 'enter', 'enter-with-visitor', 'leave', 'correct-passage', 'take-back-passage'],
  program: ['look', 'look', 'start-anew', 'forget'],
} as const
const anyStep = fc.record({
  act: fc.constantFrom(...acts.visits, ...acts.vehicles, ...acts.program),
  who: fc.nat(3),
  target: fc.nat(7),
  isNamed: fc.boolean(),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

const papers = ['AB10001', 'AB10002', 'AB10003', undefined]
const names = ['林美华', '郭晓东', '何静', '单雄信']
const visitor = (who: number) => {
  const idNumber = papers[who]
  return { name: names[who] ?? '', idType: 'other' as const, ...(idNumber !== undefined && { idNumber }) }
}
const plates = ['津A12345', '津A12346', '京B12345', '津C12345D']
const vehicle = (who: number) => ({ plate: plates[who] ?? '', driver: names[who] ?? '' })

const openBook = (port: FilePort, seed: string) => {
  const found = readStationFile(port, '/book')
  if (found.state !== 'good') throw new Error(found.state)
  const { station, timeZone } = found.file
  const ports = { clock: manualClock(morning), random: seededRandom(seed) }
  const unheard = { onCommitted: () => {}, onReadOnly: () => {} }
  return new JournalBook({ port, folder: '/book', station, timeZone, ...ports, ...unheard })
}

/** The program's own lane on a disk of its own; what is refused is part of the day. */
const openGate = async () => {
  const disk = await diskWithHouse()
  const random = seededRandom('gate')
  const came = { visits: new Set<string>(), passages: new Set<string>() }
  let starts = 0
  let book = openBook(disk, 'first')
  const act = <N extends CommandName>(name: N, input: PreparedInput<N>): void => {
    const roles = effectiveRoles(['office', 'gatekeeper'])
    const answer = book.commit({ name, input, actor: people.office.account, roles, id: newCommandId(random) })
    if (!answer.ok) return
    for (const itemId of Object.keys(book.ledger.state.visits.inside)) came.visits.add(itemId)
    for (const itemId of Object.keys(book.ledger.state.passages.open)) came.passages.add(itemId)
  }
  return {
    act,
    book: () => book,
    visit: (target: number) => one([...came.visits], target),
    passage: (target: number) => one([...came.passages], target),
    startAnew: () => {
      book.close()
      book = openBook(disk, `start ${++starts}`)
    },
  }
}
const one = (all: readonly string[], target: number): string => all[target % all.length] ?? 'D-7K2M-2611-999'

type Gate = Awaited<ReturnType<typeof openGate>>

const said = { people: 1, purpose: '送资料', remark: '口头核实' } as const

type Taken = Step & { readonly gate: Gate; readonly hostId: string }
const visitOf = ({ hostId, who }: Taken) =>
  ({ ...said, hostId, confirmed: 'phone', visitor: visitor(who) }) as const

const taken: { readonly [A in Step['act']]: (step: Taken) => void } = {
  'sign-in': step => step.gate.act('visit.sign-in', visitOf(step)),
  'sign-out': ({ gate, target }) => gate.act('visit.sign-out', { itemId: gate.visit(target) }),
  'find-gone': ({ gate, target }) =>
    gate.act('visit.find-gone', { itemId: gate.visit(target), how: '室内无人' }),
  'correct-visit': step => {
    const { gate, target, isNamed } = step
    const { visitor: other, ...stated } = visitOf(step)
    const itemId = gate.visit(target)
    const revision = gate.book().ledger.visit(itemId)?.revision ?? 1
    const changed = { ...stated, ...(isNamed && { visitor: other }), arrivedAt: morning, reason: '看错' }
    gate.act('visit.correct', { ...changed, itemId, revision })
  },
  'take-back-sign-out': ({ gate, target }) =>
    gate.act('visit.take-back', { itemId: gate.visit(target), reason: '看错' }),
  enter: ({ gate, who }) => gate.act('passage.enter', { ...said, kind: 'delivery', vehicle: vehicle(who) }),
  'enter-with-visitor': step => {
    const plate = plates[(step.who + step.target) % plates.length] ?? ''
    step.gate.act('passage.enter-with-visitor', { visit: visitOf(step), plate, kind: 'visiting' })
  },
  leave: ({ gate, target }) => gate.act('passage.leave', { itemId: gate.passage(target) }),
  'correct-passage': ({ gate, who, target, isNamed }) => {
    const itemId = gate.passage(target)
    const revision = gate.book().ledger.passage(itemId)?.revision ?? 1
    const changed = { ...said, ...(isNamed && { vehicle: vehicle(who) }), movedAt: morning, reason: '看错' }
    gate.act('passage.correct', { ...changed, kind: 'delivery', itemId, revision })
  },
  'take-back-passage': ({ gate, target }) =>
    gate.act('passage.take-back', { itemId: gate.passage(target), reason: '看错' }),
  look: ({ gate, who }) => looked(gate, who),
  'start-anew': ({ gate }) => gate.startAnew(),
  forget: ({ gate }) => gate.book().inside.forget(),
}

/** Some of them are asked for between two acts, as a coming asks. */
const looked = (gate: Gate, who: number): void => {
  expect(byIndex(gate, who)).toEqual(byWalk(gate, who))
}

const byIndex = (gate: Gate, who: number) => {
  const { inside } = gate.book()
  const number = papersOf(visitor(who))
  return [number && inside.byPapers(number), inside.byPlate(plates[who] ?? '')]
}

/** All that is inside, one after the other. */
const byWalk = (gate: Gate, who: number) => {
  const { ledger, people: sealed } = gate.book()
  const number = papersOf(visitor(who))
  const visit = Object.entries(ledger.state.visits.inside).find(([, { visitor: ref }]) => {
    const found = visitorIn(sealed, ref)
    return number !== undefined && found && papersOf(found) === number
  })
  const passage = Object.entries(ledger.state.passages.open).find(
    ([, { vehicle: ref }]) => ref && vehicleIn(sealed, ref)?.plate === plates[who],
  )
  return [visit?.[0], passage?.[0]]
}

describe('by which visit papers are inside, and by which passage a plate', () => {
  it('is what going through everybody inside says, under any order of acts and starts', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 40, size: 'max' }), async steps => {
        const gate = await openGate()
        gate.act('directory.add', host)
        const [hostId = ''] = Object.keys(gate.book().ledger.state.directory.staff)
        for (const step of steps) taken[step.act]({ ...step, gate, hostId })
        for (const who of papers.keys()) looked(gate, who)
      }),
      { numRuns: 60 },
    ))
})

const host = {
  ...{ name: '周芳', section: '办公室', post: '科员', phone: '', shortPhone: '8102' },
  reading: { full: 'zhoufang', initials: 'zf' },
}

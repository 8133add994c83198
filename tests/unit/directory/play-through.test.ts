import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { sectionRows, staffRecord, staffRows } from '../../../shared/directory/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { Event } from '../../../shared/kernel/event.ts'
import { makeItemId } from '../../../shared/kernel/ids.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { emptyGeneralState, type GeneralState } from '../../../shared/state.ts'
import { contextOf, now, station } from '../kernel/scenario.ts'
import { staffOf } from './staff.ts'

const names = ['张伟', '李雷', '韩梅', '𠮷田'] as const
const sections = ['办公室', '法规科', '供水科'] as const
const posts = ['', '科员', '科长'] as const

const step = fc.record({
  act: fc.constantFrom('add', 'add', 'change', 'leave', 'return', 'rename', 'merge', 'import'),
  who: fc.nat(12),
  name: fc.constantFrom(...names),
  section: fc.constantFrom(...sections),
  post: fc.constantFrom(...posts),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const meta = { seq: 1, hash: 'a'.repeat(64), at: now, actor: 'zhou.fang' }

/** A book that acts are tried on; what it refuses changes nothing. */
const openPlay = () => {
  const state: GeneralState = emptyGeneralState()
  const events: Event[] = []
  const newItemId = (): string => {
    given += 1
    return makeItemId(station, 'general', '2026-11', given)
  }
  let given = 0
  const run = <N extends CommandName>(name: N, input: SealedInput<N>): void => {
    const decision = decideGeneral(state, name, input, contextOf({ newItemId }))
    if (!decision.ok) return
    for (const event of decision.events) evolveGeneral(state, event, meta)
    events.push(...decision.events)
  }
  return { state, events, run }
}

const play = (steps: readonly Step[]) => {
  const { state, events, run } = openPlay()
  for (const { act, who, name, section, post } of steps) {
    const { directory } = state
    const ids = Object.keys(directory.staff)
    const staffId = ids[who % Math.max(ids.length, 1)] ?? ''
    const revision = directory.steps[staffId]?.length ?? 1
    const living = sectionRows(directory, id => id)
    const [one, other] = [living[who % Math.max(living.length, 1)], living[0]]
    const staff = staffOf({ name, section, post })
    if (act === 'add') run('directory.add', staff)
    if (act === 'import') run('directory.import', { rows: [staff, staffOf({ name: '钱进', section })] })
    if (act === 'change') run('directory.change', { ...staff, staffId, revision, rank: '' })
    if (act === 'leave') run('directory.leave', { staffId, revision, on: '2026-11-01', reason: '' })
    if (act === 'return') run('directory.return', { staffId, revision, on: '2026-11-02' })
    if (one && act === 'rename')
      run('directory.rename-section', {
        sectionId: one.sectionId,
        before: one.name,
        name: `${section}${who}`,
      })
    if (one && other && act === 'merge')
      run('directory.merge-sections', { sectionId: one.sectionId, intoId: other.sectionId })
  }
  return { state, events }
}

const idsIn = (events: readonly Event[]): Set<string> =>
  new Set(
    events.flatMap(({ kind, data }) =>
      kind === 'directory.added' && data instanceof Object && 'staffId' in data ? [String(data.staffId)] : [],
    ),
  )

describe('any order of acts on the directory', () => {
  it('loses nobody, and puts everybody into a section that is', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const { state, events } = play(steps)
        const rows = staffRows(state.directory, 'all')
        expect(new Set(rows.map(({ staffId }) => staffId))).toEqual(idsIn(events))
        const living = new Set(sectionRows(state.directory, id => id).map(({ name }) => name))
        for (const row of staffRows(state.directory)) expect(living).toContain(row.section)
        const people = sectionRows(state.directory, id => id).reduce((sum, { people: n }) => sum + n, 0)
        expect(people).toBe(staffRows(state.directory).length)
      }),
    )
  })

  it('leaves everybody a whole trail: one step for each thing that was said of him', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        const { state, events } = play(steps)
        for (const staffId of idsIn(events)) {
          const said = events.filter(
            ({ data }) => data instanceof Object && 'staffId' in data && data.staffId === staffId,
          )
          expect(staffRecord(state.directory, staffId, id => id)?.steps).toHaveLength(said.length)
        }
      }),
    )
  })

  it('folded in any other order still loses nobody', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }).map(steps => play(steps).events),
        fc.infiniteStream(fc.nat(1000)),
        (events, dice) => {
          const shuffled = events
            .map(event => ({ event, place: dice.next().value }))
            .sort((a, b) => a.place - b.place)
          const state = emptyGeneralState()
          for (const { event } of shuffled) evolveGeneral(state, event, meta)
          const rows = staffRows(state.directory, 'all')
          expect(new Set(rows.map(({ staffId }) => staffId))).toEqual(idsIn(events))
          for (const { section } of rows) expect(section).not.toBe('')
        },
      ),
    )
  })
})

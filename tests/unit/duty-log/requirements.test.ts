import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideGeneral } from '../../../shared/decide.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { entryElements, type Requirable, requiredByDefault } from '../../../shared/duty-log/elements.ts'
import {
  entryTypeIds,
  foldEntry,
  missingElements,
  requirementsTable,
} from '../../../shared/duty-log/index.ts'
import { requiredNow } from '../../../shared/duty-log/requirements/table.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { tableHistory, tableRows } from '../../../shared/unit-table/index.ts'
import { holderOf } from '../account/accounts.ts'
import { contextOf, given, happened, now, storyOf } from '../kernel/scenario.ts'
import { callOf, recorded } from './entries.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const

type Version = {
  readonly type: string
  readonly required: readonly string[]
  readonly revision: number
}
const requirementsChanged = (changed: Partial<Version> = {}, meta: { at?: string; seq?: number } = {}) =>
  happened(
    {
      kind: 'requirements.changed',
      v: 1,
      data: {
        type: 'telephone',
        required: ['unit', 'person'],
        reason: '投诉须记姓名',
        revision: 1,
        ...changed,
      },
    },
    { actor: 'zhao.wen', ...meta },
  )

describe('the required elements of a type', () => {
  it('are the shipped ones until the office sets others, and only that type’s change', () => {
    const { state } = storyOf(requirementsChanged())
    expect(requiredNow(state.requirements, 'telephone')).toEqual(['unit', 'person'])
    for (const type of entryTypeIds.filter(other => other !== 'telephone'))
      expect(requiredNow(state.requirements, type)).toEqual(requiredByDefault(type))
    expect(
      tableRows(requirementsTable, state.requirements, () => '赵雯').filter(({ changed }) => changed),
    ).toMatchObject([{ key: 'telephone', label: '来电', revision: 1, changed: { byName: '赵雯', at: now } }])
  })

  it('are kept in the order of the form, each once', () =>
    given()
      .when(
        'requirements.set',
        { type: 'telephone', required: ['result', 'person', 'unit', 'person'], reason: '精简' },
        office,
      )
      .thenHappened({
        kind: 'requirements.changed',
        v: 1,
        data: { type: 'telephone', required: ['unit', 'person', 'result'], reason: '精简', revision: 1 },
      }))

  it('are only such as the type has', () =>
    given()
      .when('requirements.set', { type: 'telephone', required: ['unit', 'points'], reason: '试' }, office)
      .thenRefused('requirements.not-of-type', { type: '来电' }))

  it('are not set to what they are, nor restored twice', () => {
    const required = [...requiredByDefault('telephone')].reverse()
    given()
      .when('requirements.set', { type: 'telephone', required, reason: '试' }, office)
      .thenRefused('unit-table.nothing-changed', { what: '来电的必填要素' })
    given()
      .when('requirements.restore', { type: 'telephone', reason: '试' }, office)
      .thenRefused('unit-table.default-already')
    given(requirementsChanged())
      .when('requirements.restore', { type: 'telephone', reason: '恢复', revision: 1 }, office)
      .thenHappened({
        kind: 'requirements.restored',
        data: { required: requiredByDefault('telephone'), revision: 2 },
      })
  })

  it('that somebody else set meanwhile are not overwritten unseen', () =>
    given(holderOf('office', '赵雯', 'zhao.wen'), requirementsChanged({}, { at: '2026-11-23T06:20:00.000Z' }))
      .when(
        'requirements.set',
        { type: 'telephone', required: ['unit'], reason: '试', revision: 0 },
        { ...office, actor: 'sun.li' },
      )
      .thenRefused('unit-table.revision-stale', { name: '赵雯', at: '11-23 14:20', what: '来电的必填要素' }))

  it('drop what the type has no more, whatever a line says', () => {
    const { state } = storyOf(requirementsChanged({ required: ['unit', 'gone', 'person'] }))
    expect(requiredNow(state.requirements, 'telephone')).toEqual(['unit', 'person'])
  })
})

describe('an entry', () => {
  it('lacks what is required when it is written', () => {
    given(requirementsChanged())
      .when('duty-log.record', callOf())
      .thenHappened({ data: { missing: ['person'] } })
    given(requirementsChanged({ required: [] }))
      .when('duty-log.record', callOf({ elements: {} }))
      .thenHappened({ data: { missing: [] } })
  })

  it('lacks what is asked for sometimes only then', () => {
    const changed = requirementsChanged({ required: ['referredTo'] })
    given(changed)
      .when('duty-log.record', callOf({ elements: {} }))
      .thenHappened({ data: { missing: [] } })
    given(changed)
      .when('duty-log.record', callOf({ elements: { contact: 'referred' } }))
      .thenHappened({ data: { missing: ['referredTo'] } })
  })

  it('is judged by what is in force when it is corrected', () => {
    const { elements } = callOf()
    const entry = recorded({ type: 'telephone', text: '旧', elements: { ...elements } })
    given(entry, requirementsChanged())
      .when('duty-log.correct', {
        itemId: 'D-7K2M-2611-1',
        revision: 1,
        type: 'telephone',
        text: '新',
        occurredAt: now,
        elements,
        reason: '补充',
      })
      .thenHappened({ data: { missing: ['person'] } })
  })
})

const anyRequired = fc
  .constantFrom('telephone', 'petition', 'document', 'other')
  .chain(type =>
    fc
      .uniqueArray(fc.constantFrom<Requirable>(...entryElements[type].map(({ name }) => name), 'unit'))
      .map(required => ({ type, required })),
  )

it('a changed requirement changes no past: neither the row nor the list of what is incomplete', () => {
  fc.assert(
    fc.property(fc.array(anyRequired, { maxLength: 8 }), fc.array(anyRequired), (before, after) => {
      const state = emptyGeneralState()
      let seq = 0
      const run = (decision: ReturnType<typeof decideGeneral>): EntryRow | undefined => {
        let row: EntryRow | undefined
        for (const event of decision.ok ? decision.events : []) {
          const meta = { seq: ++seq, hash: 'a'.repeat(64), at: now, actor: 'zhao.wen' }
          evolveGeneral(state, event, meta)
          row = foldEntry(row, event, meta)
        }
        return row
      }
      const change = (steps: typeof before) => {
        for (const step of steps)
          run(decideGeneral(state, 'requirements.set', { ...step, reason: '改' }, contextOf(office)))
      }
      change(before)
      const asked = requiredNow(state.requirements, 'telephone')
      const row = run(decideGeneral(state, 'duty-log.record', callOf({ elements: {} }), contextOf()))
      const incomplete = structuredClone(state.dutyLog.incomplete)
      change(after)
      expect(row?.missing).toEqual(missingElements('telephone', { elements: {} }, asked))
      expect(state.dutyLog.incomplete).toEqual(incomplete)
      for (const type of entryTypeIds)
        expect(
          tableHistory(state.requirements, type, by => by)[0]?.content ?? requiredByDefault(type),
        ).toEqual(requiredNow(state.requirements, type))
    }),
  )
})

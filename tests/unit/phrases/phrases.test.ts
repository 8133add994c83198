import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideGeneral } from '../../../shared/decide.ts'
import { type EntryType, entryTypeIds } from '../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { longestPhrase, mostPhrases } from '../../../shared/phrases/contract.ts'
import { defaultPhrases } from '../../../shared/phrases/default-phrases.ts'
import { phrasesTable } from '../../../shared/phrases/index.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import {
  emptyTable,
  inForce,
  type TableRead,
  tableHistory,
  tableRows,
} from '../../../shared/unit-table/index.ts'
import { holderOf } from '../account/accounts.ts'
import { contextOf, given, happened, now, storyOf } from '../kernel/scenario.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const
const nameOf = (account: string): string => (account === 'zhao.wen' ? '赵雯' : account)
const phrasesFor = (state: TableRead<readonly string[]>, type: EntryType) =>
  inForce(phrasesTable, state, type)
const phrasesHistory = (state: TableRead<readonly string[]>, type: EntryType) =>
  tableHistory(state, type, nameOf)
const short = ['巡查正常。', '发现隐患，已报修。']

type Version = { readonly phrases: readonly string[]; readonly revision: number; readonly reason: string }
const phrasesChanged = (
  changed: Partial<Version> = {},
  meta: { at?: string; actor?: string; seq?: number } = {},
) =>
  happened(
    {
      kind: 'phrases.changed',
      v: 1,
      data: { type: 'patrol', phrases: short, reason: '按新路线', revision: 1, ...changed },
    },
    { actor: 'zhao.wen', ...meta },
  )
const phrasesRestored = () =>
  happened(
    {
      kind: 'phrases.restored',
      v: 1,
      data: { type: 'patrol', phrases: defaultPhrases.patrol, reason: '恢复', revision: 2 },
    },
    { actor: 'zhao.wen', seq: 2 },
  )

describe('the shipped phrases', () => {
  it('are there for every type, whole sentences, none twice, within the bounds of the contract', () => {
    expect(Object.keys(defaultPhrases).sort()).toEqual([...entryTypeIds].sort())
    for (const phrases of Object.values(defaultPhrases)) {
      expect(phrases.length).toBeGreaterThan(0)
      expect(phrases.length).toBeLessThanOrEqual(mostPhrases)
      expect(new Set(phrases).size).toBe(phrases.length)
      for (const phrase of phrases) {
        expect(phrase).toMatch(/。$/u)
        expect(phrase).not.toMatch(/[一-鿿][,;:?()]|[,;:?()][一-鿿]/u)
        expect(phrase.length).toBeLessThanOrEqual(longestPhrase)
      }
    }
  })
})

describe('the phrases of a type', () => {
  it('are the shipped ones until the office sets its own, and again once it restores them', () => {
    expect(phrasesFor(emptyTable(), 'patrol')).toEqual(defaultPhrases.patrol)
    expect(phrasesFor(storyOf(phrasesChanged()).state.phrases, 'patrol')).toEqual(short)
    const restored = storyOf(phrasesChanged(), phrasesRestored()).state.phrases
    expect(phrasesFor(restored, 'patrol')).toEqual(defaultPhrases.patrol)
    expect(phrasesHistory(restored, 'patrol')).toMatchObject([
      { kind: 'restored', byName: '赵雯', reason: '恢复' },
      { kind: 'changed', byName: '赵雯', reason: '按新路线', content: short },
    ])
  })

  it('are shown with who set them, when and why, beside those of the types that nobody touched', () => {
    const rows = tableRows(phrasesTable, storyOf(phrasesChanged()).state.phrases, nameOf)
    expect(rows.map(({ key }) => key)).toEqual(entryTypeIds)
    expect(rows.filter(({ changed }) => changed)).toMatchObject([
      {
        key: 'patrol',
        label: '巡查',
        revision: 1,
        changed: { byName: '赵雯', at: now, reason: '按新路线' },
      },
    ])
  })

  it('are set as a whole, without white space around them', () =>
    given()
      .when('phrases.set', { type: 'patrol', phrases: [' 巡查正常。 '], reason: '精简' }, office)
      .thenHappened({
        kind: 'phrases.changed',
        v: 1,
        data: { type: 'patrol', phrases: ['巡查正常。'], reason: '精简', revision: 1 },
      }))

  it('may be none', () =>
    given()
      .when('phrases.set', { type: 'patrol', phrases: [], reason: '不用常用语' }, office)
      .thenHappened({ data: { phrases: [] } }))

  it('say nothing twice', () =>
    given()
      .when('phrases.set', { type: 'patrol', phrases: ['正常。', ' 正常。'], reason: '精简' }, office)
      .thenRefused('phrases.twice', { phrase: '正常。' }))

  it('are not set to what they are; another order is another list', () => {
    const set = (phrases: readonly string[]) =>
      given(phrasesChanged()).when(
        'phrases.set',
        { type: 'patrol', phrases: [...phrases], reason: '改' },
        office,
      )
    set(short).thenRefused('unit-table.nothing-changed', { what: '巡查的常用语' })
    set([...short].reverse()).thenHappened({ data: { revision: 2 } })
  })

  it('go back to the shipped ones once', () => {
    const restore = { type: 'patrol', reason: '恢复' } as const
    given(phrasesChanged())
      .when('phrases.restore', restore, office)
      .thenHappened({
        kind: 'phrases.restored',
        v: 1,
        data: { type: 'patrol', phrases: defaultPhrases.patrol, reason: '恢复', revision: 2 },
      })
    given(phrasesChanged(), phrasesRestored())
      .when('phrases.restore', restore, office)
      .thenRefused('unit-table.default-already', { what: '巡查的常用语' })
  })

  it('that somebody else set meanwhile are not overwritten unseen', () => {
    const known = holderOf('office', '赵雯', 'zhao.wen')
    const after = given(known, phrasesChanged({}, { at: '2026-11-23T06:20:00.000Z' }))
    const mine = { type: 'patrol', phrases: ['一切正常。'], reason: '精简' } as const
    const input = { ...mine, phrases: [...mine.phrases] }
    after
      .when('phrases.set', { ...input, revision: 0 }, office)
      .thenRefused('unit-table.revision-stale', { name: '赵雯', at: '11-23 14:20', what: '巡查的常用语' })
    after
      .when('phrases.restore', { type: 'patrol', reason: '恢复', revision: 0 }, office)
      .thenRefused('unit-table.revision-stale')
    after.when('phrases.set', { ...input, revision: 1 }, office).thenHappened({ data: { revision: 2 } })
  })
})

it('folds any order of settings and restores to the last list and a whole history', () => {
  const anyStep = fc.record({
    type: fc.constantFrom('patrol', 'other'),
    phrases: fc.option(fc.uniqueArray(fc.constantFrom('一。', '二。', '三。')), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), steps => {
      const state = emptyGeneralState()
      const accepted: (typeof steps)[number][] = []
      for (const [place, step] of steps.entries()) {
        const { type, phrases } = step
        const context = contextOf(office)
        const decision = phrases
          ? decideGeneral(state, 'phrases.set', { type, phrases, reason: '改' }, context)
          : decideGeneral(state, 'phrases.restore', { type, reason: '改' }, context)
        if (decision.ok) accepted.push(step)
        const meta = { seq: place + 1, hash: 'a'.repeat(64), at: now, actor: 'zhao.wen' }
        for (const event of decision.ok ? decision.events : []) evolveGeneral(state, event, meta)
      }
      for (const type of ['patrol', 'other'] as const) {
        const lists = accepted
          .filter(step => step.type === type)
          .map(step => step.phrases ?? defaultPhrases[type])
        expect(phrasesFor(state.phrases, type)).toEqual(lists.at(-1) ?? defaultPhrases[type])
        expect(phrasesHistory(state.phrases, type).map(({ content }) => content)).toEqual(lists.reverse())
      }
    }),
  )
})

it('keeps both versions of two stations, the later one in force, in every order', () => {
  const first = phrasesChanged({ phrases: ['甲。'] }, { at: '2026-11-23T01:00:00.000Z' })
  const second = phrasesChanged({ phrases: ['乙。'] }, { at: '2026-11-23T02:00:00.000Z', actor: 'sun.li' })
  for (const steps of [
    [first, second],
    [second, first],
  ]) {
    const { phrases } = storyOf(...steps).state
    expect(phrasesFor(phrases, 'patrol')).toEqual(['乙。'])
    expect(phrasesHistory(phrases, 'patrol')).toHaveLength(2)
  }
})

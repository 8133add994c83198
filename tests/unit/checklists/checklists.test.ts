import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestItem, mostItems, setChecklist } from '../../../shared/checklists/contract.ts'
import {
  type ChecklistItem,
  checklistNow,
  checklistPosts,
  checklistsTable,
  ruleOfItem,
} from '../../../shared/checklists/index.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { contextOf, given, happened, now, station, storyOf } from '../kernel/scenario.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const
const gate = checklistsTable.shipped('gatekeeper')
const own = { id: `${station}-1`, text: '道闸遥控器在位', needsRemark: true }

const checklistChanged = (items: readonly ChecklistItem[], revision = 1) =>
  happened(
    {
      kind: 'checklists.changed',
      v: 1,
      data: { post: 'gatekeeper', items, reason: '新装道闸', revision },
    },
    { actor: 'zhao.wen', seq: revision },
  )

const set = (
  items: readonly { id?: string; text: string; needsRemark: boolean }[],
  ...before: readonly ReturnType<typeof happened>[]
) =>
  given(...before).when(
    'checklists.set',
    { post: 'gatekeeper', items: [...items], reason: '新装道闸' },
    office,
  )

describe('the shipped checklists', () => {
  it('are within the bounds of the contract, no id and no text twice, each with its rule', () => {
    for (const post of checklistsTable.keys) {
      const items = checklistsTable.shipped(post)
      expect(setChecklist.safeParse({ post, items, reason: '照旧' }).success).toBe(true)
      expect(items.length).toBeLessThanOrEqual(mostItems)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      expect(new Set(items.map(({ text }) => text)).size).toBe(items.length)
      for (const item of items) {
        expect(item.text.length).toBeLessThanOrEqual(longestItem)
        expect(ruleOfItem(post, item)).toMatch(/^(§\d+(\.\d+)+|unit)$/)
      }
    }
  })

  it('cite the room, its cleanness, the gatehouse’s things, its cleaning', () => {
    const rules = Object.fromEntries(
      checklistsTable.keys.map(post => [
        checklistPosts[post],
        [...new Set(checklistsTable.shipped(post).map(item => ruleOfItem(post, item)))].sort(),
      ]),
    )
    expect(rules).toEqual({
      值班室: ['unit', '§12.1.1.4', '§6.5'].sort(),
      门卫室: ['unit', '§11.7', '§11.8'].sort(),
    })
  })
})

describe('a checklist', () => {
  it('keeps the ids of its items and gives new ones an id that nothing else had', () => {
    set([...gate.slice(0, 2), { text: ' 道闸遥控器在位 ', needsRemark: true }]).thenHappened({
      kind: 'checklists.changed',
      v: 1,
      data: { post: 'gatekeeper', items: [...gate.slice(0, 2), own], reason: '新装道闸', revision: 1 },
    })
    const other = { text: '巡更棒在位', needsRemark: false }
    // The first own item was left out again: its number stays taken.
    set([...gate, other], checklistChanged([...gate, own]), checklistChanged(gate, 2)).thenHappened({
      data: { items: [...gate, { ...other, id: `${station}-2` }], revision: 3 },
    })
  })

  it('takes back an item that it once had, under its id', () =>
    set([own, ...gate], checklistChanged([...gate, own]), checklistChanged(gate, 2)).thenHappened({
      data: { items: [own, ...gate] },
    }))

  it('takes no id that it never had, and no item twice', () => {
    set([...gate, { ...own, id: 'D-0000-9' }]).thenRefused('checklists.item-unknown', { text: own.text })
    set([...gate, ...gate.slice(0, 1)]).thenRefused('checklists.twice', { text: gate[0]?.text ?? '' })
    set([...gate, { text: ` ${gate[1]?.text} `, needsRemark: false }]).thenRefused('checklists.twice')
  })

  it('is not set to what it is, nor without anything to look at', () => {
    set(gate).thenRefused('unit-table.nothing-changed', { what: '门卫室的检查单' })
    expect(setChecklist.safeParse({ post: 'gatekeeper', items: [], reason: '省事' }).success).toBe(false)
  })

  it('goes back to the shipped one', () => {
    given(checklistChanged([own]))
      .when('checklists.restore', { post: 'gatekeeper', reason: '恢复', revision: 1 }, office)
      .thenHappened({ kind: 'checklists.restored', data: { items: gate, revision: 2 } })
    given()
      .when('checklists.restore', { post: 'gatekeeper', reason: '恢复' }, office)
      .thenRefused('unit-table.default-already')
  })

  it('is what a handover of that post looks at, the other post’s untouched', () => {
    const { checklists } = storyOf(checklistChanged([own])).state
    expect(checklistNow(checklists, 'gatekeeper')).toEqual([own])
    expect(checklistNow(checklists, 'duty-officer')).toEqual(checklistsTable.shipped('duty-officer'))
  })

  it('cites a shipped item by its paragraph, one that was worded anew as the unit’s', () => {
    const [first] = gate
    if (!first) throw new Error('the gatehouse has no checklist')
    expect(ruleOfItem('gatekeeper', first)).toBe('§11.7')
    expect(ruleOfItem('gatekeeper', { ...first, text: '物品齐全' })).toBe('unit')
    expect(ruleOfItem('gatekeeper', own)).toBe('unit')
  })
})

it('never gives one id to two things, whatever is taken out and put in again', () => {
  const anyStep = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), steps => {
      const state = emptyGeneralState()
      const textsById = new Map<string, string>()
      for (const [place, texts] of steps.entries()) {
        const had = checklistNow(state.checklists, 'gatekeeper')
        const items = texts.map(text => had.find(item => item.text === text) ?? { text, needsRemark: false })
        const input = { post: 'gatekeeper' as const, items, reason: '改' }
        const decision = decideGeneral(state, 'checklists.set', input, contextOf(office))
        const meta = { seq: place + 1, hash: 'a'.repeat(64), at: now, actor: 'zhao.wen' }
        for (const event of decision.ok ? decision.events : []) evolveGeneral(state, event, meta)
        for (const { id, text } of checklistNow(state.checklists, 'gatekeeper')) {
          expect(textsById.get(id) ?? text).toBe(text)
          textsById.set(id, text)
        }
      }
    }),
  )
})

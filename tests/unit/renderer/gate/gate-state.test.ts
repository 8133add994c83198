import { describe, expect, it } from 'vitest'
import { actFor, firstGateState, type GateAct, gateReducer } from '../../../../renderer/gate/gate-state.ts'

const stateAfter = (...acts: readonly GateAct[]) => acts.reduce(gateReducer, firstGateState)
const card = (of: 'visit' | 'passage' | 'turn-away', itemId = 'D-2611-000003') =>
  actFor({ for: 'card', of, itemId, at: 1 })

describe('a record that another one names', () => {
  it('stands beside the list as its card and as the current row', () =>
    expect(stateAfter(card('passage'))).toMatchObject({
      list: 'inside',
      current: { of: 'passage', itemId: 'D-2611-000003' },
      detail: { of: 'passage', show: { kind: 'passage', itemId: 'D-2611-000003' } },
    }))

  it('leaves the register that somebody reads', () =>
    expect(stateAfter({ kind: 'list', list: 'passages' }, card('visit')).list).toBe('passages'))

  it('brings the list of those turned away for one of them, and leaves it for all others', () => {
    expect(stateAfter(card('turn-away')).list).toBe('turned-away')
    expect(stateAfter(card('turn-away'), card('visit')).list).toBe('inside')
  })

  it('gives the focus to a list that can show it', () =>
    expect(stateAfter(card('turn-away')).listAsked['turn-away']).toBe(1))
})

describe('whoever comes back to the gate', () => {
  it('has the caret in the form that he left open', () => {
    const state = stateAfter(
      { kind: 'detail', detail: { of: 'visit', show: { kind: 'out' } } },
      { kind: 'back' },
    )
    expect(state).toMatchObject({ detail: { of: 'visit', show: { kind: 'out' } }, formAsked: 2 })
  })

  it('has the keys in the list whose row was current', () => {
    const state = stateAfter(
      { kind: 'close' },
      { kind: 'list', list: 'passages' },
      { kind: 'current', of: 'passage', itemId: 'D-2611-000004' },
      { kind: 'back' },
    )
    expect(state).toMatchObject({ list: 'passages', listAsked: { passage: 2 } })
  })

  it('has the keys in the register itself where no row of it was current', () => {
    const state = stateAfter(
      { kind: 'close' },
      { kind: 'current', of: 'visit', itemId: 'D-2611-000004' },
      { kind: 'list', list: 'turned-away' },
      { kind: 'back' },
    )
    expect(state.listAsked['turn-away']).toBe(2)
  })
})

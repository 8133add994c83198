import { describe, expect, it } from 'vitest'
import { placeName, placesNow } from '../../../shared/parking/index.ts'
import { given, happened, storyOf } from '../kernel/scenario.ts'

const yard = (places: readonly object[], revision = 1) =>
  happened({ kind: 'parking.changed', v: 1, data: { kind: 'yard', places, reason: '划线', revision } })

describe('the plan of places', () => {
  it('is set kind by kind; what it had keeps its id, what is new is given one that nothing else has', () =>
    given()
      .when('parking.set', {
        kind: 'yard',
        places: [
          { id: 'front-yard', name: '前院', capacity: 8 },
          { name: '后院', capacity: 4 },
        ],
        reason: '划线',
      })
      .thenHappened({
        kind: 'parking.changed',
        data: {
          kind: 'yard',
          places: [
            { id: 'front-yard', name: '前院', capacity: 8 },
            { id: 'D-7K2M-1', name: '后院', capacity: 4 },
          ],
          reason: '划线',
          revision: 1,
        },
      }))

  it('has no two places of one name, and none that it never had', () => {
    const set = (place: { readonly id?: string; readonly name: string }) =>
      given().when('parking.set', { kind: 'yard', places: [{ ...place, capacity: 3 }], reason: '改' })
    set({ name: '车库' }).thenRefused('parking.twice', { name: '车库' })
    set({ id: 'roof', name: '楼顶' }).thenRefused('parking.place-unknown')
  })

  it('goes back to what is shipped, and says so of what is already', () => {
    const back = { kind: 'yard', reason: '还原' } as const
    given(yard([])).when('parking.restore', back).thenHappened({ kind: 'parking.restored' })
    given().when('parking.restore', back).thenRefused('unit-table.default-already')
  })

  it('a place that is no more still has its name', () => {
    const { state } = storyOf(yard([{ id: 'D-7K2M-1', name: '后院', capacity: 4 }]), yard([], 2))
    expect(placesNow(state.parking).map(({ name }) => name)).toEqual(['车库', '车棚', '公车位'])
    expect(placeName(state.parking, 'D-7K2M-1')).toBe('后院')
    expect(placeName(state.parking, 'front-yard')).toBe('前院')
  })
})

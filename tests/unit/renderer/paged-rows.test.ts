import { describe, expect, it } from 'vitest'
import { shareRows } from '../../../renderer/app/share-rows.ts'
import { pagesWith } from '../../../renderer/app/use-paged-rows.ts'
import { createSight } from '../../../renderer/ui/sight.ts'

describe('the pages asked for', () => {
  it('are those that hold the rows in sight', () => {
    expect(pagesWith(0, 20)).toEqual([0])
    expect(pagesWith(95, 120)).toEqual([0, 1])
    expect(pagesWith(100_000, 100_030)).toEqual([1_000])
    expect(pagesWith(0, -1)).toEqual([])
  })
})

describe('rows asked for again', () => {
  const row = (itemId: string, text: string) => ({ itemId, handling: { stage: 'open' }, text })
  const share = shareRows('itemId')

  it('stay the same objects where nothing changed, also pushed down by a new one', () => {
    const [b, a] = [row('b', '二'), row('a', '一')]
    const after = { total: 3, rows: [row('c', '三'), row('b', '二'), row('a', '改')] }
    const shared = share({ total: 2, rows: [b, a] }, after)
    expect(shared).toEqual(after)
    expect(shared).toHaveProperty(
      'rows.1',
      expect.toSatisfy((same: unknown) => same === b),
    )
    expect(shared).toHaveProperty(
      'rows.2',
      expect.toSatisfy((other: unknown) => other !== a),
    )
  })

  it('are the answer that was there where nothing changed at all', () => {
    const before = { total: 1, states: { open: 1 }, rows: [row('a', '一')] }
    expect(share(before, structuredClone(before))).toBe(before)
    expect(share(before, { ...structuredClone(before), total: 2 })).toEqual({ ...before, total: 2 })
    expect(share(before, { total: 0, states: {}, rows: [] })).toEqual({ total: 0, states: {}, rows: [] })
  })

  it('are taken as they come where there was nothing, or something else, before', () => {
    const after = { total: 1, rows: [row('a', '一')] }
    expect(share(undefined, after)).toBe(after)
    expect(share({ total: 0 }, after)).toBe(after)
  })
})

describe('what is in sight', () => {
  it('is told to who listens, and only where it moved', () => {
    const sight = createSight()
    const heard: (readonly [number, number])[] = []
    const end = sight.subscribe(() => heard.push([sight.now().first, sight.now().last]))
    sight.tell(0, 20)
    sight.tell(0, 20)
    sight.tell(3, 23)
    end()
    sight.tell(6, 26)
    expect(heard).toEqual([
      [0, 20],
      [3, 23],
    ])
    expect(sight.now()).toEqual({ first: 6, last: 26 })
  })
})

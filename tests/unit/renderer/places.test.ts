import { describe, expect, it } from 'vitest'
import { gone, goneBack, type Trail } from '../../../renderer/app/places.ts'

describe('the way back', () => {
  it('leads to where one was before', () =>
    expect(goneBack(gone([{ view: 'duty-log' }], { view: 'settings' }))).toEqual([{ view: 'duty-log' }]))

  it('ends at the first place', () =>
    expect(goneBack([{ view: 'duty-log' }])).toEqual([{ view: 'duty-log' }]))

  it('does not grow by asking for a new entry where one already is', () =>
    expect(gone([{ view: 'duty-log' }], { view: 'duty-log', newEntryAsked: 1 })).toEqual([
      { view: 'duty-log', newEntryAsked: 1 },
    ]))

  it('does not grow without end', () => {
    let trail: Trail = [{ view: 'duty-log' }]
    for (let step = 0; step < 100; step++) trail = gone(trail, { view: step % 2 ? 'settings' : 'account' })
    expect(trail.length).toBeLessThan(30)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { happened, now, station, storyOf } from './scenario.ts'

const meta = { seq: 1, hash: 'a'.repeat(64), at: now, actor: 'system' }
const added = (staffId: string) =>
  happened({
    kind: 'directory.added',
    v: 2,
    data: {
      staffId,
      name: '张伟',
      section: '办公室',
      sectionId: '办公室',
      post: '',
      rank: '',
      phone: '',
      shortPhone: '',
      reading: {},
    },
  })

describe('folding', () => {
  it('leaves the state alone at kinds that it does not know', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__')),
        fc.anything(),
        (kind, data) => {
          const state = emptyGeneralState()
          evolveGeneral(state, { kind, v: 1, data }, meta)
          expect(state).toEqual(emptyGeneralState())
        },
      ),
    )
  })

  it('keeps the highest number of each station and month, in every order', () => {
    const ids = [`${station}-2611-1`, `${station}-2611-12`, `${station}-2612-3`, 'G-0000-2611-7']
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), shuffled => {
        expect(storyOf(...shuffled.map(added)).state.numbers).toEqual({
          [`${station}-2611`]: 12,
          [`${station}-2612`]: 3,
          'G-0000-2611': 7,
        })
      }),
    )
  })

  it('remembers that the clock moved until somebody vouches for the time', () => {
    const move = { from: now, to: '2026-11-20T00:00:00.000Z', kind: 'back' } as const
    const moved = happened({ kind: 'clock.moved', v: 1, data: move })
    const confirmed = happened({ kind: 'clock.confirmed', v: 1, data: { by: 'zhang.wei' } })
    expect(storyOf(moved).state.clock).toEqual({ moved: move })
    expect(storyOf(moved, confirmed).state.clock).toEqual({ moved: null })
  })

  it('takes a cut tail without a change', () => {
    const cut = { file: 'journal/x/2026-11.jsonl', bytes: 12, sha256: 'b'.repeat(64) }
    const { state } = storyOf(happened({ kind: 'journal.tail-cut', v: 1, data: cut }))
    expect(state).toEqual(emptyGeneralState())
  })

  it('stays plain JSON, as the snapshot needs it', () => {
    const { state } = storyOf(added(`${station}-2611-1`))
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  })
})

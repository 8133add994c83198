import { describe, expect, it } from 'vitest'
import { firstLogState, logReducer } from '../../../../renderer/duty-log/log-state.ts'
import { monthsOf, piecesOf } from '../../../../renderer/search/search-rows.ts'
import {
  firstSearchState,
  hitsAtOnce,
  type SearchAct,
  type SearchState,
  searchReducer,
} from '../../../../renderer/search/search-state.ts'
import type { SearchHit, SearchSlice } from '../../../../shared/search/contract.ts'

const hit = (itemId: string, rest: Partial<SearchHit> = {}): SearchHit => ({
  itemId,
  occurredAt: '2026-11-23T01:00:00.000Z',
  type: 'telephone',
  isOutgoing: false,
  recordedByName: '张伟',
  isIncomplete: false,
  isLate: false,
  isCorrected: false,
  isStruck: false,
  found: 'current',
  passages: [{ text: '泵站', marks: [[0, 2]] }],
  ...rest,
})

const point = { month: '2026-10', offset: 7 }
const next = { chain: 'D-7K2M.general.1', from: point, at: point }
const slice = (hits: readonly SearchHit[], rest: Partial<SearchSlice> = {}): SearchAct => ({
  kind: 'slice',
  slice: { hits, next, reached: '2026-10', monthsDone: 1, months: 3, seq: 9, ...rest },
})

const stateAfter = (...acts: SearchAct[]): SearchState => acts.reduce(searchReducer, firstSearchState)
const seek: SearchAct = { kind: 'seek', query: { text: '泵站' } }
const idsIn = ({ hits }: SearchState) => hits.map(({ itemId }) => itemId)

describe('a search on the screen', () => {
  it('lists each item once, newest number first, whenever it was found', () =>
    expect(
      idsIn(
        stateAfter(
          seek,
          slice([hit('D-7K2M-2603-4'), hit('D-7K2M-2611-9')]),
          slice([hit('D-7K2M-2611-10'), hit('D-7K2M-2603-4')]),
        ),
      ),
    ).toEqual(['D-7K2M-2611-10', 'D-7K2M-2611-9', 'D-7K2M-2603-4']))

  it('goes on until there is nothing older', () => {
    expect(stateAfter(seek, slice([])).phase).toBe('running')
    expect(stateAfter(seek, slice([], { next: null }))).toMatchObject({ phase: 'done', months: 3 })
  })

  it('stops for Esc and goes on from there', () => {
    const stopped = stateAfter(seek, slice([hit('D-7K2M-2611-9')]), { kind: 'stop' })
    expect(stopped).toMatchObject({ phase: 'stopped', next })
    expect(searchReducer(stopped, { kind: 'go-on' })).toMatchObject({ phase: 'running', next })
  })

  it('pauses with a list as long as anybody reads, and goes on when asked', () => {
    const many = Array.from({ length: hitsAtOnce }, (_, n) => hit(`D-7K2M-2611-${n + 1}`))
    const full = stateAfter(seek, slice(many))
    expect(full.phase).toBe('full')
    expect(searchReducer(full, { kind: 'go-on' })).toMatchObject({ phase: 'running', mostHits: 600 })
  })

  it('begins anew with other words and forgets with none', () => {
    const found = stateAfter(seek, slice([hit('D-7K2M-2611-9')]))
    expect(searchReducer(found, { kind: 'seek', query: { text: '南闸' } })).toMatchObject({
      phase: 'running',
      hits: [],
    })
    expect(searchReducer(found, { kind: 'seek', query: undefined })).toEqual(firstSearchState)
  })

  it('takes in what is written meanwhile and takes out what does not match any more', () => {
    const found = stateAfter(seek, slice([hit('D-7K2M-2611-9'), hit('D-7K2M-2611-8')]), {
      kind: 'news',
      news: {
        hits: [hit('D-7K2M-2611-11'), hit('D-7K2M-2611-9', { found: 'earlier' })],
        others: ['D-7K2M-2611-8'],
        seq: 12,
        isAll: true,
      },
    })
    expect(idsIn(found)).toEqual(['D-7K2M-2611-11', 'D-7K2M-2611-9'])
    expect(found.hits[1]?.found).toBe('earlier')
    expect(searchReducer(found, slice([])).seq).toBe(12)
  })

  it('keeps what was found when it breaks off, and says why', () =>
    expect(
      stateAfter(seek, slice([hit('D-7K2M-2611-9')]), {
        kind: 'failed',
        refusal: { ok: false, code: 'disk.failed' },
      }),
    ).toMatchObject({ phase: 'failed', hits: [{ itemId: 'D-7K2M-2611-9' }] }))
})

const around = { timeZone: 'Asia/Shanghai', now: '2026-11-24T01:00:00.000Z' }

describe('the lines of the list', () => {
  it('stand under the month in which the entry was first written down', () =>
    expect(
      monthsOf([hit('D-7K2M-2611-9'), hit('D-7K2M-2611-8'), hit('D-7K2M-2603-4')], around).map(
        ({ title, rows }) => [title, rows.length],
      ),
    ).toEqual([
      ['2026年11月', 2],
      ['2026年3月', 1],
    ]))

  it('say in words what is to be known of the entry', () => {
    const said = hit('D-7K2M-2611-9', {
      isOutgoing: true,
      found: 'earlier',
      isCorrected: true,
      isStruck: true,
    })
    expect(monthsOf([said], around)[0]?.rows[0]).toMatchObject({
      number: 'D-2611-9',
      type: '去电',
      time: '11-23 09:00',
      tags: ['作废', '原文命中', '改'],
    })
  })

  it('are cut into pieces that make up the text again', () => {
    const pieces = piecesOf({
      text: '东湖泵站二号泵',
      marks: [
        [2, 4],
        [6, 7],
      ],
    })
    expect(pieces.map(({ text }) => text).join('')).toBe('东湖泵站二号泵')
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['泵站', '泵'])
  })
})

it('an entry that was found is shown on its day, whatever the list was narrowed to', () =>
  expect(
    logReducer(
      { ...firstLogState, scope: 'all', filter: { ...firstLogState.filter, text: '南闸' } },
      { kind: 'show', itemId: 'D-7K2M-2603-4', day: '2026-03-02' },
    ),
  ).toMatchObject({
    scope: 'day',
    day: '2026-03-02',
    filter: firstLogState.filter,
    current: 'D-7K2M-2603-4',
    detail: { kind: 'record', itemId: 'D-7K2M-2603-4' },
  }))

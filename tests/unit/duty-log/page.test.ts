import { describe, expect, it } from 'vitest'
import type { EntryPageQuery } from '../../../shared/duty-log/contract.ts'
import { entryPageOf } from '../../../shared/duty-log/index.ts'
import { storyOf } from '../kernel/scenario.ts'
import { recorded } from './entries.ts'

const at = (clock: string) => `2026-11-23T${clock}:00.000Z`
const rows = [
  ...storyOf(
    recorded({ itemId: 'D-7K2M-2611-9', occurredAt: at('02:00'), text: 'Pump 2 停机' }),
    recorded({
      itemId: 'D-7K2M-2611-10',
      occurredAt: at('02:00'),
      type: 'telephone',
      text: '询问水位',
      elements: { unit: '东湖泵站', person: '韩立新' },
      missing: ['phone', 'result'],
    }),
    recorded({ itemId: 'D-7K2M-2611-11', occurredAt: at('01:00'), type: 'patrol', text: '配电间未见异常' }),
  ).items.values(),
]
const query: EntryPageQuery = { from: at('00:00'), to: at('23:59'), offset: 0, limit: 50 }
const page = (changed: Partial<EntryPageQuery> = {}) =>
  entryPageOf(rows, { ...query, ...changed }, account => (account === 'zhang.wei' ? '张伟' : account))
const numbers = (changed: Partial<EntryPageQuery> = {}) =>
  page(changed).rows.map(({ itemId }) => Number(itemId.split('-').at(-1)))

describe('a page of the duty log', () => {
  it('stands newest first, at one instant the later number first', () => {
    expect(numbers()).toEqual([10, 9, 11])
    expect(numbers({ order: 'oldest' })).toEqual([11, 9, 10])
  })

  it('shows names for accounts', () =>
    expect(page().rows[0]).toMatchObject({ byName: '张伟', recordedByName: '张伟' }))

  it('has all of them on its pages, each once', () => {
    expect(numbers({ limit: 2 })).toEqual([10, 9])
    expect(numbers({ limit: 2, offset: 2 })).toEqual([11])
    expect(page({ limit: 2, offset: 4 })).toMatchObject({ rows: [], total: 3 })
  })

  it.each<[Partial<EntryPageQuery>, number[]]>([
    [{ types: ['telephone'] }, [10]],
    [{ types: ['telephone', 'patrol'] }, [10, 11]],
    [{ types: [] }, [10, 9, 11]],
    [{ states: ['incomplete'] }, [10]],
    [{ states: ['complete'] }, [9, 11]],
    [{ text: '东湖' }, [10]],
    [{ text: '韩立新' }, [10]],
    [{ text: 'pump' }, [9]],
    [{ text: 'ＰＵＭＰ　２' }, [9]],
    [{ text: 'd-2611-11' }, [11]],
    [{ text: '(.*' }, []],
    [{ text: ' ' }, [10, 9, 11]],
    [{ text: '水位', types: ['patrol'] }, []],
  ])('for %j has %j', (filter, found) => expect(numbers(filter)).toEqual(found))

  it('counts the whole range, whatever the filter', () => {
    expect(page({ types: ['patrol'] })).toMatchObject({ total: 1, counts: { all: 3, incomplete: 1 } })
  })
})

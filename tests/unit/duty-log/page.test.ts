import { describe, expect, it } from 'vitest'
import { areInitialsIn } from '../../../electron/search/initials.ts'
import type { EntryPageQuery } from '../../../shared/duty-log/contract.ts'
import { entryFilter, entryOrder, shownEntry } from '../../../shared/duty-log/index.ts'
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
const idsOf = (changed: Partial<EntryPageQuery> = {}) =>
  rows
    .filter(entryFilter({ ...query, ...changed }, areInitialsIn))
    .sort(entryOrder(changed.order))
    .map(({ itemId }) => itemId)
const numbers = (changed: Partial<EntryPageQuery> = {}) =>
  idsOf(changed).map(itemId => Number(itemId.split('-').at(-1)))

describe('a page of the duty log', () => {
  it('stands newest first, at one instant the later number first', () => {
    expect(numbers()).toEqual([10, 9, 11])
    expect(numbers({ order: 'oldest' })).toEqual([11, 9, 10])
  })

  it('shows names for accounts', () => {
    const [row] = rows
    const nameOf = (account: string) => (account === 'zhang.wei' ? '张伟' : account)
    expect(row && shownEntry(row, nameOf)).toMatchObject({ byName: '张伟', recordedByName: '张伟' })
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
    [{ text: '水位 东湖' }, [10]],
    [{ text: '水位 停机' }, []],
    [{ text: 'xwsw' }, [10]],
    [{ text: 'dh hlx' }, [10]],
    [{ text: 'pdj wjyc' }, [11]],
    [{ text: 'swx' }, []],
    [{ people: ['zhang.wei'] }, [10, 9, 11]],
    [{ people: ['li.lei'] }, []],
  ])('for %j has %j', (filter, found) => expect(numbers(filter)).toEqual(found))
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type KeptBook, keepHouse } from '../../../electron/housekeeping.ts'
import type { Broadcast } from '../../../shared/contract.ts'

/** A book that only remembers what it was asked for, and can be made to tell news. */
const rememberingBook = () => {
  const asked: string[] = []
  let listener: ((news: Broadcast) => void) | undefined
  const remember = (what: string) => () => void asked.push(what)
  const book: KeptBook = {
    subscribe: heard => {
      listener = heard
      return remember('unsubscribe')
    },
    syncHeads: remember('syncHeads'),
    saveSnapshot: remember('saveSnapshot'),
    verify: remember('verify'),
    verifyDaily: remember('verifyDaily'),
    warmUp: () => false,
    keepBackups: remember('keepBackups'),
    backUp: remember('backUp'),
  }
  return { book, asked, tell: (news: Broadcast) => listener?.(news) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('takes a backup once both have signed a handover, and not for any other act', () => {
  const { book, asked, tell } = rememberingBook()
  const leave = keepHouse(book)
  tell({ seq: 7, chain: 'D-7K2M.general.1', kinds: ['handover.signed-out'] })
  tell({ status: true })
  expect(asked).toEqual([])
  tell({ seq: 8, chain: 'D-7K2M.general.1', kinds: ['handover.signed-in', 'handover.completed'] })
  expect(asked).toEqual(['backUp'])
  leave()
})

it('looks every minute whether a backup is due, and no more once the house is left', () => {
  const { book, asked } = rememberingBook()
  const leave = keepHouse(book)
  vi.advanceTimersByTime(3 * 60_000)
  expect(asked.filter(what => what === 'keepBackups')).toHaveLength(3)
  leave()
  vi.advanceTimersByTime(3 * 60_000)
  expect(asked.filter(what => what === 'keepBackups')).toHaveLength(3)
})

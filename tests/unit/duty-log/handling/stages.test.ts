import { describe, expect, it } from 'vitest'
import { type EntryActName, stageTable } from '../../../../shared/duty-log/index.ts'
import { given, now, storyOf } from '../../kernel/scenario.ts'
import { recorded } from '../entries.ts'
import { acted, another, closed, entry, followedUp, forwardedTo, later, nilReported, struck } from './acts.ts'

/** What leads to each stage, with one forwarding that waits where the stage lets somebody forward. */
const stories = {
  noted: [recorded({ type: 'telephone' }), forwardedTo('zhang.wei')],
  open: [recorded({ type: 'telephone' }), followedUp(), forwardedTo('zhang.wei')],
  closed: [recorded({ type: 'telephone' }), followedUp(), closed(), forwardedTo('zhang.wei')],
  struck: [recorded({ type: 'telephone' }), struck()],
  duplicate: [
    recorded({ type: 'telephone' }),
    recorded({ itemId: another }),
    acted('marked-duplicate', { of: another, reason: '同一来电' }, { seq: 2, at: later(1), actor: 'li.lei' }),
  ],
  nil: [nilReported()],
} as const

const third = 'D-7K2M-2611-3'
const original = recorded({ itemId: third })

type Book = ReturnType<typeof given>
const tries: {
  readonly [A in Exclude<EntryActName, 'name-original'>]: (book: Book) => ReturnType<Book['when']>
} = {
  correct: book =>
    book.when(
      'duty-log.correct',
      { itemId: entry, revision: 1, type: 'telephone', text: '改过的内容', occurredAt: now, reason: '笔误' },
      at,
    ),
  handle: book => book.when('duty-log.handle', { itemId: entry, text: '已派人' }, at),
  attempt: book => book.when('duty-log.attempt', { itemId: entry, reached: false, result: '无人接听' }, at),
  close: book => book.when('duty-log.close', { itemId: entry, result: '已修复' }, at),
  reopen: book => book.when('duty-log.reopen', { itemId: entry, reason: '又坏了' }, at),
  'follow-up': book =>
    book.when('duty-log.follow-up', { itemId: entry, reason: '须回复', dueAt: later(120) }, at),
  strike: book => book.when('duty-log.strike', { itemId: entry, reason: '误记' }, at),
  'mark-duplicate': book =>
    book.when('duty-log.mark-duplicate', { itemId: entry, of: third, reason: '同一来电' }, at),
  forward: book =>
    book.when('duty-log.forward', { itemId: entry, to: [{ name: '林帆', section: '办公室' }] }, at),
  acknowledge: book => book.when('duty-log.acknowledge', { itemId: entry }, { ...at, actor: 'zhang.wei' }),
  'acknowledge-on-paper': book =>
    book.when(
      'duty-log.acknowledge-on-paper',
      { itemId: entry, to: 'zhang.wei（办公室）', name: '林帆', at: later(5) },
      at,
    ),
}
const at = { now: later(10) }

const isStage = (name: string): name is keyof typeof stories => Object.hasOwn(stories, name)
const isTried = (name: string): name is keyof typeof tries => Object.hasOwn(tries, name)

describe.each(Object.keys(stageTable).filter(isStage))('an entry that is %s', stage => {
  it.each(Object.keys(tries).filter(isTried))('answers %s as the table says', act => {
    const outcome = stageTable[stage][act]
    const { decision, thenRefused } = tries[act](given(...stories[stage], original))
    if (outcome.no) return thenRefused(outcome.no)
    expect(decision).toMatchObject({ ok: true })
    if (!decision.ok) return
    const events = decision.events.map(event => ({ event, meta: meta(later(10)) }))
    const { items } = storyOf(...stories[stage], original, ...events)
    expect(items.get(entry)?.handling.stage).toBe(outcome.becomes)
  })

  it('takes a duplicate of itself or not as the table says', () => {
    const { decision, thenRefused } = given(...stories[stage], original).when(
      'duty-log.mark-duplicate',
      { itemId: third, of: entry, reason: '同一来电' },
      at,
    )
    if (stageTable[stage]['name-original'].no) thenRefused('duty-log.original-does-not-count')
    else expect(decision).toMatchObject({ ok: true })
  })
})

const meta = (on: string) => ({ seq: 9, hash: 'b'.repeat(64), at: on, actor: 'zhang.wei' })

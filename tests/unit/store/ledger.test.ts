import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ManualClock, manualClock } from '../../../electron/ports.ts'
import type { EntryPageQuery, EntryRow } from '../../../shared/duty-log/contract.ts'
import { entryStates } from '../../../shared/duty-log/handling/entry-state.ts'
import {
  entryFilter,
  entryOrder,
  entryTypeIds,
  shownStates,
  stateOf,
} from '../../../shared/duty-log/index.ts'
import { commitsOf, foldOf, generalChain, sorted } from '../book/full-fold.ts'
import { diskWithHouse, dutyOfficer, type House, openHouse, people } from '../book/house.ts'
import { removeFolder } from '../book/tampering.ts'

/** What somebody does at the desk, or what happens to it. */
type Step =
  | { readonly does: 'record'; readonly minutesAgo: number }
  | { readonly does: 'correct'; readonly entry: number; readonly minutesAgo: number }
  | { readonly does: 'act'; readonly act: number; readonly entry: number; readonly other: number }
  | { readonly does: 'pass'; readonly days: number }
  | { readonly does: 'restart'; readonly how: 'closed' | 'killed' | 'index lost' }

const minutesAgo = fc.oneof(fc.constant(0), fc.nat(90), fc.nat(60 * 24 * 45))
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('record' as const), minutesAgo }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('correct' as const), entry: fc.nat(30), minutesAgo }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('act' as const),
      act: fc.nat(9),
      entry: fc.nat(30),
      other: fc.nat(30),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('pass' as const), days: fc.nat(6) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('restart' as const),
      how: fc.constantFrom('closed' as const, 'killed' as const, 'index lost' as const),
    }),
  },
)

const openSigned = (port: House['port'], clock: ManualClock, seed: string): House => {
  const house = openHouse(port, { clock, seed })
  house.sessions.open(1, dutyOfficer.account)
  return house
}

const before = (clock: ManualClock, minutes: number): string =>
  new Date(Date.parse(clock.now()) - minutes * 60_000).toISOString()

const rowsOf = ({ book }: House): readonly EntryRow[] => {
  const page = book.ask(
    'duty-log.page',
    { from: '2026-01-01T00:00:00.000Z', to: '2028-01-01T00:00:00.000Z', offset: 0, limit: 500 },
    { account: dutyOfficer.account, roles: ['staff'] },
  )
  return 'rows' in page ? sorted(JSON.parse(JSON.stringify(page.rows, withoutNames))) : []
}

const withoutNames = (key: string, value: unknown): unknown =>
  ['byName', 'recordedByName', 'signedBy'].includes(key) ? undefined : value

type Asked = Pick<EntryPageQuery, 'types' | 'states' | 'people' | 'order' | 'sort'>

/** Every way in which the list can be narrowed and sorted, looked up in the index alone. */
const questions: readonly Asked[] = [
  ...entryStates.map(state => ({ states: [state] })),
  { types: ['other'] },
  { types: ['telephone'], states: ['open', 'incomplete'], order: 'oldest' },
  { people: [dutyOfficer.account] },
  { people: ['nobody'] },
  { sort: { by: 'type', order: 'descending' } },
  { sort: { by: 'state', order: 'ascending' }, order: 'oldest' },
  { sort: { by: 'person', order: 'ascending' } },
]

const everything = { from: '2026-01-01T00:00:00.000Z', to: '2028-01-01T00:00:00.000Z' }

/** Page by page, so that the seams are tried too. */
const idsOf = ({ book }: House, asked: Asked): readonly string[] => {
  const ids: string[] = []
  for (let offset = 0; ; offset += 3) {
    const query = { ...everything, ...asked, offset, limit: 3 }
    const page = book.ask('duty-log.page', query, { account: dutyOfficer.account, roles: ['staff'] })
    if (!('rows' in page)) throw new Error(page.code)
    ids.push(...page.rows.map(({ itemId }) => itemId))
    expect(Object.values(page.states).reduce((sum, count) => sum + count, 0)).toBe(page.total)
    if (offset + 3 >= page.total) return ids
  }
}

/** The same by looking through all rows. */
const naively = (rows: readonly EntryRow[], asked: Asked): readonly string[] => {
  const { by, order } = asked.sort ?? {}
  const groupOf = (row: EntryRow): number => {
    if (by === 'type') return entryTypeIds.indexOf(row.type)
    return by === 'state' ? shownStates.indexOf(stateOf(row)) : 0
  }
  return rows
    .filter(entryFilter(asked, () => false))
    .sort(
      (a, b) =>
        (groupOf(a) - groupOf(b)) * (order === 'descending' ? -1 : 1) || entryOrder(asked.order)(a, b),
    )
    .map(({ itemId }) => itemId)
}

/** After a week without an entry the time has to be confirmed first. */
const restarted = async (
  house: House,
  how: 'closed' | 'killed' | 'index lost',
  seed: string,
): Promise<House> => {
  if (how !== 'killed') house.book.close()
  if (how === 'index lost') removeFolder(house.port, `/book/index/${generalChain(house.port)}`)
  const again = openSigned(house.port, house.clock, seed)
  await again.book.signIns.signIn({ ...dutyOfficer, confirmClock: true })
  return again
}

const take = async (house: House, step: Step, number: number): Promise<House> => {
  const { clock, call } = house
  clock.advance(60_000)
  if (step.does === 'pass') clock.advance(step.days * 86_400_000)
  if (step.does === 'restart') return restarted(house, step.how, `start ${number}`)
  if (step.does === 'record')
    await call('duty-log.record', {
      type: 'telephone',
      text: `第${number}条`,
      occurredAt: before(clock, step.minutesAgo),
    })
  if (step.does === 'act') await actOn(house, step)
  if (step.does === 'correct') await correctOne(house, step.entry, before(clock, step.minutesAgo), number)
  return house
}

const correctOne = async (house: House, entry: number, occurredAt: string, number: number): Promise<void> => {
  const rows = rowsOf(house)
  const row = rows[entry % Math.max(1, rows.length)]
  if (!row) return
  const { itemId, revision } = row
  const said = { type: 'other', text: `更正${number}`, occurredAt, reason: '核对' } as const
  const answer = await house.call('duty-log.correct', { itemId, revision, ...said })
  expect(answer.ok || settled.includes(answer.code)).toBe(true)
}

const settled = ['duty-log.is-struck', 'duty-log.is-duplicate']

/** Any act, taken by the state table or not: refusals leave no line. */
const actOn = async (house: House, step: Extract<Step, { does: 'act' }>): Promise<void> => {
  const rows = rowsOf(house)
  const rowAt = (place: number) => rows[place % Math.max(1, rows.length)]
  const [row, other] = [rowAt(step.entry), rowAt(step.other)]
  if (!row || !other) return
  const { itemId } = row
  const { call, clock } = house
  const acts = [
    () => call('duty-log.handle', { itemId, text: '已转设备科' }),
    () => call('duty-log.attempt', { itemId, reached: false, result: '无人接听' }),
    () => call('duty-log.close', { itemId, result: '已办妥' }),
    () => call('duty-log.reopen', { itemId, reason: '又有反映' }),
    () => call('duty-log.follow-up', { itemId, reason: '须回复', dueAt: before(clock, -90) }),
    () => call('duty-log.strike', { itemId, reason: '误记' }),
    () => call('duty-log.mark-duplicate', { itemId, of: other.itemId, reason: '同一来电' }),
    () =>
      call('duty-log.forward', { itemId, to: [{ name: people['duty-officer'].name, section: '办公室' }] }),
    () => call('duty-log.acknowledge', { itemId }),
    () =>
      call('duty-log.acknowledge-on-paper', {
        itemId,
        to: `${people['duty-officer'].name}（办公室）`,
        name: '林帆',
        at: clock.now(),
      }),
  ]
  await acts[step.act]?.()
}

it('shows every row as all its events make it, over months, restarts, kills and a lost index', async () => {
  const prepared = await diskWithHouse()
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25, size: 'max' }), async steps => {
      let house = openSigned(prepared.crash(0), manualClock('2026-11-23T02:00:00.000Z'), 'first')
      for (const [number, step] of steps.entries()) house = await take(house, step, number)
      const { state, rows } = foldOf(commitsOf(house.port))
      expect(house.book.state()).toEqual(state)
      expect(rowsOf(house)).toEqual(rows)
      for (const asked of questions) expect(idsOf(house, asked)).toEqual(naively(rows, asked))
      expect(house.breakdowns).toEqual([])
    }),
    { numRuns: 40 },
  )
})

it('answers an act again as it was answered, whether the index has taken its line yet or not', async () => {
  const prepared = await diskWithHouse()
  const house = openSigned(prepared.crash(0), manualClock('2026-11-23T02:00:00.000Z'), 'again')
  const input = { type: 'other', text: '巡查正常' } as const
  const first = new Map<string, unknown>()
  for (let number = 1; number <= 70; number++) {
    const id = `act-${number}`
    first.set(id, await house.call('duty-log.record', input, { id }))
    for (const known of [id, 'act-1', `act-${Math.ceil(number / 2)}`])
      expect(await house.call('duty-log.record', input, { id: known })).toEqual(first.get(known))
  }
  expect(rowsOf(house)).toHaveLength(70)
})

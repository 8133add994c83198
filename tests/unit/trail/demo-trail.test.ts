import { beforeAll, expect, it } from 'vitest'
import {
  guests,
  guestsOfOneUnit,
  lookedOutFor,
  senders,
  trucks,
} from '../../../electron/demo/gate/outsiders.ts'
import { shownTime } from '../../../shared/calendar/index.ts'
import { entryFacts } from '../../../shared/duty-log/entry-facts.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { holding } from '../book/clear-text.ts'
import { commitsOf, foldOf, secretChain } from '../book/full-fold.ts'
import { allRows, commitOf, type DemoTrail, demoTrail, isWhole, type WholeCommit } from './demo-trail.ts'

let trail: DemoTrail
let commits: readonly WholeCommit[]
beforeAll(async () => {
  trail = await demoTrail(12)
  commits = allRows(trail)
    .filter(isWhole)
    .map(row => commitOf(trail, row))
    .reverse()
}, 120_000)

it('lists every commit of both books once, the newest first', () => {
  const rows = allRows(trail)
  const lines = [...commitsOf(trail.disk), ...commitsOf(trail.disk, '/book', secretChain(trail.disk))]
  expect(new Set(rows.map(({ chain, seq }) => `${chain} ${seq}`)).size).toBe(rows.length)
  expect(rows).toHaveLength(lines.length)
  const times = rows.map(({ at }) => at.slice(0, 19))
  expect(times).toEqual([...times].sort().reverse())
})

it('has words for every event of the bureau, none of them a name of the program’s own', () => {
  const strange = /undefined|null|NaN|\[object|duty-log\.|handover\.|settings\.|session\./u
  for (const { events, seq } of commits)
    for (const { act, about, told } of events) {
      expect(act, `act of ${seq}`).toMatch(/\p{Script=Han}/u)
      expect(about, `object of ${seq}`).not.toBe('')
      for (const { what, before, after } of told) {
        expect(`${what} ${before ?? ''} ${after}`, `line ${seq}`).not.toMatch(strange)
        expect(before, `line ${seq}`).not.toBe(after)
      }
    }
})

/** Acts by which something becomes an entry, or changes one, beside the log's own: a petitioner at the gate, a leader's word. */
const handsOn = [
  'visit.sign-in',
  'turn-away.record',
  'instruction.give',
  'instruction.correct',
  'incident.raise',
  'incident.establish',
]
/** What is said of the instruction or the incident beside its entry, in the same line. */
const besideEntry = ['批示', '更正批示', '列为突发事件', '核实要素']

it('shows the old value that the lines before had made, and the new one that the book then has', () => {
  const { rows, state } = foldOf(commitsOf(trail.disk))
  const { now, zone } = { now: commits.at(-1)?.at ?? '', zone: state.station.opened?.timeZone ?? '' }
  const standing = new Map<string, Map<string, string>>()
  const entryOf = new Map(rows.map(row => [shownNumber(row.itemId), row]))
  for (const { command, events } of commits)
    for (const { act, about, told } of events) {
      const number = about.split(' ').at(-1) ?? ''
      if (besideEntry.some(word => act.startsWith(word))) continue
      const isOfLog = command.startsWith('duty-log.') || handsOn.includes(command)
      if (!isOfLog || !entryOf.has(number)) continue
      const facts = standing.get(number) ?? new Map<string, string>()
      standing.set(number, facts)
      for (const { what, before, after } of told) {
        if (before !== undefined && before !== '（空）')
          expect([number, what, facts.get(what)]).toEqual([number, what, before])
        facts.set(what, after)
      }
    }
  let compared = 0
  for (const [number, row] of entryOf)
    for (const [what, value] of Object.entries(entryFacts(row, at => shownTime(at, zone, now)))) {
      expect([number, what, standing.get(number)?.get(what)]).toEqual([number, what, value])
      compared++
    }
  expect(compared).toBeGreaterThan(1_000)
})

it('says of every line that it is linked to the one before', () => {
  expect(commits.filter(({ isLinked }) => !isLinked)).toEqual([])
})

it('shows of the secret book numbers and times, nothing else', () => {
  const hidden = allRows(trail).filter(row => !isWhole(row))
  const lines = commitsOf(trail.disk, '/book', secretChain(trail.disk))
  expect(hidden).toEqual(
    lines.map(({ chain, seq, at }) => ({ chain, seq, at, sight: 'number-and-time' })).reverse(),
  )
})

it('derives from the journal when each rule was last kept, and says never where it was not', () => {
  const rows = trail.book.ask('trail.evidence', {}, trail.auditor)
  if ('ok' in rows) throw new Error(rows.code)
  const last = new Map(rows.map(row => [row.id, row.last]))
  const lines = commitsOf(trail.disk)
  const newest = (command: string, isSystem: boolean) => {
    const line = lines.findLast(
      commit => commit.command === command && (commit.actor === 'system') === isSystem,
    )
    return line ? { at: line.at, seq: line.seq } : null
  }
  expect(last.get('identity')).toEqual(newest('session.sign-in', false))
  expect(last.get('guessing')).toEqual(newest('session.sign-in', true))
  expect(last.get('audit')).toEqual(newest('trail.look', false))
  expect(last.get('kept')).toEqual({ at: lines[0]?.at, seq: 1 })
  expect(last.get('unaltered')).toBeNull()
  expect(last.get('backup')).toBeNull()
})

it('names in no file in clear whoever came to the gate, his papers, telephone or vehicle', () => {
  const visitors = guests.flatMap(({ visitor: { name, idNumber, phone } }) => [
    name,
    `${idNumber}`,
    `${phone}`,
  ])
  const others = [
    ...guestsOfOneUnit.map(({ name }) => name),
    ...Object.values(lookedOutFor.person),
    ...trucks.flatMap(({ plate, driver }) => [plate, driver]),
    ...senders,
  ]
  expect(holding(trail.disk, [...visitors, ...others])).toEqual([])
})

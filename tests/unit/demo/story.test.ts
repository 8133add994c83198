import { describe, expect, it } from 'vitest'
import { gatekeepers, laterAccounts, staff } from '../../../electron/demo/bureau.ts'
import type { Act } from '../../../electron/demo/chair.ts'
import { allContacts, allPetitioners } from '../../../electron/demo/contacts.ts'
import { dice } from '../../../electron/demo/dice.ts'
import { firstDayOf, openingOf, tellDays } from '../../../electron/demo/story.ts'
import { contract } from '../../../shared/contract.ts'
import { entryTypeIds, missingElements } from '../../../shared/duty-log/index.ts'

const daysOf = (seed: string, firstDay: string, many: number): Act[] => {
  const acts: Act[] = []
  for (const told of tellDays(firstDay, dice(seed))) {
    acts.push(...told.acts)
    if (--many === 0) break
  }
  return acts
}

const month = daysOf('1', '2026-09-20', 30)
const records = month.filter(act => act.does === 'record')
const raised = month.flatMap(act => (act.does === 'incident' && act.what.act === 'raise' ? [act] : []))
const corrections = month.filter(act => act.does === 'correct')
const at = (clock: string, act: Act): boolean =>
  new Date(act.at + 8 * 3_600_000).toISOString().slice(11, 16) >= clock

describe('the story of a month', () => {
  it('is told the same way for the same seed', () => {
    expect(daysOf('1', '2026-09-20', 30)).toEqual(month)
    expect(daysOf('2', '2026-09-20', 30)).not.toEqual(month)
  })

  it('is full by day and quiet by night', () => {
    expect(records.length).toBeGreaterThan(700)
    const night = records.filter(act => at('22:00', act) || !at('06:00', act))
    expect(night.length).toBeGreaterThan(90)
    expect(night.length).toBeLessThan(records.length / 4)
  })

  it('has every type of entry that people write', () => {
    const types = new Set<string>([...records.map(act => act.input.type), 'incident'])
    expect(raised.length).toBeGreaterThan(1)
    expect([...types].sort()).toEqual([...entryTypeIds].sort())
  })

  it('has a night with an alarm at ten past two, its reports and their signatures, and a drill', () => {
    const acts = month.flatMap(act => (act.does === 'incident' ? [act] : []))
    const alarm = acts.filter(act => act.incident === raised[0]?.incident)
    expect(alarm.map(({ what }) => what.act)).toEqual(
      expect.arrayContaining([
        'raise',
        'incident.call',
        'report-orally',
        'draft',
        'approve',
        'send',
        'close',
      ]),
    )
    const failed = alarm.filter(({ what }) => what.act === 'incident.call' && what.input.result !== 'reached')
    expect(failed).toHaveLength(2)
    expect(alarm.filter(({ what }) => what.act === 'send')).toHaveLength(3)
    expect(raised.filter(({ what }) => what.act === 'raise' && what.input.drill)).toHaveLength(2)
  })

  it('has late entries, incomplete ones, corrections with reasons and mistyped passwords', () => {
    const late = records.filter(act => act.at - Date.parse(act.input.occurredAt ?? '') > 1_800_000)
    const incomplete = records.filter(
      act => act.input.type === 'telephone' && !(act.input.elements?.phone && act.input.elements.result),
    )
    expect(late.length).toBeGreaterThan(15)
    expect(incomplete.length).toBeGreaterThan(20)
    expect(corrections.length).toBeGreaterThan(40)
    expect(month.filter(act => act.does === 'mistype').length).toBeGreaterThan(3)
  })

  it('has whole entries of every type, and of nearly every type some that lack something', () => {
    const lacksIn = (act: (typeof records)[number]): number => {
      const { type, elements = {}, dueAt, petitioner } = act.input
      return missingElements(type, { elements, dueAt, hasPetitioner: petitioner !== undefined }).length
    }
    const types = (found: typeof records) => new Set(found.map(act => act.input.type))
    const whole = [...types(records.filter(act => lacksIn(act) === 0)), 'incident']
    expect(whole.sort()).toEqual([...entryTypeIds].sort())
    expect(types(records.filter(act => lacksIn(act) > 0)).size).toBeGreaterThan(8)
  })

  it('has matters taken up, closed and opened again, receipts, a duplicate, a struck entry and quiet nights', () => {
    const many = (does: Act['does']) => month.filter(act => act.does === does).length
    for (const does of ['handle', 'follow-up', 'close', 'forward'] as const)
      expect(many(does), does).toBeGreaterThan(10)
    for (const does of ['reopen', 'attempt', 'strike', 'mark-duplicate', 'acknowledge'] as const)
      expect(many(does), does).toBeGreaterThan(0)
    expect(many('acknowledge-on-paper')).toBeGreaterThan(10)
    expect(many('report-nil')).toBeGreaterThan(2)
  })

  it('hands every post over once a day, each to whose turn is next', () => {
    const reliefs = month.flatMap(act => (act.does === 'hand-over' || act.does === 'take-over' ? [act] : []))
    expect(month.filter(act => act.does === 'take-first')).toHaveLength(3)
    for (const post of ['leader', 'duty-officer', 'gatekeeper'] as const) {
      const own = reliefs.filter(act => act.post === post)
      expect(own).toHaveLength(60)
      for (let n = 1; n + 1 < own.length; n += 2) {
        expect(own[n]?.who, `${post} ${n}`).toBe(own[n + 1]?.who)
        expect(own[n]?.who).not.toBe(own[n - 1]?.who)
      }
    }
    const late = reliefs.filter(
      act => act.does === 'take-over' && act.at - Date.parse(act.arrivedAt) < 300_000,
    )
    expect(late.length).toBeGreaterThan(1)
  })

  it('has an office and an administrator that keep the bureau’s own affairs', () => {
    const kept = month.flatMap(act => (act.does === 'keep' ? [act.what.name] : []))
    const shifts = kept.filter(name => name === 'shift.plan').length
    expect(shifts).toBe(4 * 7 * 3)
    expect(kept.filter(name => name !== 'shift.plan').sort()).toEqual([
      'account.create',
      'account.disable',
      'calendar.correct',
      'checklists.set',
      'directory.add',
      'directory.change',
      'directory.leave',
      'directory.rename-section',
      'phrases.set',
      'report-limits.set',
      'requirements.set',
      'settings.change',
    ])
    expect(month.some(act => act.does === 'look')).toBe(true)
  })

  it('asks for nothing that the contract would refuse', () => {
    for (const act of records)
      expect(contract['duty-log.record'].schema.safeParse(act.input).error).toBeUndefined()
  })

  it('leaves no place or figure unfilled', () => {
    expect(JSON.stringify(month)).not.toMatch(/\{[a-z收发]+\}/u)
  })

  it('never has two people at one computer, and nobody writes who has not signed in', () => {
    const sitting = new Map<string, string>()
    for (const act of month) {
      const { seat, who } = act
      if (act.does === 'sign-in') {
        expect(sitting.get(seat)).toBeUndefined()
        sitting.set(seat, who)
      } else if (act.does === 'sign-out' || act.does === 'lock') sitting.delete(seat)
      else if (act.does !== 'mistype') expect(who).toBe(sitting.get(seat))
    }
  })
})

describe('the gate', () => {
  const acts = month.flatMap(act => (act.does === 'gate' ? [act.what] : []))
  const many = (name: (typeof acts)[number]['act']) => acts.filter(({ act }) => act === name).length

  it('opens and closes every day, and has of everything that comes to a gate', () => {
    expect(many('close')).toBe(30)
    expect(many('open')).toBe(31)
    expect(many('come')).toBeGreaterThan(150)
    for (const name of ['drive-in', 'staff-in', 'go-out', 'come-back', 'receive'] as const)
      expect(many(name), name).toBeGreaterThan(20)
    for (const name of ['turn-away', 'sign-for', 'issue', 'let-out', 'return', 'announce'] as const)
      expect(many(name), name).toBeGreaterThan(1)
  })

  it('has visitors who go without anybody writing it down: the closing asks about them', () => {
    const gone = new Set(acts.flatMap(act => (act.act === 'go' ? [act.visit] : [])))
    const unseen = acts.filter(act => act.act === 'come' && !gone.has(act.visit))
    expect(unseen.length).toBeGreaterThan(5)
  })
})

describe('people from outside', () => {
  const names = allContacts.filter(({ person }) => !person.includes('话务员')).map(({ person }) => person)

  it('who come with a petition are named where it is sealed and nowhere else', () => {
    const elsewhere = JSON.stringify(
      month.map(act =>
        act.does === 'record' || act.does === 'correct' ? { ...act.input, petitioner: 0 } : act,
      ),
    )
    for (const { name, phone, idNumber } of allPetitioners)
      for (const secret of [name, phone, idNumber]) expect(elsewhere).not.toContain(secret)
    expect(new Set(allPetitioners.map(({ idNumber }) => idNumber)).size).toBe(allPetitioners.length)
  })

  it('stand nowhere but in the elements of an entry', () => {
    const elsewhere = JSON.stringify(
      month.map(act =>
        act.does === 'record' || act.does === 'correct' ? { ...act.input, elements: 0, petitioner: 0 } : act,
      ),
    )
    for (const { person, phone } of allContacts) {
      expect(elsewhere).not.toContain(phone)
      if (names.includes(person)) expect(elsewhere).not.toContain(person)
    }
  })

  it('bear nobody’s name of the staff, and numbers that no exchange gives out', () => {
    const own = new Set([...staff, ...laterAccounts, ...gatekeepers].map(({ name }) => name))
    for (const name of names) expect(own.has(name)).toBe(false)
    for (const { name } of allPetitioners) expect(own.has(name)).toBe(false)
    for (const { phone } of [...allContacts, ...allPetitioners])
      expect(phone).toMatch(/^(0000-55501\d\d|100-5550-0\d{3})$/)
  })
})

describe('the time of a story', () => {
  it.each([
    [1, '2026-10-20T10:00:00.000Z', '2026-10-19'],
    [30, '2026-10-20T10:00:00.000Z', '2026-09-20'],
    [1, '2026-10-19T21:00:00.000Z', '2026-10-18'],
  ])('of %s days up to %s begins on the morning of %s', (days, until, firstDay) => {
    expect(firstDayOf(days, until)).toBe(firstDay)
    expect(Date.parse(until) - Date.parse(openingOf(firstDay))).toBeGreaterThanOrEqual(days * 86_400_000)
  })
})

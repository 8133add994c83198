import { beforeEach, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { commandsInOrder } from '../../../shared/command-words.ts'
import type { InputOf } from '../../../shared/contract.ts'
import type { TrailRow } from '../../../shared/trail/contract.ts'
import { evidenceList } from '../../../shared/trail/index.ts'
import { commitsOf, generalChain, secretChain } from '../book/full-fold.ts'
import {
  diskWithHouse,
  type House,
  openedHouse,
  openHouse,
  people,
  signIn,
  takeOwnPassword,
} from '../book/house.ts'
import { textOf } from '../book/tampering.ts'
import { ever } from './demo-trail.ts'

const auditorsOwn = 'fern-vale-9042-oak'
const auditor = { account: people.auditor.account, password: auditorsOwn }

let disk: FaultDisk
let house: House

/** An entry with its correction, a changed limit, a wrong password; then the auditor signs in. */
beforeEach(async () => {
  disk = await diskWithHouse()
  house = await openedHouse(disk)
  const made = await house.call('duty-log.record', { type: 'other', text: '东湖泵站来电' })
  const itemId = made.ok ? (made.itemId ?? '') : ''
  const row = { itemId, revision: 1, type: 'other', occurredAt: house.clock.now(), reason: '听错' } as const
  await house.call('duty-log.correct', { ...row, text: '西湖泵站来电' })
  await house.call('session.sign-in', { account: '张伟', password: 'not-the-password' })
  await takeOwnPassword(house, people.auditor, auditorsOwn)
})

const look = async (): Promise<void> => {
  expect(await house.call('trail.look', {})).toMatchObject({ ok: true })
}

const rowsOf = async (asked: Partial<InputOf<'trail.page'>> = {}): Promise<readonly TrailRow[]> => {
  const answer = await house.call('trail.page', { ...ever, offset: 0, limit: 100, ...asked })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer.rows
}

const acts = (rows: readonly TrailRow[]) => rows.map(row => (row.sight === 'whole' ? row.act : '密账'))

describe('looking at the trail', () => {
  it('shows nothing before it is on record, and is on record once a day', async () => {
    expect(await house.call('trail.page', { ...ever, offset: 0, limit: 10 })).toMatchObject({
      ok: false,
      code: 'trail.look-first',
    })
    await look()
    expect(await house.call('trail.look', {})).toMatchObject({ ok: false, code: 'trail.already-looked' })
    expect(await house.call('trail.evidence', {})).toMatchObject({ ok: true })
    house.clock.advance(24 * 3_600_000)
    expect(await house.call('trail.choices', {})).toMatchObject({ ok: false, code: 'trail.look-first' })
    await look()
    expect(commitsOf(disk).filter(({ command }) => command === 'trail.look')).toHaveLength(2)
  })

  it('is still on record after the program was started anew', async () => {
    await look()
    house.book.close()
    house = openHouse(disk, { seed: 'again' })
    await signIn(house, auditor)
    expect((await rowsOf()).length).toBeGreaterThan(5)
  })

  it('is noted in logs/ alone where nothing can be journalled', async () => {
    house.book.close()
    const lines = commitsOf(disk).length
    house = openHouse(disk, { seed: 'again' })
    await signIn(house, auditor)
    house.book.closeForWriting({ code: 'journal.broken', params: {} })
    expect(await house.call('trail.page', { ...ever, offset: 0, limit: 10 })).toMatchObject({ ok: false })
    await look()
    expect((await rowsOf()).length).toBeGreaterThan(5)
    expect(await house.call('trail.note-finding', finding(1))).toMatchObject({
      ok: false,
      code: 'journal.broken',
    })
    expect(commitsOf(disk)).toHaveLength(lines + 1)
    const logged = textOf(disk, '/book/logs/access-2026-11.jsonl')
    expect(logged).toContain(`"actor":"${auditor.account}","command":"trail.look"`)
  })
})

describe('the list', () => {
  beforeEach(look)

  it('has each act in plain words, old and new in one column', async () => {
    const rows = await rowsOf()
    expect(acts(rows).slice(0, 6)).toEqual(['查看', '更换密码', '登录', '登录被拒', '更正', '登记'])
    expect(rows[4]).toMatchObject({ actorName: '张伟', change: '东湖泵站来电 → 西湖泵站来电' })
    expect(rows[3]).toMatchObject({ actorName: '系统', about: '张伟', change: '密码不符，或账号已停用' })
  })

  it('is narrowed by person, act, number, time, item and book', async () => {
    const { account } = people['duty-officer']
    expect(acts(await rowsOf({ actors: [account], commands: ['duty-log.correct'] }))).toEqual(['更正'])
    expect(acts(await rowsOf({ actors: ['system'] }))).toEqual(['登录被拒'])
    const [, correction] = await rowsOf({ commands: ['duty-log.record', 'duty-log.correct'] })
    expect(acts(await rowsOf({ seq: correction?.seq ?? 0 }))).toEqual(['登记'])
    const itemId = commitsOf(disk)
      .flatMap(({ events }) => Object(events[0]?.data).itemId ?? [])
      .at(-1)
    expect(acts(await rowsOf({ itemId }))).toEqual(['更正', '登记'])
    expect(acts(await rowsOf({ realm: 'secret' }))).toEqual(['密账'])
    expect(await rowsOf({ from: '2026-11-24T00:00:00.000Z' })).toEqual([])
  })

  it('finds nothing of the secret book by what its lines say', async () => {
    expect(acts(await rowsOf({ actors: ['setup'] }))).not.toContain('密账')
    const [hidden] = await rowsOf({ realm: 'secret' })
    expect(hidden).toEqual({
      sight: 'number-and-time',
      chain: secretChain(disk),
      seq: 1,
      at: commitsOf(disk, '/book', secretChain(disk))[0]?.at,
    })
    const one = await house.call('trail.commit', { chain: secretChain(disk), seq: 1 })
    expect(one).toEqual({ ok: true, answer: hidden })
  })

  it('grows with every line that is written', async () => {
    const before = await rowsOf()
    await house.call('session.sign-out', {})
    await signIn(house, auditor)
    expect(acts(await rowsOf()).slice(0, 2)).toEqual(['登录', '退出'])
    expect(await rowsOf()).toHaveLength(before.length + 2)
  })
})

const finding = (seq: number, chain = generalChain(disk)) => ({ chain, seq, text: '更正未附依据，请说明。' })

describe('a finding', () => {
  beforeEach(look)

  it('stands beneath the commit that it is about, and is a line of its own', async () => {
    const [correction] = await rowsOf({ commands: ['duty-log.correct'] })
    const seq = correction?.seq ?? 0
    const noted = await house.call('trail.note-finding', finding(seq))
    expect(noted).toMatchObject({ ok: true })
    const answer = await house.call('trail.commit', { chain: generalChain(disk), seq })
    expect(answer).toMatchObject({
      answer: { findings: [{ byName: people.auditor.name, text: '更正未附依据，请说明。' }] },
    })
    expect((await rowsOf({ seq }))[0]).toMatchObject({ findings: 1 })
    const line = commitsOf(disk).at(-1)
    expect(line?.events[0]).toMatchObject({
      kind: 'trail.finding-noted',
      data: { seq, hash: commitsOf(disk)[seq - 1]?.hash },
    })
    expect(acts(await rowsOf()).at(0)).toBe('审计意见')
  })

  it('is refused about a line that is not there, and about the secret book', async () => {
    expect(await house.call('trail.note-finding', finding(9_999))).toMatchObject({
      code: 'trail.no-such-commit',
    })
    expect(await house.call('trail.note-finding', finding(1, secretChain(disk)))).toMatchObject({
      code: 'trail.secret-finding',
    })
  })
})

describe('the list of findings', () => {
  beforeEach(look)

  const listed = async (asked: Partial<InputOf<'trail.findings'>> = {}) => {
    const answer = await house.call('trail.findings', { offset: 0, limit: 100, ...asked })
    if (!answer.ok) throw new Error(answer.code)
    return answer.answer
  }
  const note = (seq: number, text: string) =>
    house.call('trail.note-finding', { chain: generalChain(disk), seq, text })

  it('is empty before the first', async () =>
    expect(await listed()).toEqual({ rows: [], total: 0, authors: [] }))

  it('has the newest first, each with the commit that it is about in plain words', async () => {
    const [correction] = await rowsOf({ commands: ['duty-log.correct'] })
    const seq = correction?.seq ?? 0
    await note(seq, '更正未附依据')
    await note(1, '开账时间与文件不符')
    const { rows, total, authors } = await listed()
    expect(total).toBe(2)
    expect(rows.map(({ text }) => text)).toEqual(['开账时间与文件不符', '更正未附依据'])
    expect(rows[1]).toMatchObject({
      byName: people.auditor.name,
      at: commitsOf(disk).at(-2)?.at,
      seq: commitsOf(disk).length - 1,
      on: { seq, hash: commitsOf(disk)[seq - 1]?.hash, isSame: true, act: '更正' },
    })
    expect(authors).toEqual([{ account: people.auditor.account, name: people.auditor.name }])
  })

  it('is narrowed by time and person, page by page', async () => {
    await note(1, '第一条')
    house.clock.advance(60_000)
    const since = house.clock.now()
    await note(2, '第二条')
    expect((await listed({ from: since })).rows.map(({ text }) => text)).toEqual(['第二条'])
    expect((await listed({ to: since })).rows.map(({ text }) => text)).toEqual(['第一条'])
    expect(await listed({ actors: [people.office.account] })).toMatchObject({ rows: [], total: 0 })
    const second = await listed({ offset: 1, limit: 1 })
    expect(second).toMatchObject({ total: 2, rows: [{ text: '第一条' }] })
  })
})

describe('a verification', () => {
  beforeEach(look)

  it('is journalled with the numbers that were found', async () => {
    const before = commitsOf(disk)
    expect(await house.call('trail.verify', {})).toMatchObject({ ok: true, seq: before.length + 1 })
    expect(commitsOf(disk).at(-1)?.events[0]?.data).toMatchObject({
      commits: before.length + 1,
      problems: 0,
      heads: [
        { chain: generalChain(disk), seq: before.length, hash: before.at(-1)?.hash },
        { chain: secretChain(disk), seq: 1 },
      ],
    })
    const [row] = await rowsOf()
    expect(row).toMatchObject({ act: '核验', about: '全部账目' })
  })

  it('in a read-only book leaves no line and says so', async () => {
    const lines = commitsOf(disk).length
    house.book.closeForWriting({ code: 'journal.broken', params: {} })
    expect(await house.call('trail.verify', {})).toMatchObject({ ok: false, code: 'journal.broken' })
    expect(commitsOf(disk)).toHaveLength(lines)
  })
})

it('holds a position that was written down earlier against the book', async () => {
  await look()
  const line = commitsOf(disk)[3]
  const [chain, seq, digits] = [generalChain(disk), 4, line?.hash.slice(0, 16) ?? '']
  const compared = async (asked: InputOf<'trail.compare'>) => await house.call('trail.compare', asked)
  expect(await compared({ chain, seq, digits })).toMatchObject({ answer: { outcome: 'same', at: line?.at } })
  const other = digits.startsWith('0') ? `1${digits.slice(1)}` : `0${digits.slice(1)}`
  expect(await compared({ chain, seq, digits: other })).toMatchObject({ answer: { outcome: 'differs' } })
  expect(await compared({ chain, seq: 9_999, digits })).toMatchObject({ answer: { outcome: 'beyond' } })
  const secret = commitsOf(disk, '/book', secretChain(disk))[0]?.hash.slice(0, 16) ?? ''
  expect(await compared({ chain: secretChain(disk), seq: 1, digits: secret })).toMatchObject({
    answer: { outcome: 'same' },
  })
})

it('names in the table of evidence only commands that exist', () => {
  for (const [, { proof }] of evidenceList)
    if (proof.by === 'command') for (const name of proof.commands) expect(commandsInOrder).toContain(name)
})

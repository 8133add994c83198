import Papa from 'papaparse'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, type Operation } from '../../../electron/disk/fault-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { createTableHere, type TablePort } from '../../../electron/trail/table-file.ts'
import type { InputOf } from '../../../shared/contract.ts'
import type { ExportStanding } from '../../../shared/trail/contract.ts'
import { exportedHeads } from '../../../shared/trail/index.ts'
import { commitsOf, generalChain } from '../book/full-fold.ts'
import {
  diskWithHouse,
  emptyDisk,
  type House,
  openedHouse,
  openHouse,
  people,
  signIn,
  takeOwnPassword,
} from '../book/house.ts'
import { textOf } from '../book/tampering.ts'

const auditorsOwn = 'fern-vale-9042-oak'
const auditor = { account: people.auditor.account, password: auditorsOwn }
const file = '轨迹 2026-11-23.csv'
const path = `/${file}`

let disk: FaultDisk
let house: House

/** An entry that would be a formula, and its correction; then the auditor signs in and looks. */
beforeEach(async () => {
  disk = await diskWithHouse()
  house = await openedHouse(disk)
  const made = await house.call('duty-log.record', { type: 'other', text: '=HYPERLINK("http://x","y")' })
  const itemId = made.ok ? (made.itemId ?? '') : ''
  const row = { itemId, revision: 1, type: 'other', occurredAt: house.clock.now(), reason: '听错' } as const
  await house.call('duty-log.correct', { ...row, text: '西湖泵站来电' })
  await takeOwnPassword(house, people.auditor, auditorsOwn)
  await house.call('trail.look', {})
})

/** The same book, its tables written otherwise. */
const reopened = async (table: TablePort): Promise<void> => {
  house.book.close()
  house = openHouse(disk, { seed: 'again', table })
  await signIn(house, auditor)
}

const chosen = () => house.call('trail.choose-file', {})
const exported = (filter: InputOf<'trail.export'>['filter'] = {}) =>
  house.call('trail.export', { filter, file })

const standing = async (): Promise<ExportStanding> => {
  const answer = await house.call('trail.export-standing', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

/** Until nothing is under way. */
const ended = async (): Promise<ExportStanding> => {
  for (;;) {
    const now = await standing()
    if (now.state !== 'running') return now
    await new Promise(done => setImmediate(done))
  }
}

/** The table as a spreadsheet reads it, without its heads. */
const rowsIn = (): readonly { readonly [head: string]: string }[] => {
  const text = textOf(disk, path)
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [heads = [], ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data
  expect(heads).toEqual(exportedHeads)
  return rows.map(row => Object.fromEntries(heads.map((head, place) => [head, row[place] ?? ''])))
}

const filesBeside = () => disk.list('/').filter(name => name !== 'book')

describe('an export of the trail', () => {
  it('is journalled before its file is written, with filter, name and number of lines', async () => {
    const before = commitsOf(disk).length
    expect(await chosen()).toEqual({ ok: true, answer: { file } })
    const filter = { commands: ['duty-log.record', 'duty-log.correct'] }
    expect(await exported(filter)).toMatchObject({ ok: true, seq: before + 1 })
    expect(commitsOf(disk).at(-1)).toMatchObject({
      actor: people.auditor.account,
      command: 'trail.export',
      events: [{ kind: 'trail.exported', v: 1, data: { filter, file, lines: 2 } }],
    })
    expect(await ended()).toEqual({ state: 'done', file, seq: before + 1, done: 2, lines: 2 })
    expect(rowsIn().map(row => row.动作)).toEqual(['更正', '登记'])
  })

  it('has every line as it is written in the book, with its hashes, and none that was written since', async () => {
    const before = commitsOf(disk)
    await chosen()
    await exported()
    await ended()
    const rows = rowsIn()
    expect(rows).toHaveLength(before.length + 1)
    const general = rows.filter(row => row.账 === '通用')
    expect(general.map(row => [row.链, row.序号, row.本条, row.前条])).toEqual(
      before.map(({ chain, seq, hash, prev }) => [chain, String(seq), hash, prev]).reverse(),
    )
    expect(commitsOf(disk)).toHaveLength(before.length + 1)
  })

  it('says of the secret book numbers and times, nothing else', async () => {
    await chosen()
    await exported({ realm: 'secret' })
    await ended()
    const [row, ...others] = rowsIn()
    expect(others).toEqual([])
    expect(row).toMatchObject({
      账: '密账',
      序号: '1',
      对象: '密账事项',
      命令: '',
      账号: '',
      本条: '',
      前条: '',
    })
  })

  it('has no cell that a spreadsheet would take for a formula', async () => {
    await chosen()
    await exported({ commands: ['duty-log.record'] })
    await ended()
    expect(rowsIn()[0]?.变化).toContain('HYPERLINK')
    for (const row of rowsIn()) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/)
  })

  it('reads in the trail in plain words', async () => {
    await chosen()
    const { account, name } = people['duty-officer']
    await exported({ actors: [account], commands: ['session.sign-in'], realm: 'general' })
    const seq = commitsOf(disk).length
    const shown = await house.call('trail.commit', { chain: generalChain(disk), seq })
    expect(shown).toMatchObject({
      answer: { events: [{ act: '导出', about: '轨迹' }], actorName: people.auditor.name },
    })
    expect(JSON.stringify(shown)).toContain(name)
    expect(JSON.stringify(shown)).toContain(file)
  })
})

describe('nothing is journalled and no file is written', () => {
  const untouched = async (act: () => Promise<unknown>, code: string) => {
    const before = commitsOf(disk).length
    expect(await act()).toMatchObject({ ok: false, code })
    expect(commitsOf(disk)).toHaveLength(before)
    expect(filesBeside()).toEqual([])
  }

  it('where no file was chosen, or another one', async () => {
    await untouched(exported, 'trail.no-file')
    await chosen()
    await untouched(() => house.call('trail.export', { filter: {}, file: '别的.csv' }), 'trail.no-file')
  })

  it('where nothing matches', async () => {
    await chosen()
    await untouched(() => exported({ from: '2027-01-01T00:00:00.000Z' }), 'trail.nothing-to-export')
  })

  it('where he did not look first', async () => {
    await chosen()
    house.clock.advance(24 * 3_600_000)
    await untouched(exported, 'trail.look-first')
  })

  it('by anybody but the auditor', async () => {
    await signIn(house, { account: people['duty-officer'].account, password: 'horse-battery-8291' })
    await untouched(exported, 'door.not-permitted')
  })

  it('in a read-only book', async () => {
    await chosen()
    house.book.closeForWriting({ code: 'journal.broken', params: {} })
    await untouched(exported, 'journal.broken')
  })

  it('while another one is under way', async () => {
    let go = () => {}
    const held = new Promise<void>(done => {
      go = done
    })
    const write = createTableHere(disk)
    await reopened(async ask => {
      await held
      return write(ask)
    })
    await chosen()
    const first = await exported()
    await chosen()
    const before = commitsOf(disk).length
    expect(await exported()).toMatchObject({ ok: false, code: 'trail.export-running' })
    expect(commitsOf(disk)).toHaveLength(before)
    go()
    expect(await ended()).toMatchObject({ state: 'done', seq: first.ok ? first.seq : 0 })
  })
})

describe('a file that cannot be written is named, and nothing of it is left', () => {
  const failing = async (code: string, operation: Operation) => {
    await reopened(createTableHere(createFaultPort(disk, { failAt: 1, only: [operation], code })))
    await chosen()
    const answer = await exported()
    const seq = answer.ok ? answer.seq : 0
    expect(commitsOf(disk).at(-1)).toMatchObject({ seq, command: 'trail.export' })
    const end = await ended()
    expect(filesBeside()).toEqual([])
    expect(end).toMatchObject({ state: 'failed', seq, file })
    return end.state === 'failed' ? end.code : undefined
  }

  it.each([
    ['ENOSPC', 'write', 'trail.export-full'],
    ['EROFS', 'create', 'trail.export-read-only'],
    ['EACCES', 'create', 'trail.export-read-only'],
    ['EIO', 'syncData', 'trail.export-lost'],
    ['ENOENT', 'rename', 'trail.export-lost'],
  ] as const)('%s at %s', async (code, operation, name) => {
    expect(await failing(code, operation)).toBe(name)
  })

  it('wherever the disk fails once: the file is whole, or there is none', async () => {
    const whole = '\uFEFF一,二\r\n三,四\r\n'
    for (let failAt = 1, wasReached = true; wasReached; failAt++) {
      const inner = emptyDisk()
      const port = createFaultPort(inner, { failAt })
      const table = createTableHere(port)
      const answers = []
      for (const ask of [
        { kind: 'begin', path: '/book/table.csv' },
        { kind: 'add', text: '一,二\r\n' },
        { kind: 'add', text: '三,四\r\n' },
        { kind: 'end' },
      ] as const) {
        const answer = await table(ask)
        answers.push(answer.ok)
        if (!answer.ok) break
      }
      wasReached = port.operations() >= failAt
      const found =
        inner.stat('/book/table.csv') && Buffer.from(readFile(inner, '/book/table.csv')).toString()
      expect([undefined, whole]).toContain(found)
      if (!answers.includes(false)) expect(found).toBe(whole)
    }
  })

  it('a cancelled one too, and the next one is written', async () => {
    const write = createTableHere(disk)
    let isCancelled = true
    await reopened(async ask => {
      if (ask.kind === 'begin' && isCancelled) await house.call('trail.stop-export', {})
      return write(ask)
    })
    await chosen()
    await exported()
    expect(await ended()).toMatchObject({ state: 'failed', code: 'trail.export-stopped' })
    expect(filesBeside()).toEqual([])
    isCancelled = false
    await chosen()
    await exported()
    expect(await ended()).toMatchObject({ state: 'done' })
    expect(filesBeside()).toEqual([file])
  })
})

import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { commitsOf, secretChain } from '../../unit/book/full-fold.ts'
import { emptyDisk, openHouse, people, setUpDraft, setUpInput, signIn } from '../../unit/book/house.ts'
import { cutEverywhere } from './power-cuts.ts'
import { isLong } from './shift.ts'

const { account, password } = people['duty-officer']
const officer = { account, password }
const seeds = isLong ? 200 : 20

/** A whole bureau: further posts, a directory, limits. */
const wideInput = {
  ...setUpInput,
  people: setUpInput.people.map(person => ({ ...person, section: '办公室' })),
  staff: [{ name: '周芳', section: '办公室', post: '主任', phone: '', shortPhone: '8201' }],
  limits: [{ name: 'duty-log.late-after' as const, value: 20 }],
}

/** Keeps a draft, sets up and closes; says whether the answer was yes. */
const setUp = async (port: FilePort, seed: string): Promise<boolean> => {
  const house = openHouse(port, { seed })
  await house.call('station.keep-draft', { draft: setUpDraft })
  const answer = await house.call('station.set-up', wideInput)
  house.book.close()
  return answer.ok
}

/** What is wrong with a folder in which a set-up was cut short, once it was opened and, where needed, set up again. */
const wrongAfter = async (disk: FaultDisk, wasTold: boolean): Promise<readonly string[]> => {
  const house = openHouse(disk, { seed: 'after' })
  const { isEmpty, readOnly } = house.book
  if (readOnly) return [`read-only: ${JSON.stringify(readOnly)}`]
  if (isEmpty && wasTold) return ['lost the set-up that was said to be done']
  const draft = isEmpty ? await house.call('station.read-draft', {}) : undefined
  const lost = draft?.ok && draft.answer.state === 'unusable' ? ['the draft is torn'] : []
  const again = await house.call('station.set-up', wideInput)
  const expected = isEmpty ? true : 'station.already-set-up'
  const wrong = (again.ok || again.code) === expected ? [] : [`set up again: ${JSON.stringify(again)}`]
  await signIn(house, officer)
  house.book.close()
  const left = disk.stat('/book/set-up.json') ? ['the draft outlives the set-up'] : []
  return [...lost, ...wrong, ...left, ...wrongWithChains(disk)]
}

const wrongWithChains = (disk: FilePort): readonly string[] => {
  const { ok, problems } = verifyFolder(disk, '/book')
  const chains = disk.list('/book/journal')
  const [first] = commitsOf(disk, '/book', secretChain(disk))
  return [
    ...(ok ? [] : [`does not verify: ${JSON.stringify(problems[0])}`]),
    ...(chains.length === 2 ? [] : [`chains: ${chains}`]),
    ...(first?.events[0]?.kind === 'chain.opened' ? [] : ['the secret chain is not opened']),
  ]
}

describe('a power cut at any operation of a set-up', () => {
  it(`leaves a book or a folder that can be set up again, with ${seeds} outcomes each`, async () => {
    const done = { isTold: false }
    const act = async (port: FilePort) => {
      done.isTold = await setUp(port, 'set-up')
    }
    const { cuts, disks } = await cutEverywhere(emptyDisk(), seeds, { act, told: () => done.isTold })
    const complaints: string[] = []
    for (const { at, digest, told } of distinct(cuts)) {
      const disk = disks.get(digest)?.crash(0)
      const wrong = disk ? await wrongAfter(disk, told) : ['no disk']
      complaints.push(...wrong.map(what => `${at}: ${what}`))
    }
    expect(complaints).toEqual([])
    expect(cuts.length).toBeGreaterThan(30 * seeds)
  })
})

const distinct = <C extends { digest: string; told: boolean }>(cuts: readonly C[]): C[] => [
  ...new Map(cuts.map(cut => [`${cut.digest} ${cut.told}`, cut])).values(),
]

describe('a set-up in which one operation fails', () => {
  it.each(['once', 'forever'] as const)('can be done again, whichever it is (%s)', async mode => {
    const complaints: string[] = []
    let failAt = 1
    for (; ; failAt++) {
      const disk = emptyDisk()
      const port = createFaultPort(disk, { failAt, mode, code: 'EIO' })
      const isDone = await setUpOrRefused(port)
      if (port.operations() < failAt) break
      const wrong = await wrongAfter(disk, isDone)
      complaints.push(...wrong.map(what => `operation ${failAt}: ${what}`))
    }
    expect(complaints).toEqual([])
    expect(failAt).toBeGreaterThan(60)
  })

  it('can be done again in the same window once the disk has room', async () => {
    const complaints: string[] = []
    for (let failAt = 1; ; failAt++) {
      const disk = emptyDisk()
      const port = createFaultPort(disk, { failAt, code: 'ENOSPC', only: ['create', 'write'] })
      const house = openHouse(port)
      const first = await house.call('station.set-up', setUpInput)
      const second = first.ok ? first : await house.call('station.set-up', setUpInput)
      if (port.operations() < failAt) break
      const third = await house.call('session.sign-in', officer)
      house.book.close()
      const wrong = third.ok ? wrongWithChains(disk) : [JSON.stringify([first, second, third])]
      complaints.push(...wrong.map(what => `operation ${failAt}: ${what}`))
    }
    expect(complaints).toEqual([])
  })
})

/** Whatever fails comes back as a refusal, or keeps the folder from being opened at all. */
const setUpOrRefused = async (port: FilePort): Promise<boolean> => {
  try {
    return await setUp(port, 'set-up')
  } catch {
    return false
  }
}

import { drawRecoveryKeys } from '../../../electron/backup/draw-recovery-keys.ts'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { seededRandom } from '../../../electron/ports.ts'
import type { CommandAnswer } from '../../../shared/contract.ts'
import { backUp, filesUnder, place } from '../backup/places.ts'
import { emptyDisk, type House, openHouse, people, setUpInput, takeOwnPassword } from '../book/house.ts'
import { textOf } from '../book/tampering.ts'

/** The unit's key, as it stands on its two sheets. */
export const { privateKey, publicKey } = drawRecoveryKeys(seededRandom('unit'))
/** Of another unit: whole, and wrong. */
export const otherKey = drawRecoveryKeys(seededRandom('another')).privateKey

export const { administrator, auditor } = people
export const administratorsOwn = 'canal-lantern-5520-moth'
export const auditorsOwn = 'quartz-meadow-1893-fern'
export const renewed = 'harbour-willow-7741-tin'
const file = '/book/accounts.json'

let prepared: Promise<FaultDisk> | undefined

/** A book with a recovery key, its administrator and auditor with passwords of their own; closed. */
export const diskWithKey = async (): Promise<FaultDisk> => {
  prepared ??= prepare()
  return (await prepared).crash(0)
}

const prepare = async (): Promise<FaultDisk> => {
  const disk = emptyDisk()
  const house = openHouse(disk, { seed: 'with-key' })
  await done(house.call('station.set-up', { ...setUpInput, recovery: publicKey }))
  await takeOwnPassword(house, administrator, administratorsOwn)
  await takeOwnPassword(house, auditor, auditorsOwn)
  await house.call('session.sign-out', {})
  house.book.close()
  disk.makeFolder(place)
  disk.syncFolder('/')
  return disk
}

/** Throws where it was refused. */
export const done = async (answer: Promise<CommandAnswer>): Promise<void> => {
  const said = await answer
  if (!said.ok) throw new Error(said.code)
}

export const lose = (disk: FaultDisk): FaultDisk => {
  disk.remove(file)
  disk.syncFolder('/book')
  return disk
}

/** A backup on the stick, then passwords that it does not have. */
export const changedSinceBackup = async (...whose: readonly ('administrator' | 'auditor')[]) => {
  const disk = await diskWithKey()
  const house = openHouse(disk, { seed: 'changing' })
  const office = { account: people.office.account, roles: ['office', 'staff'] as const }
  await done(house.book.run('backup.set-places', { places: [place] }, office))
  await backUp(disk)
  for (const post of whose) {
    const [before, next] =
      post === 'auditor'
        ? [auditorsOwn, 'amber-sparrow-3307-oak']
        : [administratorsOwn, 'slate-otter-6614-ivy']
    await takeOwnPassword(house, { ...people[post], password: before }, next)
  }
  await house.call('session.sign-out', {})
  house.book.close()
  return disk
}

export const agree = (house: House, over: object = {}): Promise<CommandAnswer> =>
  house.call('recovery.agree', {
    administrator: administrator.account,
    auditor: auditor.account,
    key: privateKey,
    ...over,
  })

export const restore = (house: House, over: object = {}): Promise<CommandAnswer> =>
  house.call('recovery.restore', { key: privateKey, next: renewed, ...over })

/** Every kind of event in the general chain, in order. */
export const kindsIn = (port: FilePort): readonly string[] =>
  filesUnder(port, '/book/journal')
    .filter(path => path.includes('general') && path.endsWith('.jsonl'))
    .flatMap(path => [...textOf(port, path).matchAll(/"kind":"([^"]+)"/g)].map(([, kind = '']) => kind))

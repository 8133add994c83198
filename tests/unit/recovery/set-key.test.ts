import { beforeEach, describe, expect, it } from 'vitest'
import { drawRecoveryKeys } from '../../../electron/backup/draw-recovery-keys.ts'
import { keysAt } from '../../../electron/backup/place.ts'
import { openWith } from '../../../electron/backup/recovery-key.ts'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { seededRandom } from '../../../electron/ports.ts'
import type { RecoveryKeys } from '../../../shared/backup/index.ts'
import { keyNumber } from '../../../shared/recovery/index.ts'
import { place } from '../backup/places.ts'
import { diskWithHouse, type House, openHouse, people, signIn, takeOwnPassword } from '../book/house.ts'
import { overwrite, textOf } from '../book/tampering.ts'
import { fakePaper } from '../print/fake-paper.ts'
import { administratorsOwn, done, kindsIn } from './lost-book.ts'

const { administrator } = people
const own = { account: administrator.account, password: administratorsOwn }

let disk: FaultDisk
let house: House

/** A book that was set up without a key, its administrator signed in. */
beforeEach(async () => {
  disk = await diskWithHouse()
  disk.makeFolder(place)
  house = openHouse(disk, { seed: 'late' })
  await takeOwnPassword(house, administrator, administratorsOwn)
})

const draw = async (): Promise<RecoveryKeys> => {
  const answer = await house.call('recovery.draw', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}
const setKey = (publicKey: string, password = administratorsOwn) =>
  house.call('recovery.set-key', { publicKey, onPaper: 'copied', password })
const standing = async () => {
  const answer = await house.call('backup.standing', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}
const settled = async (): Promise<void> => {
  while ((await standing()).running) await new Promise(pass => setTimeout(pass, 1))
}

describe('a recovery key of later', () => {
  it('is vouched for by the journal, lies in recovery.pub, and opens the keys at every place at once', async () => {
    await done(house.call('backup.set-places', { places: [place] }))
    expect(await standing()).toMatchObject({ hasRecoveryKey: false, recoveryKey: null })
    const { publicKey, privateKey } = await draw()
    expect(await setKey(publicKey)).toMatchObject({ ok: true })
    await settled()
    expect(await standing()).toMatchObject({
      hasRecoveryKey: true,
      recoveryKey: { number: keyNumber(publicKey), isOpened: false },
    })
    expect(textOf(disk, '/book/recovery.pub')).toBe(`${publicKey}\n`)
    const sealed = keysAt(disk, place)
    expect(typeof sealed === 'string' ? sealed : await openWith(privateKey, sealed)).toContain('{')
  })

  it('takes the place of the one before it, whose sheet then opens nothing any more', async () => {
    await done(house.call('backup.set-places', { places: [place] }))
    const [first, second] = [await draw(), await draw()]
    await done(setKey(first.publicKey))
    await settled()
    await done(setKey(second.publicKey))
    await settled()
    const sealed = keysAt(disk, place)
    if (typeof sealed === 'string') throw new Error(sealed)
    expect(await openWith(first.privateKey, sealed)).toBeUndefined()
    expect(await openWith(second.privateKey, sealed)).toContain('{')
    expect(kindsIn(disk).filter(kind => kind === 'recovery.key-set')).toHaveLength(2)
  })

  it('is refused without the administrator’s own password, and twice', async () => {
    const { publicKey } = await draw()
    expect(await setKey(publicKey, 'certainly-not-it')).toMatchObject({ code: 'account.password-wrong' })
    await done(setKey(publicKey))
    expect(await setKey(publicKey)).toMatchObject({ code: 'recovery.key-in-force' })
  })

  it('stands in recovery.pub again where a kill came between, or somebody put another one there', async () => {
    const { publicKey } = await draw()
    await done(setKey(publicKey))
    house.book.close()
    overwrite(disk, '/book/recovery.pub', `${drawRecoveryKeys(seededRandom('thief')).publicKey}\n`)
    openHouse(disk, { seed: 'later' }).book.close()
    expect(textOf(disk, '/book/recovery.pub')).toBe(`${publicKey}\n`)
  })
})

describe('the sheet', () => {
  it('comes out at the window where its key was drawn, for who drew it, a few times at most', async () => {
    const paper = fakePaper()
    house = openHouse(disk, { seed: 'paper', paper })
    await signIn(house, own)
    expect(await house.call('recovery.print', {})).toMatchObject({ code: 'recovery.not-drawn' })
    await draw()
    expect(await house.call('recovery.print', {}, { windowId: 2 })).toMatchObject({
      code: 'recovery.not-drawn',
    })
    for (let n = 0; n < 5; n++) expect(await house.call('recovery.print', {})).toMatchObject({ ok: true })
    expect(await house.call('recovery.print', {})).toMatchObject({ code: 'recovery.not-drawn' })
    expect(paper.out).toHaveLength(5)
    await draw()
    await house.call('session.sign-out', {})
    expect(await house.call('recovery.print', {})).toMatchObject({ code: 'recovery.not-drawn' })
  })

  it.each([
    ['no printer', { printers: async () => [] }, 'recovery.no-printer'],
    ['a printer without paper', { print: async () => 'Out of paper' }, 'recovery.not-printed'],
  ])('says so where there is %s', async (_, side, code) => {
    house = openHouse(disk, { seed: 'no paper', paper: fakePaper(side) })
    await signIn(house, own)
    await draw()
    expect(await house.call('recovery.print', {})).toMatchObject({ code })
  })
})

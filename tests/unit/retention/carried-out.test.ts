import { expect, it } from 'vitest'
import { drawRecoveryKeys } from '../../../electron/backup/draw-recovery-keys.ts'
import { writeRecoveryPub } from '../../../electron/backup/recovery-key.ts'
import { unwrapKeys } from '../../../electron/backup/wrapped-keys.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { manualClock, seededRandom } from '../../../electron/ports.ts'
import { backUp, place } from '../backup/places.ts'
import { allFiles, holding } from '../book/clear-text.ts'
import {
  diskWithHouse,
  type House,
  morning,
  openHouse,
  people,
  signIn,
  takeOwnPassword,
} from '../book/house.ts'

const visitor = { name: '林美华', phone: '100-5550-2764' } as const
const office = { account: people.office.account, password: 'pine-gate-5521-owl' }
const auditor = { account: people.auditor.account, password: 'wave-mint-6630-fox' }
const fourYears = 4 * 366 * 24 * 3_600_000

type Opened = { readonly house: House; readonly key: string }

/** A visitor of four years ago is signed in and out; the office is at the desk today. */
const yearsLater = async (port: FilePort): Promise<Opened> => {
  const house = openHouse(port, { clock: manualClock(morning) })
  await takeOwnPassword(house, people.auditor, auditor.password)
  await takeOwnPassword(house, people.office, office.password)
  await house.call('directory.add', {
    name: '周芳',
    section: '办公室',
    post: '科员',
    phone: '',
    shortPhone: '',
  })
  const staff = await house.call('directory.find', { text: '周芳' })
  const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
  const stated = { people: 1, hostId, purpose: '送资料', confirmed: 'phone', remark: '熟人' } as const
  const came = await house.call('visit.sign-in', { ...stated, visitor })
  if (!came.ok) throw new Error(came.code)
  await house.call('visit.sign-out', { itemId: came.itemId ?? '' })
  house.clock.advance(fourYears)
  await house.call('session.sign-out', {})
  await signIn(house, office, { confirmClock: true })
  const [key = ''] = allFiles(port, '/book/keys')
  return { house, key }
}

const confirmed = async (house: House, through = '2026-11') => {
  expect(await house.call('retention.propose', { through })).toMatchObject({ ok: true })
  await house.call('session.sign-out', {})
  await signIn(house, auditor)
  expect(await house.call('retention.confirm', { password: 'not-it' })).toMatchObject({
    code: 'account.password-wrong',
  })
  return house.call('retention.confirm', { password: auditor.password })
}

const standing = async (house: House) => {
  const answer = await house.call('retention.standing', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

it('after two persons agreed the key is gone, nobody is found any more, and the chain verifies', async () => {
  const disk = await diskWithHouse()
  const { house, key } = await yearsLater(disk)
  expect((await standing(house)).due).toEqual([{ month: '2026-11', people: 1 }])
  expect(await confirmed(house)).toMatchObject({ ok: true })
  expect(disk.stat(key)).toBeUndefined()
  expect(await standing(house)).toMatchObject({
    due: [],
    proposed: null,
    givenUp: [{ month: '2026-11', people: 1, proposedByName: '周芳', byName: '单雄信', keysAt: [] }],
  })
  await house.call('session.sign-out', {})
  await signIn(house, office)
  expect(await house.call('visit.known', { text: '林' })).toMatchObject({ answer: { found: [] } })
  const page = await house.call('visit.page', {
    from: morning,
    to: '2030-12-31T00:00:00.000Z',
    offset: 0,
    limit: 10,
  })
  expect(page).toMatchObject({ answer: { rows: [{ visitor: { kind: 'destroyed' } }] } })
  house.book.close()
  expect(verifyFolder(disk, '/book')).toMatchObject({ ok: true, problems: [] })
  expect(holding(disk, Object.values(visitor))).toEqual([])
  expect(house.breakdowns).toEqual([])
})

it('whoever is still inside by a destroyed key is inside by no papers any more', async () => {
  const { house } = await yearsLater(await diskWithHouse())
  const staff = await house.call('directory.find', { text: '周芳' })
  const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
  const said = { people: 1, hostId, purpose: '送资料', confirmed: 'phone', remark: '熟人' } as const
  const input = { ...said, visitor: { ...visitor, idType: 'other', idNumber: 'AB10001' } } as const
  expect(await house.call('visit.sign-in', input)).toMatchObject({ ok: true })
  expect(await house.call('visit.sign-in', input)).toMatchObject({ code: 'visit.already-inside' })
  house.clock.advance(fourYears)
  await house.call('session.sign-out', {})
  await signIn(house, office, { confirmClock: true })
  await confirmed(house, '2030-11')
  await house.call('session.sign-out', {})
  await signIn(house, office)
  expect(await house.call('visit.sign-in', input)).toMatchObject({ ok: true })
})

it('a backup taken afterwards takes the key from older ones of its place too', async () => {
  const disk = await diskWithHouse()
  const { privateKey, publicKey } = drawRecoveryKeys(seededRandom('unit'))
  writeRecoveryPub(disk, '/book', publicKey)
  disk.makeFolder(place)
  const { house } = await yearsLater(disk)
  await backUp(disk)
  const keysThere = async () =>
    (await unwrapKeys(readFile(disk, `${place}/keys.wrapped`), privateKey))?.map(({ path }) => path)
  expect(await keysThere()).toEqual(
    ['keys/D-7K2M/2026-11.key'].map(path =>
      path.replace('D-7K2M', house.book.state().station.opened?.station ?? ''),
    ),
  )
  await confirmed(house)
  await backUp(disk, { now: house.clock.now() })
  expect(await keysThere()).toEqual([])
})

it('a key that cannot be removed now is told as such, and goes with the next minute or the next start', async () => {
  const disk = await diskWithHouse()
  const { house, key } = await yearsLater(disk)
  house.book.close()
  const stuck = createFaultPort(disk, { failAt: 1, mode: 'forever', code: 'EBUSY', only: ['remove'] })
  const later = openHouse(stuck, { clock: house.clock, seed: 'later' })
  await signIn(later, office)
  expect(await confirmed(later)).toMatchObject({ ok: true })
  const [given] = (await standing(later)).givenUp
  expect(given).toMatchObject({ month: '2026-11' })
  expect(given).not.toHaveProperty('destroyedAt')
  expect(disk.stat(key)).toBeDefined()
  later.book.close()
  const mended = openHouse(disk, { clock: house.clock, seed: 'mended' })
  mended.book.keepBackups()
  expect(disk.stat(key)).toBeUndefined()
  await signIn(mended, auditor)
  expect((await standing(mended)).givenUp).toMatchObject([
    { month: '2026-11', destroyedAt: house.clock.now() },
  ])
})

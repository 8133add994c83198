import { describe, expect, it } from 'vitest'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { replaceFile } from '../../../electron/disk/replace-file.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { emptyDisk, openHouse, people, setUpDraft, setUpInput, signIn } from './house.ts'

const path = '/book/set-up.json'

const put = (port: FilePort, text: string) => replaceFile(port, path, Buffer.from(text))

const found = async (port: FilePort) => {
  const answer = await openHouse(port).call('station.read-draft', {})
  return answer.ok ? answer.answer : answer
}

describe('the draft of a set-up', () => {
  it('is there after a power cut, for nobody else to read, and holds no password', async () => {
    const disk = emptyDisk()
    expect(await found(disk)).toEqual({ state: 'none' })
    const house = openHouse(disk)
    expect(await house.call('station.keep-draft', { draft: setUpDraft })).toMatchObject({ ok: true })
    const after = disk.crash(1)
    expect(await found(after)).toMatchObject({ state: 'good', draft: setUpDraft })
    expect(after.stat(path)?.mode).toBe(0o600)
    const withPassword = { draft: { ...setUpDraft, password: 'x' } }
    expect(await house.call('station.keep-draft', withPassword as never)).toMatchObject({
      code: 'door.malformed',
    })
    expect(verifyFolder(after, '/book')).toEqual(verifyFolder(emptyDisk(), '/book'))
  })

  it('goes with the set-up, also where a crash came between', async () => {
    const disk = emptyDisk()
    const house = openHouse(disk)
    await house.call('station.keep-draft', { draft: setUpDraft })
    expect(await house.call('station.set-up', setUpInput)).toMatchObject({ ok: true })
    expect(disk.stat(path)).toBeUndefined()
    expect(await house.call('station.keep-draft', { draft: setUpDraft })).toMatchObject({
      code: 'station.already-set-up',
    })
    house.book.close()
    put(disk, 'left behind by a crash')
    expect(verifyFolder(disk, '/book')).toMatchObject({ ok: true, problems: [], notes: [] })
    openHouse(disk).book.close()
    expect(disk.stat(path)).toBeUndefined()
  })

  it('stays where the set-up is refused', async () => {
    const disk = emptyDisk()
    const house = openHouse(disk)
    await house.call('station.keep-draft', { draft: setUpDraft })
    const twice = setUpInput.people.map(person => ({ ...person, name: '张伟' }))
    expect(await house.call('station.set-up', { ...setUpInput, people: twice })).toMatchObject({ ok: false })
    expect(disk.list('/book')).toEqual(['set-up.json'])
    expect(await found(disk)).toMatchObject({ state: 'good' })
  })

  it.each([
    ['torn', '{"format":1,"keptAt":"2026-11-2'],
    ['of another program', '{"name":"set-up","version":"1.0.0"}'],
    [
      'of a later edition',
      JSON.stringify({ format: 2, keptAt: '2026-11-23T01:30:00.000Z', draft: setUpDraft }),
    ],
    ['no text', '\u0000\uFFFF'],
  ])('is passed over where it is %s, and written over by the next', async (_, text) => {
    const disk = emptyDisk()
    put(disk, text)
    expect(await found(disk)).toEqual({ state: 'unusable' })
    const house = openHouse(disk)
    expect(await house.call('station.keep-draft', { draft: setUpDraft })).toMatchObject({ ok: true })
    expect(await found(disk)).toMatchObject({ state: 'good' })
    expect(await house.call('station.set-up', setUpInput)).toMatchObject({ ok: true })
  })

  it('says so where the disk is full, and the set-up goes on', async () => {
    const port = createFaultPort(emptyDisk(), { failAt: 1, code: 'ENOSPC', only: ['write'] })
    const house = openHouse(port)
    expect(await house.call('station.keep-draft', { draft: setUpDraft })).toMatchObject({
      code: 'draft.not-kept',
    })
    expect(await house.call('station.set-up', setUpInput)).toMatchObject({ ok: true })
  })
})

describe('a set-up of a whole bureau', () => {
  it('stands in one line that verifies, a thousand people long', async () => {
    const disk = emptyDisk()
    const house = openHouse(disk)
    const staff = Array.from({ length: 1000 }, (_, place) => ({
      name: `人${'𠮷'.repeat(17)}${place}`,
      section: `第${place % 40}科${'长'.repeat(30)}`,
      post: '“科员”'.repeat(10),
      phone: `138${String(place).padStart(8, '0')}`,
      shortPhone: '8201',
    }))
    expect(await house.call('station.set-up', { ...setUpInput, staff })).toMatchObject({ ok: true, seq: 1 })
    house.book.close()
    expect(verifyFolder(disk, '/book')).toMatchObject({ ok: true, problems: [] })
    const again = openHouse(disk, { seed: 'again' })
    await signIn(again, people.auditor)
    expect(Object.keys(again.book.state().directory.staff)).toHaveLength(1000)
  })

  it('proposes sign-in names that neither others nor the program has', async () => {
    const house = openHouse(emptyDisk())
    const asked = { names: ['张伟', '张玮'], taken: ['zhang.wei'] }
    const answer = await house.call('station.suggest', asked)
    expect(answer.ok && answer.answer.map(({ account }) => account)).toEqual(['zhang.wei2', 'zhang.wei3'])
  })

  it('has no demonstration without a window', async () =>
    expect(await openHouse(emptyDisk()).call('station.demo', { act: 'look' })).toMatchObject({
      code: 'station.no-demo',
    }))
})

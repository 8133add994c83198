import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { NotWritten, Poisoned } from '../../../electron/journal/failures.ts'
import { seededRandom } from '../../../electron/ports.ts'
import { openMonthKeys } from '../../../electron/store/month-keys.ts'
import { openPeople, type People } from '../../../electron/store/people.ts'
import { idOfPeopleLine, parsePeopleLine, peopleLine } from '../../../electron/store/people-line.ts'
import { recoverPeople } from '../../../electron/store/recover-people.ts'
import { openBox, sealBox } from '../../../electron/store/sealed-box.ts'
import {
  chain,
  diskWithFolder,
  entry,
  folder,
  opening,
  overwrite,
  station,
  writeChain,
} from './journal-helpers.ts'

const month = '2026-11'
const file = `/book/people/${chain}/2026-11.jsonl`
const keyFile = `/book/keys/${station}/2026-11.key`
const visitor = { name: '来访人甲', idNumber: '330102199001011234', companions: 2 }

const peopleOn = (port: FilePort): People => {
  const random = seededRandom('people')
  return openPeople(port, folder, chain, { keys: openMonthKeys(port, folder, station, random), random })
}
const textOf = (disk: FilePort): string => Buffer.from(readFile(disk, file)).toString()

describe('a sealed box', () => {
  const key = seededRandom('key')(32)
  const plain = Buffer.from('{"name":"甲"}')
  const box = sealBox(key, 'p-1', plain, seededRandom('nonce'))

  it('is a nonce of 12 bytes, as many bytes as the text, and a tag of 16', () => {
    expect(box.length).toBe(12 + plain.length + 16)
    expect(box.subarray(0, 12)).toEqual(Buffer.from(seededRandom('nonce')(12)))
  })

  it('opens with its own key and id alone', () => {
    expect(openBox(key, 'p-1', box)).toEqual(plain)
    expect(openBox(key, 'p-2', box)).toBeUndefined()
    expect(openBox(seededRandom('other')(32), 'p-1', box)).toBeUndefined()
  })

  it('does not open once a single bit was altered or a byte is missing', () => {
    for (let at = 0; at < box.length; at++) {
      const altered = Buffer.from(box)
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
      expect(openBox(key, 'p-1', altered)).toBeUndefined()
      expect(openBox(key, 'p-1', box.subarray(0, at))).toBeUndefined()
    }
  })

  it('holds an empty text too', () => {
    expect(openBox(key, 'p', sealBox(key, 'p', new Uint8Array(), seededRandom('n')))).toEqual(Buffer.of())
  })
})

describe('a people line', () => {
  const line = { id: 'p-1', month, box: Buffer.from(seededRandom('box')(40)) }
  const text = Buffer.from(peopleLine(line)).toString().slice(0, -1)

  it('is exactly the line of format 1', () => {
    const written = `{"id":"p-1","month":"2026-11","box":"${line.box.toString('base64')}"}\n`
    expect(Buffer.from(peopleLine(line)).toString()).toBe(written)
    expect(parsePeopleLine(Buffer.from(text))).toEqual(line)
  })

  it.each([
    ['another order', text.replace(/("id":"p-1"),("month":"2026-11")/, '$2,$1')],
    ['white space', text.replace(',', ', ')],
    ['a further key', text.replace('}', ',"x":1}')],
    ['base64 without padding', text.replace('==', '')],
    ['base64 with stray bits', text.replace(/.==/, 'B==')],
    ['a box too short', text.replace(/"box":".*"/, '"box":"AAAA"')],
    ['a 13th month', text.replace('2026-11', '2026-13')],
    ['no id', text.replace('p-1', '')],
  ])('is refused with %s', (_, other) => {
    expect(other).not.toBe(text)
    expect(parsePeopleLine(Buffer.from(other))).toBeUndefined()
  })

  it('is told by its beginning from those of others', () => {
    expect(idOfPeopleLine(Buffer.from(text))).toBe('p-1')
    for (const other of ['', '{"id":"', '{"id":"p-1', '{"month":"2026-11"}', '[{"id":"p-1"}]'])
      expect(idOfPeopleLine(Buffer.from(other))).toBeUndefined()
  })

  it('is not written where it could not be read back', () => {
    for (const wrong of [{ id: '来访人' }, { id: '' }, { month: '2026-13' }, { box: Buffer.alloc(27) }])
      expect(() => peopleLine({ ...line, ...wrong })).toThrow(RangeError)
  })
})

describe('the people of a chain', () => {
  it('are read back, now and after reopening, and stand nowhere in clear', () => {
    const disk = diskWithFolder()
    const people = peopleOn(disk)
    const ref = people.seal(month, 'p-1', visitor)
    expect(people.open(month, ref)).toEqual({ kind: 'known', particulars: visitor })
    people.close()
    expect(peopleOn(disk).open(month, ref)).toEqual({ kind: 'known', particulars: visitor })
    expect(textOf(disk)).not.toMatch(/来访人|330102/)
  })

  it('are found again within their month, and only there', () => {
    const disk = diskWithFolder()
    const ref = peopleOn(disk).seal(month, 'p-1', visitor)
    expect(peopleOn(disk).find(month, 'p-1')).toEqual(ref)
    expect(peopleOn(disk).find('2026-12', 'p-1')).toBeUndefined()
    expect(peopleOn(disk).find(month, 'p-2')).toBeUndefined()
  })

  it('are written once', () => {
    const people = peopleOn(diskWithFolder())
    people.seal(month, 'p-1', visitor)
    expect(() => people.seal(month, 'p-1', visitor)).toThrow(RangeError)
  })

  it('keep their line within a month and are sealed anew in another', () => {
    const people = peopleOn(diskWithFolder())
    const ref = people.seal(month, 'p-1', visitor)
    expect(people.carryOver({ month, ref }, month, 'p-2')).toBe(ref)
    const later = people.carryOver({ month, ref }, '2026-12', 'p-2')
    expect(later).toMatchObject({ person: 'p-2' })
    expect('person' in later && people.open('2026-12', later)).toEqual({
      kind: 'known',
      particulars: visitor,
    })
  })

  it('are destroyed with their month’s key', () => {
    const disk = diskWithFolder()
    const ref = peopleOn(disk).seal(month, 'p-1', visitor)
    disk.remove(keyFile)
    expect(peopleOn(disk).open(month, ref)).toEqual({ kind: 'destroyed' })
    expect(peopleOn(disk).carryOver({ month, ref }, '2026-12', 'p-2')).toEqual({ kind: 'destroyed' })
  })

  it('are unreadable where their line, their digest or their key is not what it was', () => {
    const disk = diskWithFolder()
    const ref = peopleOn(disk).seal(month, 'p-1', visitor)
    expect(peopleOn(disk).open(month, { ...ref, digest: 'f'.repeat(64) })).toEqual({ kind: 'unreadable' })
    expect(peopleOn(disk).open(month, { ...ref, person: 'p-2' })).toEqual({ kind: 'unreadable' })
    overwrite(disk, keyFile, seededRandom('other')(32))
    expect(peopleOn(disk).open(month, ref)).toEqual({ kind: 'unreadable' })
    overwrite(disk, keyFile, seededRandom('other')(31))
    expect(peopleOn(disk).open(month, ref)).toEqual({ kind: 'unreadable' })
    expect(() => peopleOn(disk).seal(month, 'p-2', visitor)).toThrow(NotWritten)
  })

  it('go on in an earlier month when the clock was set back', () => {
    const people = peopleOn(diskWithFolder())
    people.seal('2026-12', 'p-1', visitor)
    const ref = people.seal(month, 'p-2', visitor)
    expect(people.open(month, ref)).toEqual({ kind: 'known', particulars: visitor })
  })

  it('stop when somebody else wrote into their file', () => {
    const disk = diskWithFolder()
    const people = peopleOn(disk)
    people.seal(month, 'p-1', visitor)
    overwrite(disk, file, Buffer.from(`${textOf(disk)}\n`))
    for (const id of ['p-2', 'p-3']) expect(() => people.seal(month, id, visitor)).toThrow(Poisoned)
  })

  it('are on the disk, key and names and all, as soon as they are sealed', () => {
    const disk = diskWithFolder()
    const ref = peopleOn(disk).seal(month, 'p-1', visitor)
    for (let seed = 0; seed < 30; seed++)
      expect(peopleOn(disk.crash(seed)).open(month, ref)).toEqual({ kind: 'known', particulars: visitor })
  })

  it('are sealed or not, and never half, whatever operation fails', () => {
    for (let failAt = 1, isReached = true; isReached; failAt++) {
      const disk = diskWithFolder()
      const port = createFaultPort(disk, { failAt, code: 'ENOSPC' })
      const outcome = outcomeOf(() => peopleOn(port).seal(month, 'p-1', visitor))
      isReached = port.operations() >= failAt
      expect(outcome === 'sealed' || outcome instanceof NotWritten || outcome instanceof Poisoned).toBe(true)
      recoverPeople(disk, folder, chain)
      const ref = peopleOn(disk).find(month, 'p-1') ?? peopleOn(disk).seal(month, 'p-1', visitor)
      expect(peopleOn(disk).open(month, ref)).toEqual({ kind: 'known', particulars: visitor })
    }
  })
})

const outcomeOf = (act: () => void): unknown => {
  try {
    act()
    return 'sealed'
  } catch (cause) {
    return cause
  }
}

describe('recovery of people files', () => {
  /** Three persons, of whom the journal names the first two. */
  const diskWithPeople = (): FaultDisk => {
    const disk = diskWithFolder()
    const people = peopleOn(disk)
    const [first, second] = ['p-1', 'p-2', 'p-3'].map(id => people.seal(month, id, visitor))
    people.close()
    writeChain(disk, [opening(), entry(1, { data: { first } }), entry(2, { data: { second } })])
    return disk
  }
  const whole = textOf(diskWithPeople())
  const secondEnd = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1

  it('leaves whole lines, named or not', () => {
    const disk = diskWithPeople()
    expect(recoverPeople(disk, folder, chain)).toBeUndefined()
    expect(textOf(disk)).toBe(whole)
    expect(recoverPeople(diskWithFolder(), folder, chain)).toBeUndefined()
  })

  it('cuts a torn line of every length to quarantine', () => {
    for (let size = secondEnd + 1; size < whole.length; size++) {
      const disk = diskWithPeople()
      overwrite(disk, file, Buffer.from(whole.slice(0, size)))
      expect(recoverPeople(disk, folder, chain)).toMatchObject({
        file: '2026-11.jsonl',
        bytes: size - secondEnd,
      })
      expect(textOf(disk)).toBe(whole.slice(0, secondEnd))
      const [kept = ''] = disk.list('/book/quarantine')
      expect(Buffer.from(readFile(disk, `/book/quarantine/${kept}`)).toString()).toBe(
        whole.slice(secondEnd, size),
      )
    }
  })

  it('leaves damage before a line that is named, and cuts only what comes after', () => {
    const disk = diskWithPeople()
    const damaged = `broken\n${whole.slice(0, secondEnd)}`
    overwrite(disk, file, Buffer.from(`${damaged}broken\n{"id`))
    expect(recoverPeople(disk, folder, chain)).toMatchObject({ bytes: 'broken\n{"id'.length })
    expect(textOf(disk)).toBe(damaged)
  })

  it('puts a line on the disk whose writer died before its sync', () => {
    const disk = diskWithPeople()
    disk.ignore('syncData')
    const ref = peopleOn(disk).seal(month, 'p-4', visitor)
    disk.ignore()
    recoverPeople(disk, folder, chain)
    for (let seed = 0; seed < 20; seed++) expect(peopleOn(disk.crash(seed)).find(month, 'p-4')).toEqual(ref)
  })
})

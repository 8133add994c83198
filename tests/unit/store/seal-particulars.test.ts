import { expect, it } from 'vitest'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { seededRandom } from '../../../electron/ports.ts'
import { openMonthKeys } from '../../../electron/store/month-keys.ts'
import { openPeople } from '../../../electron/store/people.ts'
import { sealParticulars } from '../../../electron/store/seal-particulars.ts'

const chain = 'G-7K2M.general.1'
const month = '2026-11'
const visitor = { name: '邱立群', idNumber: '11010519491231002X' }

const desk = () => {
  const port = createFaultDisk({ freeBytes: 1_000_000 })
  port.makeFolder('/book')
  port.syncFolder('/')
  const random = seededRandom('people')
  const keys = openMonthKeys(port, '/book', 'G-7K2M', random)
  const people = openPeople(port, '/book', chain, { keys, random })
  return { port, people, sealing: { people: () => people, random, month } }
}

it('puts a reference in the place of the particulars that a row names, and only there', () => {
  const { sealing } = desk()
  const sealed: object = sealParticulars({ seals: ['visitor'] }, { visitor, badge: 'A-07' }, sealing)
  expect(sealed).toEqual({
    badge: 'A-07',
    visitor: {
      person: expect.stringMatching(/^[0-9a-f]{32}$/),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  })
})

it('has the particulars on the disk when it returns, under the key of the month, and nowhere in clear', () => {
  const { port, people, sealing } = desk()
  const { visitor: ref } = sealParticulars<{ visitor: object }>({ seals: ['visitor'] }, { visitor }, sealing)
  const survived = port.crash(7)
  const bytes = Buffer.from(readFile(survived, `/book/people/${chain}/${month}.jsonl`)).toString('utf8')
  expect(bytes).toContain(Reflect.get(ref, 'person'))
  expect(bytes).not.toContain(visitor.name)
  expect(people.find(month, String(Reflect.get(ref, 'person')))).toEqual(ref)
})

it('leaves an input without particulars as it is', () => {
  const { sealing } = desk()
  const input = { text: '巡查' }
  expect(sealParticulars({}, input, sealing)).toBe(input)
})

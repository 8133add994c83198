import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { contract, isCallName } from '../../../shared/contract.ts'
import { commandId } from '../../../shared/kernel/ids.ts'
import { mayCall, type Role } from '../../../shared/kernel/roles.ts'
import { commitsOf, foldOf } from '../book/full-fold.ts'
import { diskWithHouse, type House, openHouse, people, takeOwnPassword } from '../book/house.ts'
import { anyCall, ownStation, type WildCall } from './any-call.ts'

const isLong = Boolean(process.env.WATCHBOOK_LONG)
const callsInOneBook = 100
const books = isLong ? 1_000 : 50

/** A window of each kind of person; 5 is nobody's. */
const windows = [
  { id: 1, account: people['duty-officer'].account, roles: ['duty-officer', 'staff'] },
  { id: 2, account: people.administrator.account, roles: ['administrator'] },
  { id: 3, account: people.auditor.account, roles: ['auditor'] },
  { id: 4, account: people.office.account, roles: ['office', 'staff'] },
  { id: 5, account: undefined, roles: ['nobody'] },
] as const satisfies readonly { id: number; account: string | undefined; roles: readonly Role[] }[]

type Window = (typeof windows)[number]

/** Whether the contract lets this call through; written here from its rows alone. */
const mayPass = ({ roles }: Window, { name, text, options }: WildCall): boolean => {
  if (!isCallName(name) || typeof text !== 'string' || Buffer.byteLength(text) > 1_000_000) return false
  if (!mayCall(roles, contract[name].roles) || !areOptions(options)) return false
  const input = parsed(text)
  return !Object.hasOwn(Object(input), '__proto__') && contract[name].schema.safeParse(input).success
}

const areOptions = (options: unknown): boolean => {
  if (options === undefined || options === null) return true
  if (typeof options !== 'object') return false
  const { id, ...rest }: { id?: unknown } = options
  return (
    (id === undefined || commandId.safeParse(id).success) && Object.values(rest).every(v => v === undefined)
  )
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A book in which all of them have their own passwords. */
const diskOfAll = async (): Promise<FaultDisk> => {
  const disk = await diskWithHouse()
  const house = openHouse(disk, { seed: 'all' })
  for (const person of [people.administrator, people.auditor])
    await takeOwnPassword(house, person, 'pine-gate-5521-owl')
  await takeOwnPassword(house, people.office, 'tusk-vane-6180-arc')
  house.book.close()
  return disk
}

const openWindows = (house: House): void => {
  for (const { id, account } of windows) {
    house.sessions.end(id)
    if (account !== undefined) house.sessions.open(id, account)
  }
}

/** What is wrong with the answer to this call; undefined where all is well. */
const wrongWith = (answer: unknown, window: Window, call: WildCall): string | undefined => {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return 'no answer'
  if (answer.ok === true) return mayPass(window, call) ? undefined : 'passed'
  const code = 'code' in answer ? answer.code : undefined
  if (typeof code !== 'string' || !/^[a-z-]+\.[a-z-]+$/.test(code)) return 'no code'
  return code === 'door.broken-down' ? 'broken down' : undefined
}

const batch = fc.array(fc.tuple(fc.constantFrom(...windows), anyCall), {
  minLength: callsInOneBook,
  maxLength: callsInOneBook,
  size: 'max',
})

const ofThisStation = ({ book }: House, text: unknown): unknown =>
  typeof text === 'string' ? text.replaceAll(ownStation, book.state().station.opened?.station ?? '') : text

const playAll = async (house: House, calls: readonly [Window, WildCall][]): Promise<number> => {
  let passed = 0
  for (const [window, call] of calls) {
    openWindows(house)
    const text = ofThisStation(house, call.text)
    const answer = await house.desk.call({ windowId: window.id, ...call, text })
    const wrong = wrongWith(answer, window, { ...call, text })
    if (wrong) throw new Error(`${wrong}: ${JSON.stringify({ window, call, answer }).slice(0, 2_000)}`)
    if (Object(answer).ok) passed++
  }
  return passed
}

it(`neither falls over nor lets through what must not pass, in ${books * callsInOneBook} wild calls`, async () => {
  const prepared = await diskOfAll()
  let passed = 0
  await fc.assert(
    fc.asyncProperty(batch, async calls => {
      const house = openHouse(prepared.crash(0), { seed: 'fuzz' })
      passed += await playAll(house, calls)
      house.book.close()
      expect(house.breakdowns).toEqual([])
      expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
      expect(house.book.state()).toEqual(foldOf(commitsOf(house.port)).state)
    }),
    { numRuns: books },
  )
  expect(passed).toBeGreaterThan(books)
})

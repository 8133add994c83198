import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { SetUp } from '../../shared/station/contract.ts'
import { decideSetUp, type PreparedSetUp, postsOf } from '../../shared/station/index.ts'
import type { AccountRecord } from './account-record.ts'
import { newRecord, problemOf, writeRecords } from './new-record.ts'
import { readingOf } from './pinyin.ts'
import type { Prepared, PreparePorts } from './prepare-ports.ts'

/** Every person a record, all written together. One derivation after the other: each takes 64 MiB. */
export const prepareSetUp = async (
  ports: PreparePorts,
  input: SetUp,
): Promise<Prepared<'station.set-up'>> => {
  const no = whyNoBook(ports, input) ?? whyNotThesePasswords(ports, input)
  if (no) return no
  const records: AccountRecord[] = []
  for (const { account, password } of input.people) records.push(await newRecord(ports, account, password))
  return { ok: true, input: withVerifiers(ports, input, writeRecords(ports, records)) }
}

/** What only the lane knows (digests, time, numbers) changes nothing in the decision, so it can be tried without. */
const whyNoBook = (ports: PreparePorts, input: SetUp): Refusal | undefined => {
  const station = `${input.stationLetter}-0000`
  const trial = { station, now: '1970-01-01T00:00:00.000Z', newItemId: () => `${station}-7001-1` }
  const decision = decideSetUp(ports.state(), withVerifiers(ports, input, []), trial)
  return decision.ok ? undefined : decision
}

const whyNotThesePasswords = (ports: PreparePorts, { people }: SetUp): Refusal | undefined =>
  people
    .map(({ password, ...person }) => problemOf(ports, password, { ...person, roles: postsOf(person) }))
    .find(problem => problem !== undefined)

const withVerifiers = (
  { demo }: PreparePorts,
  { people, staff, ...book }: SetUp,
  digests: readonly string[],
): PreparedSetUp => ({
  ...book,
  ...(demo && { demo }),
  ...(staff && { staff: staff.map(person => ({ ...person, reading: readingOf(person.name) })) }),
  people: people.map(({ password: _, ...person }, place) => ({
    ...person,
    verifier: digests[place] ?? '',
    reading: readingOf(person.name),
  })),
})

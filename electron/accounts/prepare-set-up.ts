import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { SetUp } from '../../shared/station/contract.ts'
import { decideSetUp, type PreparedSetUp } from '../../shared/station/index.ts'
import type { AccountRecord } from './account-record.ts'
import { newRecord, problemOf, writeRecords } from './new-record.ts'
import { readingOf } from './pinyin.ts'
import type { Prepared, PreparePorts } from './prepare-ports.ts'

/** Five people, five records, written together. One derivation after the other: each takes 64 MiB. */
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

/** The digests change nothing in the decision, so it can be tried without them; nor do the digits of the station. */
const whyNoBook = (ports: PreparePorts, input: SetUp): Refusal | undefined => {
  const station = `${input.stationLetter}-0000`
  const decision = decideSetUp(ports.state().station, withVerifiers(ports, input, []), { station })
  return decision.ok ? undefined : decision
}

const whyNotThesePasswords = (ports: PreparePorts, { people }: SetUp): Refusal | undefined =>
  people
    .map(({ account, name, post, password }) => problemOf(ports, password, { account, name, roles: [post] }))
    .find(problem => problem !== undefined)

const withVerifiers = (
  { demo }: PreparePorts,
  { people, ...book }: SetUp,
  digests: readonly string[],
): PreparedSetUp => ({
  ...book,
  ...(demo && { demo }),
  people: people.map(({ post, name, account }, place) => {
    const verifier = digests[place] ?? ''
    return { post, name, account, verifier, reading: readingOf(name) }
  }),
})

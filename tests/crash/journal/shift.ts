import type { FilePort } from '../../../electron/disk/file-port.ts'
import { type ChainWriter, type Draft, openJournalForAppend } from '../../../electron/journal/append.ts'
import { personRefsIn } from '../../../electron/journal/person-refs.ts'
import { recoverChain } from '../../../electron/journal/recover.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { VerifyReport } from '../../../electron/journal/verify-report.ts'
import { seededRandom } from '../../../electron/ports.ts'
import { openMonthKeys } from '../../../electron/store/month-keys.ts'
import { openPeople, type People, type PersonFound } from '../../../electron/store/people.ts'
import { recoverPeople } from '../../../electron/store/recover-people.ts'
import { monthOf } from '../../../shared/calendar/index.ts'
import { tailCut } from '../../../shared/journal/index.ts'
import type { Commit } from '../../../shared/kernel/event.ts'
import {
  chain,
  commitsOn,
  entry,
  firstOfDecember,
  folder,
  opening,
  secret,
  soundEnd,
  station,
  timeZone,
  writerOn,
} from '../../unit/journal/journal-helpers.ts'

/** Told of each commit once `append` has returned: what was promised to somebody. */
export type Acknowledge = (commit: Commit) => void

const sealed = (people: People, month: string, n: number): object => ({
  visitor: people.find(month, `p-${n}`) ?? people.seal(month, `p-${n}`, { name: `来访人${n}` }),
})

/** How the lane meets a failure: lets it through, or does the act once more. */
export type Attempt = <T>(act: () => T) => T
export const onceOnly: Attempt = act => act()

/** A short shift that meets everything the journal does: first line, entries, visitors, two at once, a month's turn. */
export const playShift = (port: FilePort, acknowledge: Acknowledge, attempt: Attempt = onceOnly): void => {
  const writer = attempt(() => writerOn(port))
  const people = attempt(() => peopleOn(port))
  const append = (drafts: () => readonly Draft[]): void => {
    for (const { commit } of attempt(() => writer.append(drafts()))) acknowledge(commit)
  }
  append(() => [opening()])
  attempt(() => openSecretChain(port))
  append(() => [entry(1)])
  append(() => [entry(2, { data: sealed(people, '2026-11', 1) })])
  append(() => [entry(3), entry(4)])
  attempt(() => writer.syncHead())
  append(() => [entry(5, { at: firstOfDecember })])
  append(() => [entry(6, { at: firstOfDecember, data: sealed(people, '2026-12', 2) })])
  append(() => [entry(7, { at: firstOfDecember, data: { text: '长'.repeat(700) } })])
  people.close()
  writer.close()
}

/** How many commits that makes. */
export const commitsOfShift = 8

/** The second step of a set-up; where it was cut short, the next opening does it. */
const openSecretChain = (port: FilePort): void => {
  const writer = writerOn(port, secret)
  if (writer.last().seq === 0) writer.append([opening({ realm: 'secret' })])
  writer.close()
}

const peopleOn = (port: FilePort): People => {
  recoverPeople(port, folder, chain)
  const random = seededRandom('shift')
  return openPeople(port, folder, chain, { keys: openMonthKeys(port, folder, station, random), random })
}

/** Opens the book as the program does after whatever happened. @throws Error at an alarm. */
export const reopen = (
  port: FilePort,
  recovery = recoverChain(port, folder, chain),
): { readonly writer: ChainWriter; readonly people: People } => {
  const writer = openJournalForAppend(port, { folder, chain, timeZone, last: soundEnd(recovery) })
  const people = peopleOn(port)
  if (writer.last().seq > 0) openSecretChain(port)
  const cuts = recovery.kind === 'sound' && recovery.last.seq > 0 ? recovery.tailCuts : []
  for (const { file, bytes, sha256 } of cuts) {
    const id = `cut-after-${writer.last().seq}`
    writer.append([
      { ...entry(100), id, command: 'journal.open', events: [tailCut({ file, bytes, sha256 })] },
    ])
  }
  return { writer, people }
}

/** What became of a book: what it holds, how its visitors read, and whether it goes on soundly. */
export type Aftermath = {
  readonly commits: readonly Commit[]
  readonly visitors: readonly PersonFound['kind'][]
  readonly report: VerifyReport
}

/** Reopens, goes on by one commit with a visitor, verifies. @throws Error at an alarm. */
export const aftermathOf = (port: FilePort): Aftermath => {
  const recovery = recoverChain(port, folder, chain)
  const commits = commitsOn(port)
  const { writer, people } = reopen(port, recovery)
  const visitors = commits.flatMap(({ at, events }) =>
    personRefsIn(events).map(ref => people.open(monthOf(at, timeZone), ref).kind),
  )
  if (writer.last().seq === 0) writer.append([opening()])
  openSecretChain(port)
  const visitor = people.seal(writer.monthFor(firstOfDecember), 'p-200', { name: '甲' })
  writer.append([entry(200, { at: firstOfDecember, data: { visitor } })])
  writer.close()
  return { commits, visitors, report: verifyFolder(port, folder) }
}

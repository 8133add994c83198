import { nameOf } from '../../shared/account/index.ts'
import type { Commit, Event } from '../../shared/kernel/event.ts'
import type { FindingRow, ShownFinding } from '../../shared/trail/contract.ts'
import { findingsOn, isTrailEvent, type TrailEvent } from '../../shared/trail/index.ts'
import type { Ledger } from '../store/ledger.ts'
import { actInWords } from './act-in-words.ts'
import type { TrailSurroundings } from './teller.ts'

type FindingNoted = Extract<TrailEvent, { kind: 'trail.finding-noted' }>
type NotedIn = { readonly commit: Commit; readonly noted: FindingNoted }

/** What the auditor noted on a commit, oldest first. */
export const findingsAbout = (
  ledger: Ledger,
  { chain, seq }: Pick<Commit, 'chain' | 'seq'>,
): readonly ShownFinding[] =>
  findingsOn(ledger.state.trail, { chain, seq })
    .flatMap(line => notedIn(ledger, line))
    .filter(({ noted: { data } }) => data.chain === chain && data.seq === seq)
    .map(found => ({ seq: found.commit.seq, at: found.commit.at, ...saidIn(ledger, found) }))

/** The findings that these lines hold, each with the commit that it is about. */
export const findingRows = (around: TrailSurroundings, lines: readonly number[]): readonly FindingRow[] => {
  const { ledger } = around
  return lines
    .flatMap(line => notedIn(ledger, line))
    .map(found => {
      const { chain, seq, at } = found.commit
      return { chain, seq, at, ...saidIn(ledger, found), on: commitMeant(around, found.noted) }
    })
}

/** What was on the screen when it was noted; where the book has another line there now, it is not put into words. */
const commitMeant = (around: TrailSurroundings, { data }: FindingNoted): FindingRow['on'] => {
  const { ledger } = around
  const { chain, seq, hash } = data
  const line = ledger.lineOf({ chain, seq })
  const commit = line === undefined ? undefined : ledger.commitAt(line)
  const isSame = commit?.chain === chain && commit.hash === hash
  return { chain, seq, hash, isSame, ...(isSame ? actInWords(around, commit) : { act: '', about: '' }) }
}

const notedIn = (ledger: Ledger, line: number): readonly NotedIn[] => {
  const commit = ledger.commitAt(line)
  return commit ? commit.events.filter(isFinding).map(noted => ({ commit, noted })) : []
}

const isFinding = (event: Event): event is FindingNoted =>
  isTrailEvent(event) && event.kind === 'trail.finding-noted'

const saidIn = ({ state }: Ledger, { commit, noted }: NotedIn) => ({
  byName: nameOf(state.accounts, commit.actor),
  text: noted.data.text,
})

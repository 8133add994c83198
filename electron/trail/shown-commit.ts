import { nameOf } from '../../shared/account/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { noHash } from '../../shared/kernel/event.ts'
import type { TrailCommit, TrailRow } from '../../shared/trail/contract.ts'
import { aboutInWords, changeInWords, findingsOn } from '../../shared/trail/index.ts'
import { findingsAbout } from './findings.ts'
import { createTeller, type TrailSurroundings } from './teller.ts'

/** An import of the whole staff is one commit of hundreds of events: so many are shown of one. */
export const mostEvents = 200

/** Rows of the list, newest first as they are given. */
export const shownRows = (around: TrailSurroundings, commits: readonly Commit[]): readonly TrailRow[] => {
  const tell = createTeller(around)
  const { state } = around.ledger
  return commits.map(commit => {
    const { chain, seq, at, actor, command, events } = commit
    const [first] = tell(commit, 1)
    return {
      sight: 'whole',
      chain,
      seq,
      at,
      actor,
      actorName: nameOf(state.accounts, actor),
      command,
      act: first?.act ?? '',
      about: first ? aboutInWords(first, events.length) : '',
      change: first ? changeInWords(first) : '',
      findings: findingsOn(state.trail, commit).length,
    }
  })
}

/** One commit with everything that it says, and what the auditor noted on it. */
export const shownCommit = (around: TrailSurroundings, commit: Commit): TrailCommit => {
  const { ledger } = around
  const { chain, seq, at, actor, command, id, hash, prev, events } = commit
  return {
    sight: 'whole',
    chain,
    seq,
    at,
    actorName: nameOf(ledger.state.accounts, actor),
    command,
    id,
    hash,
    prev,
    isLinked: prev === (seq === 1 ? noHash : ledger.commitAt((ledger.lineOf(commit) ?? 0) - 1)?.hash),
    events: createTeller(around)(commit, mostEvents),
    more: Math.max(0, events.length - mostEvents),
    findings: findingsAbout(ledger, commit),
  }
}

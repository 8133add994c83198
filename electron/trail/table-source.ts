import { nameOf } from '../../shared/account/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { exportedCells } from '../../shared/trail/index.ts'
import { type FoundLines, pageOf } from './found-lines.ts'
import type { SecretLine } from './secret-lines.ts'
import { mostEvents } from './shown-commit.ts'
import { createTeller, type TrailSurroundings } from './teller.ts'

/** The lines of an export, the newest first, one after the other as they are taken. */
export type TableSource = {
  readonly lines: number
  /** Throws DiskError, JournalDamaged. */
  readonly rows: () => Iterator<readonly string[]>
  /** While it runs, lines that lie near each other are read from the disk together. */
  readonly together: <T>(act: () => T) => T
}

type Found = {
  readonly around: TrailSurroundings
  readonly found: FoundLines
  readonly secret: readonly SecretLine[]
}

/** Places that are looked up at once: numbers only. */
const placesAtOnce = 2_000
/** What a teller has read is forgotten after so many commits: what is held does not grow with the table. */
const commitsATeller = 200

export const tableSource = ({ around, found, secret }: Found): TableSource => {
  const { ledger, timeZone } = around
  const lines = found.general.length + found.secret.length
  const cells = cellsIn(around)

  function* rows(): Generator<readonly string[]> {
    for (let offset = 0; offset < lines; offset += placesAtOnce) {
      for (const { realm, seq } of pageOf(found, { offset, limit: placesAtOnce })) {
        const hidden = realm === 'secret' ? secret[seq - 1] : undefined
        if (hidden) yield exportedCells({ sight: 'number-and-time', commit: hidden }, timeZone)
        const commit = realm === 'general' ? ledger.commitAt(seq) : undefined
        if (commit) yield cells(commit)
      }
    }
  }
  return { lines, rows, together: act => ledger.together(act) }
}

const cellsIn = (around: TrailSurroundings): ((commit: Commit) => readonly string[]) => {
  const { ledger, timeZone } = around
  let [tell, told] = [createTeller(around), 0]
  return commit => {
    if (told++ % commitsATeller === 0) tell = createTeller(around)
    const more = Math.max(0, commit.events.length - mostEvents)
    const actorName = nameOf(ledger.state.accounts, commit.actor)
    return exportedCells(
      { sight: 'whole', commit, actorName, words: tell(commit, mostEvents), more },
      timeZone,
    )
  }
}

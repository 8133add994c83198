import { join } from 'node:path'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readCommits } from '../../../electron/journal/read.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { foldEntry, placesOf } from '../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { Commit } from '../../../shared/kernel/event.ts'
import { liftEvent } from '../../../shared/lift-event.ts'
import { emptyGeneralState, type GeneralState } from '../../../shared/state.ts'

/** `<station>.general.1` of the only book in a folder. */
export const generalChain = (port: FilePort, folder = '/book'): string =>
  port.list(join(folder, 'journal')).find(name => name.endsWith('.general.1')) ?? 'none'

export const secretChain = (port: FilePort, folder = '/book'): string =>
  generalChain(port, folder).replace('general', 'secret')

export const commitsOf = (port: FilePort, folder = '/book', chain = generalChain(port, folder)): Commit[] =>
  [...readCommits(port, folder, chain)].map(({ commit }) => commit)

export type Folded = { readonly state: GeneralState; readonly rows: readonly EntryRow[] }

/** State and rows as the lines alone make them, from the first to the last: no index, no snapshot. Rows by id. */
export const foldOf = (commits: readonly Commit[]): Folded => {
  const state = emptyGeneralState()
  const rows = new Map<string, EntryRow>()
  for (const commit of commits)
    for (const event of commit.events) {
      const lifted = liftEvent(event)
      if (!lifted.ok) throw new Error(`unknown ${event.kind}`)
      evolveGeneral(state, lifted.event, commit)
      noteRow(rows, lifted.event, commit)
    }
  return { state, rows: sorted([...rows.values()]) }
}

const noteRow = (rows: Map<string, EntryRow>, event: Commit['events'][number], commit: Commit): void => {
  for (const { itemId } of placesOf(event)) {
    const row = foldEntry(rows.get(itemId), event, commit)
    if (row) rows.set(itemId, row)
  }
}

export const sorted = <Row extends Pick<EntryRow, 'itemId'>>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))

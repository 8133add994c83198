import type { CommandAnswer } from '../shared/contract.ts'
import type { ChainPosition } from '../shared/journal/contract.ts'
import { tailCut } from '../shared/journal/index.ts'
import type { Event } from '../shared/kernel/event.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { Head } from './journal/head.ts'
import type { Recovery, TailCut } from './journal/recover.ts'
import type { OpenedChains } from './open-chains.ts'

/** What a power cut cost, for the note at opening. */
export type OpeningNote = { readonly cutBytes: number; readonly cutWholeLines: number }

/** undefined where nothing was cut. */
export const noteOf = (cuts: readonly TailCut[]): OpeningNote | undefined =>
  cuts.length === 0
    ? undefined
    : {
        cutBytes: cuts.reduce((sum, { bytes }) => sum + bytes, 0),
        cutWholeLines: cuts.reduce((sum, { wholeLines }) => sum + wholeLines, 0),
      }

/** `at` of the newest line of both chains; empty before the first. */
export const lastAtOf = ({ general, secret }: Pick<OpenedChains, 'general' | 'secret'>): string =>
  [general.recovered, secret]
    .flatMap(recovery => (recovery.kind === 'sound' ? (recovery.last.at ?? []) : []))
    .sort()
    .at(-1) ?? ''

/** Cuts that no line tells of yet. */
export const cutsOf = (recovery: Recovery): readonly TailCut[] =>
  recovery.kind === 'sound' ? recovery.tailCuts : []

/** Tells of each cut once, oldest first, and forgets those that were told. @returns why one could not be told. */
export const tellCuts = (untold: TailCut[], note: (event: Event) => CommandAnswer): Refusal | undefined => {
  for (const { file, bytes, sha256 } of [...untold]) {
    const answer = note(tailCut({ file, bytes, sha256 }))
    if (!answer.ok) return answer
    untold.shift()
  }
  return undefined
}

/** Where a chain stands: as far as it was written, else found, else proven. @param writtenAt `at` of its last own line written since it was opened. */
export const positionOf = (
  found: Recovery,
  written: Head | undefined,
  writtenAt: string | undefined,
): ChainPosition => {
  const end = found.kind === 'sound' ? found.last : found.lastSound
  const { seq, hash } = written ?? end
  return { chain: found.chain, seq, hash, at: writtenAt ?? end.at ?? '' }
}

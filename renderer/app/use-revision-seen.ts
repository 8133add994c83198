import { useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'

/** When each statement of an item was written. */
type Stated = {
  readonly revision: number
  readonly at: string
  readonly earlier: readonly { readonly at: string }[]
}

type RevisionSeen = {
  /** Goes with what is saved: whoever corrected meanwhile is not overwritten unseen. */
  readonly revision: number
  /** Told what a refusal said: the next saving is above what stands now. */
  readonly refused: (code: string) => void
}

/** The revision that whoever corrects has seen. A draft was begun above what stood when it was last kept: another may have sat here since. */
export const useRevisionSeen = (draft: Draft | null, stated: Stated): RevisionSeen => {
  const [seen, setSeen] = useState<number | undefined>(() => revisionAt(stated, draft?.keptAt))
  return {
    revision: seen ?? stated.revision,
    refused: code => {
      if (code.endsWith('.revision-stale')) setSeen(undefined)
    },
  }
}

/** @param at absent: now. */
export const revisionAt = ({ revision, at: written, earlier }: Stated, at: string | undefined): number =>
  at === undefined
    ? revision
    : Math.max(1, revision - [...earlier, { at: written }].filter(one => one.at > at).length)

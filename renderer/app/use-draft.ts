import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import { ask } from './bridge.ts'
import { useUnitClock } from './clock.tsx'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts'
import { afterRefusal, type FormId, idFor, sentWith } from './form-id.ts'
import { useBeforeLeaving } from './leaving.tsx'

/** At most 40 characters, small letters, figures and hyphens. */
export type DraftForm =
  | 'duty-log-new'
  | 'duty-log-correct'
  | `act-${string}`
  | `settings-${string}`
  | `directory-${string}`
  | `shift-${string}`
  | `roster-${string}`
  | `visit-${string}`
  | `mail-${string}`
  | `exit-pass-${string}`
  | `passage-${string}`
  | `vehicle-${string}`
  | `turn-away-${string}`
  | `handover-${string}`
  | `incident-${string}`
  | `review-${string}`
  | `instruction-${string}`
  | `contact-${string}`

type DraftUse = DraftKeeper & {
  /** When it was last kept; `failed` while it could not be. */
  readonly keptAt: string | 'failed' | undefined
  /** The command id to send these values under. */
  readonly idToSend: (values: string) => string
  readonly refused: (code: string) => void
  /** What was sent is in the book: the next values are another act. */
  readonly renew: () => void
}

const newId = (): string => crypto.randomUUID()

/**
 * Keeps what is typed, together with the command id that it will be sent under.
 * @param found the draft that the form began with.
 */
export const useDraft = (form: DraftForm, found: Draft | null): DraftUse => {
  const [keptAt, setKeptAt] = useState<DraftUse['keptAt']>(found?.keptAt)
  const held = useRef<FormId>(found ? { id: found.commandId, sentAs: found.values } : { id: newId() })
  const write = useDraftWriting(form, setKeptAt)
  const [keeper] = useState(() =>
    createDraftKeeper({
      keep: values => {
        held.current = idFor(held.current, values, newId)
        return write.keep({ commandId: held.current.id, values })
      },
      drop: write.drop,
      isKept: found !== null,
    }),
  )
  useBeforeLeaving(keeper.flush)
  useEffect(() => () => void keeper.flush(), [keeper])
  return {
    ...keeper,
    keptAt,
    idToSend: values => {
      held.current = sentWith(idFor(held.current, values, newId), values)
      return held.current.id
    },
    refused: code => {
      held.current = afterRefusal(held.current, code, newId)
    },
    renew: () => {
      held.current = { id: newId() }
      void keeper.drop()
    },
  }
}

/** What was typed into another form went on elsewhere: nothing is left of it. */
export const useDropDraft = (): ((form: DraftForm) => void) => {
  const client = useQueryClient()
  return form => {
    client.setQueryData(['draft.read', { form }], null)
    void ask('draft.drop', { form }).catch(() => null)
  }
}

type DraftWriting = {
  readonly keep: (draft: Omit<Draft, 'keptAt'>) => Promise<void>
  readonly drop: () => Promise<void>
}

/** The window remembers the draft at once, so that a form that is closed and opened again begins with it. */
const useDraftWriting = (form: DraftForm, setKeptAt: (at: DraftUse['keptAt']) => void): DraftWriting => {
  const client = useQueryClient()
  const { clock } = useUnitClock()
  const remember = (draft: Draft | null) => client.setQueryData(['draft.read', { form }], draft)
  return {
    keep: async draft => {
      remember({ ...draft, keptAt: clock.now() })
      const kept = await ask('draft.keep', { form, ...draft }).catch(() => undefined)
      setKeptAt(kept?.keptAt ?? 'failed')
    },
    drop: async () => {
      remember(null)
      setKeptAt(undefined)
      await ask('draft.drop', { form }).catch(() => null)
    },
  }
}

import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type SetUpStep, type SetUpValues, setUpDraft } from '../../shared/station/draft.ts'
import { ask } from '../app/bridge.ts'
import { createDraftKeeper } from '../app/draft-keeper.ts'

type SetUpDraftUse = { readonly keptAt: string | 'failed' | undefined }

/** Keeps what is typed after every pause, and at once with every step, so that a kill takes half a second at most. */
export const useSetUpDraft = (form: UseFormReturn<SetUpValues>, step: SetUpStep): SetUpDraftUse => {
  const [keptAt, setKeptAt] = useState<SetUpDraftUse['keptAt']>()
  const now = useRef(step)
  const [keeper] = useState(() =>
    createDraftKeeper({
      keep: async values => setKeptAt(await keep(values)),
      drop: async () => undefined,
      isKept: false,
    }),
  )
  useEffect(() => {
    const draft = () => JSON.stringify({ step: now.current, values: form.getValues() })
    const { unsubscribe } = form.watch(() => keeper.changed(draft(), false))
    return unsubscribe
  }, [form, keeper])
  useEffect(() => {
    if (now.current === step) return
    now.current = step
    keeper.changed(JSON.stringify({ step, values: form.getValues() }), false)
    void keeper.flush()
  }, [form, keeper, step])
  return { keptAt }
}

const keep = async (values: string): Promise<string | 'failed'> => {
  const draft = setUpDraft.safeParse(JSON.parse(values))
  if (!draft.success) return 'failed'
  const kept = await ask('station.keep-draft', { draft: draft.data }).catch(() => undefined)
  return kept?.keptAt ?? 'failed'
}

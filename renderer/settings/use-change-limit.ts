import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { LimitRow } from '../../shared/settings/contract.ts'
import { limitInWords } from '../../shared/settings/index.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import type { useDraft } from '../app/use-draft.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { type KeptLimit, type LimitValues, limitDraftText, typedFormOf, typedNumber } from './limit-values.ts'
import { settingsText as text } from './text.ts'

/** How the limit stood when its changer looked at it. */
export type Seen = KeptLimit['seen']

type ChangePorts = {
  readonly row: LimitRow
  readonly form: UseFormReturn<LimitValues>
  readonly draft: ReturnType<typeof useDraft>
  readonly onLooked: (seen: Seen) => void
  readonly onSaved: () => void
}

type ChangeActs = {
  /** @param seen what the changer has seen; somebody else's change since then is refused by main. */
  readonly save: (seen: Seen) => void
  /** The default goes into the field and is saved as the return to it; a reason is asked for as well. */
  readonly restore: (seen: Seen) => void
  readonly refusal: Refusal | undefined
}

/** Sends a change or the return to the default; only when it is on the disk is the form cleared and the draft dropped. */
export const useChangeLimit = ({ row, form, draft, onLooked, onSaved }: ChangePorts): ChangeActs => {
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const { name, label, unit } = row
  const done = (seen: Seen, value: number, sentence: string): void => {
    const typed = typedFormOf({ value, unit })
    onLooked({ revision: seen.revision + 1, value: typed })
    form.reset({ value: typed, reason: '' })
    // After the reset, which counts as typing: what was sent is no draft any more.
    draft.renew()
    const words = (shown: number) => limitInWords({ value: shown, unit })
    say(fill(sentence, { label, before: words(row.value), value: words(value) }))
    onSaved()
  }
  const change = async (seen: Seen, values: LimitValues): Promise<void> => {
    const value = typedNumber(values.value, unit)
    if (value === undefined) return
    const id = draft.idToSend(limitDraftText({ seen, values }))
    const input = { name, value, reason: values.reason.trim(), revision: seen.revision }
    const answer = await send('settings.change', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) done(seen, value, text.saved)
    else draft.refused(answer.code)
  }
  const restore = async (seen: Seen, values: LimitValues): Promise<void> => {
    const id = draft.idToSend(`${text.restore} ${limitDraftText({ seen, values })}`)
    const input = { name, reason: values.reason.trim(), revision: seen.revision }
    const answer = await send('settings.restore', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) done(seen, row.default, text.restored)
    else draft.refused(answer.code)
  }
  const submit = useOneAtATime((seen: Seen, act: typeof change) =>
    form.handleSubmit(values => act(seen, values))(),
  )
  return {
    save: seen => void submit(seen, change),
    restore: seen => {
      form.setValue('value', String(row.default))
      void submit(seen, restore)
    },
    refusal,
  }
}

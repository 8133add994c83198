import { useState } from 'react'
import { typedTime } from '../../shared/calendar/index.ts'
import type { RecordEntry } from '../../shared/duty-log/contract.ts'
import type { Requirable } from '../../shared/duty-log/elements.ts'
import { missingElements } from '../../shared/duty-log/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import type { useDraft } from '../app/use-draft.ts'
import { draftText } from './draft-values.ts'
import { type EntryValues, recordOf } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { typeLabel } from './type-choices.ts'
import { useRequirements } from './use-requirements.ts'
import { useTimeSurroundings } from './use-time-surroundings.ts'

type RecordAct = {
  readonly record: (values: EntryValues) => Promise<void>
  readonly refusal: Refusal | undefined
}

/** Sends a new entry; only when it is on the disk is the form cleared and the draft dropped. */
export const useRecord = (
  draft: ReturnType<typeof useDraft>,
  onSaved: (itemId: string) => void,
): RecordAct => {
  const around = useTimeSurroundings()
  const say = useMessageLine()
  const { requiredOf } = useRequirements()
  const [refusal, setRefusal] = useState<Refusal>()
  const record = async (values: EntryValues): Promise<void> => {
    const now = around()
    const meant = typedTime(values.time, now)
    if (!meant.ok) return
    const id = draft.idToSend(draftText({ values }, now))
    const input = recordOf(values, { occurredAt: meant.instant, around: now })
    const answer = await send('duty-log.record', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return draft.refused(answer.code)
    draft.renew()
    say(savedSentence(values, input, { itemId: answer.itemId ?? '', required: requiredOf(input.type) }))
    onSaved(answer.itemId ?? '')
  }
  return { record, refusal }
}

type Saved = { readonly itemId: string; readonly required: readonly Requirable[] }

const savedSentence = (values: EntryValues, input: RecordEntry, { itemId, required }: Saved): string => {
  const { type, elements = {}, dueAt, petitioner } = input
  const said = { elements, dueAt, hasPetitioner: petitioner !== undefined }
  const lacks = missingElements(type, said, required).length > 0
  const words = { number: shownNumber(itemId), type: typeLabel(values.type) }
  return fill(lacks ? text.savedIncomplete : text.saved, words)
}

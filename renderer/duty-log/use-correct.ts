import { useState } from 'react'
import { typedTime } from '../../shared/calendar/index.ts'
import type { ShownEntry } from '../../shared/duty-log/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { useMessageLine } from '../app/messages.tsx'
import type { useDraft } from '../app/use-draft.ts'
import { useRenewed } from '../app/use-renewed.ts'
import { draftText } from './draft-values.ts'
import { correctionOf, type EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { useTimeSurroundings } from './use-time-surroundings.ts'

type CorrectAct = {
  /** @param revision the one that the corrector has seen. */
  readonly correct: (values: EntryValues, revision: number) => Promise<void>
  readonly refusal: Refusal | undefined
}

/** Sends a correction. Somebody else's in between is refused by main and shown, never overwritten. */
export const useCorrect = (
  entry: ShownEntry,
  draft: ReturnType<typeof useDraft>,
  onSaved: () => void,
): CorrectAct => {
  const around = useTimeSurroundings()
  const say = useMessageLine()
  const renewed = useRenewed()
  const [refusal, setRefusal] = useState<Refusal>()
  const correct = async (values: EntryValues, revision: number): Promise<void> => {
    const now = around()
    const meant = typedTime(values.time, now)
    if (!meant.ok) return
    // The field holds minutes only; an untouched time must not count as changed.
    const isTimeKept = fixedTime(meant.instant, now.timeZone) === fixedTime(entry.occurredAt, now.timeZone)
    const occurredAt = isTimeKept ? entry.occurredAt : meant.instant
    const corrects = { itemId: entry.itemId, revision }
    const input = correctionOf(values, { occurredAt, around: now, before: entry }, corrects)
    const answer = await send('duty-log.correct', input, {
      id: draft.idToSend(draftText({ corrects, values }, now)),
    })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return draft.refused(answer.code)
    draft.renew()
    say(fill(text.correctedSaid, { number: shownNumber(entry.itemId) }))
    await renewed('duty-log.entry', { itemId: entry.itemId })
    onSaved()
  }
  return { correct, refusal }
}

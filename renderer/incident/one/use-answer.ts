import type { Dispatch } from 'react'
import type { IncidentView } from '../../../shared/incident/contract.ts'
import type { CallResult } from '../../../shared/incident/words.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { useAct } from '../../app/use-act.ts'
import { useRenewed } from '../../app/use-renewed.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { dialOf } from '../dial-of.ts'
import type { IncidentAct } from '../incident-state.ts'
import { incidentText } from '../text.ts'

const { calls: text } = incidentText

/**
 * Writes down how the call of the current line ended. A failed one at once; whoever answered says something, and that
 * is written down before the next one is called.
 */
export const useAnswer = (
  { itemId, calls }: IncidentView,
  step: number | undefined,
  act: Dispatch<IncidentAct>,
): ((result: CallResult) => void) => {
  const { clock } = useUnitClock()
  const say = useMessageLine()
  const renewed = useRenewed()
  const { act: call } = useAct('incident.call')
  const line = calls.find(one => one.step === step)
  const failed = useOneAtATime(async (result: CallResult) => {
    if (!line) return
    const answer = await call({
      itemId,
      step: line.step,
      result,
      ...(dialOf(line) === '' ? {} : { phone: dialOf(line) }),
    })
    if (!answer.ok) return say(sentenceFor(answer).what)
    const count = line.attempts.filter(attempt => attempt.result !== 'reached').length + 1
    say(fill(text.savedFailed, { who: line.now?.name ?? line.name, result: text.answers[result], count }))
    await renewed('incident.one', { itemId })
    act({ kind: 'called' })
  })
  return result => {
    if (!line) return
    if (dialOf(line) === '') act({ kind: 'part', part: { kind: 'other-call', step: line.step, result } })
    else if (result === 'reached')
      act({ kind: 'part', part: { kind: 'reached', step: line.step, at: clock.now() } })
    else void failed(result)
  }
}

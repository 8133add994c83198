import { useRef } from 'react'
import type { Alarm } from '../../shared/alarm/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { alarmText as text } from './text.ts'

/** F4 goes to the top alarm and says by name that it was seen (ux §9); only the act itself ends it. */
export const useAlarmKey = (top: Alarm | undefined): (() => void) => {
  const { go } = usePlaces()
  const say = useMessageLine()
  const maySee = mayUse(useSession(), 'alarm.acknowledge')
  const isSending = useRef(false)
  const see = async ({ key, matters }: Alarm): Promise<void> => {
    const [first] = matters
    if (first) go({ view: 'duty-log', entryAsked: { itemId: first.itemId, asked: performance.now() } })
    if (isSending.current) return
    isSending.current = true
    const answer = await send('alarm.acknowledge', { key })
    isSending.current = false
    if (!answer.ok) return say(sentenceFor(answer).what)
    const number = shownNumber(first?.itemId ?? '')
    say(matters.length > 1 ? fill(text.seenMany, { count: matters.length }) : fill(text.seen, { number }))
  }
  const run = () => {
    if (top) void see(top)
  }
  useKeys(
    text.key,
    [
      {
        name: 'alarm.top',
        label: text.key,
        keys: ['F4'],
        mayRun: maySee && top !== undefined,
        run,
        isHinted: true,
      },
    ],
    'everywhere',
  )
  return run
}

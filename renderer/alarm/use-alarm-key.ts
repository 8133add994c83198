import { useRef } from 'react'
import { type Alarm, floodKey, mostListed } from '../../shared/alarm/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { nameOfMatter, placeOfMatter } from './matter-words.ts'
import { alarmText as text } from './text.ts'

/**
 * F4 goes to the top alarm, to the list where it sums up many, and says by name that it was seen (ux §9); only the act
 * itself ends it. Shift+F4 shows the list and says nothing.
 * @returns what F4 does; undefined to whoever only reads.
 */
export const useAlarmKey = (top: Alarm | undefined, openList: () => void): (() => void) | undefined => {
  const { go } = usePlaces()
  const session = useSession()
  const acknowledge = useAcknowledge()
  const maySee = mayUse(session, 'alarm.acknowledge')
  const run = () => {
    const [first] = top?.matters ?? []
    if (!top || !first) return
    if (top.key === floodKey) openList()
    else go(placeOfMatter(first))
    void acknowledge(top)
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
      {
        name: 'alarm.list',
        label: text.list,
        keys: ['Shift+F4'],
        mayRun: mayUse(session, 'alarm.list'),
        run: openList,
      },
    ],
    'everywhere',
  )
  return maySee ? run : undefined
}

const useAcknowledge = (): ((alarm: Alarm) => Promise<void>) => {
  const say = useMessageLine()
  const isSending = useRef(false)
  return async ({ key, matters }) => {
    if (isSending.current) return
    isSending.current = true
    const listed = matters.map(matter => matter.key).slice(0, mostListed)
    const answer = await send('alarm.acknowledge', { key, listed })
    isSending.current = false
    if (!answer.ok) return say(sentenceFor(answer).what)
    const [first] = matters
    const number = first ? nameOfMatter(first) : ''
    say(listed.length > 1 ? fill(text.seenMany, { count: listed.length }) : fill(text.seen, { number }))
  }
}

import { useRef, useState } from 'react'
import type { CalendarDay } from '../../shared/calendar/contract.ts'
import type { CommandName, InputOf } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { type CorrectValues, typedUntil } from './correct-form.ts'
import { detailText as text } from './text.ts'

/** Sends an act of the calendar. The same values sent again are the same act: a key pressed twice is one. */
export const useCalendarAct = (onDone: () => void) => {
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const held = useRef({ id: '', values: '' })
  const act = async <N extends CommandName>(name: N, input: InputOf<N>, said: string): Promise<void> => {
    const values = JSON.stringify([name, input])
    if (held.current.values !== values) held.current = { id: crypto.randomUUID(), values }
    const answer = await send(name, input, { id: held.current.id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return
    say(said)
    onDone()
  }
  return { act, refusal }
}

/**
 * Corrects or restores the days of the form. @param shown line up to which the page shows the days now; what counts
 * is the one at which the form was opened, until its owner was told that somebody else was there.
 */
export const useCorrectDays = ({ date }: CalendarDay, shown: number, onDone: () => void) => {
  const { act, refusal } = useCalendarAct(onDone)
  const [opened] = useState(shown)
  const seen = refusal?.code === 'calendar.day-stale' ? shown : opened
  const spanOf = ({ until, reason }: CorrectValues) => {
    const last = typedUntil(until, date)
    return { date, ...(last !== undefined && last !== date && { until: last }), reason: reason.trim(), seen }
  }
  const correct = (values: CorrectValues) => {
    const span = spanOf(values)
    const { kind, name } = values
    return act('calendar.correct', { ...span, kind, name: name.trim() }, saidOf(text.corrected, span))
  }
  const restore = (values: CorrectValues) => {
    const span = spanOf(values)
    return act('calendar.restore', span, saidOf(text.restored, span))
  }
  return { correct, restore, refusal }
}

const saidOf = (words: string, { date, until }: { readonly date: string; readonly until?: string }): string =>
  fill(words, { days: until === undefined ? date : fill(text.span, { from: date, until }) })

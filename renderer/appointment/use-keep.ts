import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { SignIn } from '../../shared/visit/contract.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { appointmentText } from './text.ts'
import type { TodayLine } from './today-lines.ts'

const { today: text } = appointmentText

type Keep = {
  /** Lets the line's people in; with a word where one is needed. @returns whether they are in the book. */
  readonly keep: (line: TodayLine, remark?: string) => Promise<boolean>
  /** Why they are not let in, and who. */
  readonly stopped: { readonly line: TodayLine; readonly refusal: Refusal } | undefined
  readonly forget: () => void
}

/** Whoever is awaited comes: one act, the badge that hangs first. */
export const useKeep = (freeBadge: string): Keep => {
  const say = useMessageLine()
  const { act } = useAct('visit.sign-in')
  const [stopped, setStopped] = useState<Keep['stopped']>()
  const keep: Keep['keep'] = async (line, remark) => {
    const answer = await act(signInOf(line, { freeBadge, remark, lookOutSeen: itemTold(stopped?.refusal) }))
    setStopped(answer.ok ? undefined : { line, refusal: answer })
    if (!answer.ok) return false
    say(fill(text.saved, { name: line.who.trim(), badge: fill(text.badge, { badge: freeBadge }) }))
    return true
  }
  return { keep, stopped, forget: () => setStopped(undefined) }
}

type How = {
  readonly freeBadge: string
  readonly remark: string | undefined
  readonly lookOutSeen: string | undefined
}

const signInOf = (
  { appointment, guest, people }: TodayLine,
  { freeBadge, remark, lookOutSeen }: How,
): SignIn => ({
  announced: { itemId: appointment.itemId, ...(guest !== undefined && { guest }) },
  people,
  hostId: appointment.hostId,
  purpose: appointment.purpose,
  confirmed: 'appointment',
  badge: freeBadge,
  ...(remark !== undefined && { remark }),
  ...(lookOutSeen !== undefined && { lookOutSeen }),
})

const itemTold = (refusal: Refusal | undefined): string | undefined =>
  refusal?.code === 'look-out.met' && typeof refusal.params?.item === 'string'
    ? refusal.params.item
    : undefined

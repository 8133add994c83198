import { typedMoment, typedTime } from '../../../shared/calendar/index.ts'
import type { CallOptions, CommandAnswer } from '../../../shared/contract.ts'
import { refuse } from '../../../shared/kernel/decision.ts'
import { send } from '../../app/bridge.ts'
import { type ActAround, itemIdOf } from './act-faults.ts'
import type { ActKind } from './act-kinds.ts'
import type { ActValues } from './act-values.ts'
import { recipientsOf } from './recipients.ts'

/** Sends what a form says, once its fields were found good. @param seen statements and acts that its writer saw. */
export const sendAct = (
  kind: ActKind,
  values: ActValues,
  seen: number,
  around: ActAround,
  options: CallOptions,
): Promise<CommandAnswer> => senders[kind]({ values, seen, around, options })

type Sending = {
  readonly values: ActValues
  readonly seen: number
  readonly around: ActAround
  readonly options: CallOptions
}

const senders: { readonly [K in ActKind]: (sending: Sending) => Promise<CommandAnswer> } = {
  handle: ({ values, around, options }) =>
    send('duty-log.handle', { ...of(around), ...at(values, around), text: values.text.trim() }, options),
  attempt: ({ values, around, options }) => {
    const [reached, result] = [values.reached === 'yes', values.result.trim()]
    return send('duty-log.attempt', { ...of(around), ...at(values, around), reached, result }, options)
  },
  forward: async ({ values, around, options }) => {
    const found = recipientsOf(values.names, values.section, around.staff)
    if (!found.ok) return refuse('duty-log.recipient-unknown')
    const input = { ...of(around), ...at(values, around), to: [...found.to] }
    return send('duty-log.forward', input, options)
  },
  acknowledge: ({ around, options }) => send('duty-log.acknowledge', of(around), options),
  'acknowledge-on-paper': ({ values, around, options }) => {
    const { at: signedAt = around.time.now } = at(values, around)
    const input = { ...of(around), to: values.to, name: values.name.trim(), at: signedAt }
    return send('duty-log.acknowledge-on-paper', input, options)
  },
  'follow-up': ({ values, seen, around, options }) =>
    send('duty-log.follow-up', { ...of(around), ...due(values, around), ...why(values), seen }, options),
  close: ({ values, seen, around, options }) =>
    send('duty-log.close', { ...of(around), result: values.result.trim(), seen }, options),
  reopen: ({ values, seen, around, options }) =>
    send('duty-log.reopen', { ...of(around), ...why(values), seen }, options),
  'mark-duplicate': ({ values, seen, around, options }) => {
    const original = itemIdOf(values.of, around.itemId) ?? around.itemId
    return send('duty-log.mark-duplicate', { ...of(around), of: original, ...why(values), seen }, options)
  },
  strike: ({ values, seen, around, options }) =>
    send('duty-log.strike', { ...of(around), ...why(values), seen }, options),
}

const of = ({ itemId }: ActAround) => ({ itemId })
const why = ({ reason }: ActValues) => ({ reason: reason.trim() })

/** Left at `.` it is the moment of the commit. */
const at = ({ time }: ActValues, around: ActAround): { at?: string } => {
  const meant = typedTime(time, around.time)
  return meant.ok && time.trim() !== '.' ? { at: meant.instant } : {}
}

const due = ({ due: typed }: ActValues, around: ActAround): { dueAt?: string } => {
  const meant = typedMoment(typed, around.time, 'coming')
  return typed.trim() !== '' && meant.ok ? { dueAt: meant.instant } : {}
}

import { planRoles } from '../plans/index.ts'
import { limitInForce } from '../settings/index.ts'
import { onPostNow } from './call-list.ts'
import type { IncidentView, ShownCallLine } from './contract.ts'
import type { CallAttempt, CallLine, IncidentRow } from './row-types.ts'
import type { IncidentSight } from './sight.ts'
import { knownOf, stageOf } from './standing.ts'

/** The call list with every attempt, and who is to be called now. */
export const showCalls = (
  sight: IncidentSight,
  row: IncidentRow,
): Pick<IncidentView, 'calls' | 'otherCalls' | 'nextCall' | 'reached'> => {
  const calls = row.calls.map((line, place) => shownLine(sight, row, line, place + 1))
  const next = stageOf(row) === 'closed' ? undefined : nextOf(calls)
  return {
    calls,
    otherCalls: row.attempts.filter(({ step }) => step === undefined).map(named(sight)),
    ...(next !== undefined && { nextCall: next }),
    reached: calls.filter(({ state }) => state === 'reached' || state === 'reporter').length,
  }
}

const named =
  ({ nameOf }: IncidentSight) =>
  (attempt: CallAttempt) => ({ ...attempt, byName: nameOf(attempt.by) })

const shownLine = (sight: IncidentSight, row: IncidentRow, line: CallLine, step: number): ShownCallLine => {
  const attempts = row.attempts.filter(attempt => attempt.step === step)
  const person = stageOf(row) === 'closed' ? undefined : onPostNow(sight.state, line.role, sight)
  const isOther = person !== undefined && person.name !== line.name
  return {
    ...line,
    step,
    roleLabel: planRoles[line.role],
    state: stateOf(row, line, attempts),
    attempts: attempts.map(named(sight)),
    dial: numberToDial(sight, isOther ? { ...line, phone: person.phone } : line, attempts),
    ...(isOther && { now: person }),
  }
}

const stateOf = (
  row: IncidentRow,
  line: CallLine,
  attempts: readonly CallAttempt[],
): ShownCallLine['state'] => {
  if (attempts.some(({ result }) => result === 'reached')) return 'reached'
  if (attempts.length > 0) return 'failed'
  return isReporter(row, line) ? 'reporter' : 'open'
}

/** Whoever reported it need not be told of it. */
const isReporter = (row: IncidentRow, { name, phone }: CallLine): boolean => {
  const { reporter = '', phone: his = '' } = knownOf(row)
  const digits = (text: string) => text.replace(/\D/gu, '')
  const isHisNumber = digits(phone) !== '' && digits(phone) === digits(his)
  return isHisNumber || (name.length > 1 && reporter.includes(name))
}

/** The spare one, once the number failed so often in a row; whoever was reached stays at his. */
const numberToDial = (
  { state }: IncidentSight,
  { phone, spare }: CallLine,
  attempts: readonly CallAttempt[],
): string => {
  if (spare === undefined) return phone
  const most = limitInForce(state.settings, 'incident.spare-after')
  const last = attempts.slice(-most)
  const hasFailed = last.length === most && last.every(one => one.phone === phone && one.result !== 'reached')
  const isWrong = attempts.at(-1)?.phone === phone && attempts.at(-1)?.result === 'wrong-number'
  return hasFailed || isWrong || phone === '' ? spare : phone
}

/** In the order of the list; who was not reached comes again once everybody was tried. */
const nextOf = (calls: readonly ShownCallLine[]): number | undefined => {
  const open = calls.find(({ state }) => state === 'open')
  if (open) return open.step
  const failed = calls.filter(({ state }) => state === 'failed')
  return failed.sort((a, b) => a.attempts.length - b.attempts.length || a.step - b.step)[0]?.step
}

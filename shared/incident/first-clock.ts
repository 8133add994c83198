import { byTime, type ClockFacts, type IncidentClock, type Span, spansOf } from './clock-facts.ts'
import { clockAt, dueUnder } from './due.ts'
import { clockWords } from './words.ts'

type First = 'oral' | 'written'
const limitOfClock = { oral: 'oralMinutes', written: 'writtenMinutes' } as const

/** The oral or the written first report; nothing where the incident ended in time without it. */
export const firstClock = (facts: ClockFacts, clock: First, now: string): readonly IncidentClock[] => {
  const metAt = metBy(facts, clock)
  for (const span of spansOf(facts)) {
    const startedAt = span.from
    const dueAt = dueUnder(facts, limitOfClock[clock], { startedAt, metAt })
    const limit = { clock, name: clockWords[clock], startedAt, dueAt }
    if (isSettledIn(span, { dueAt, metAt })) return [clockAt(limit, { metAt, endedAt: endOf(facts), now })]
  }
  return []
}

/** In that time it was met, missed, or it runs; else it was not owed any more, and begins anew where the incident does. */
const isSettledIn = (
  { to }: Span,
  { dueAt, metAt }: { readonly dueAt: string; readonly metAt: string | undefined },
): boolean => to === undefined || dueAt <= to || (metAt !== undefined && metAt <= to)

/** When it was over; absent while it runs. */
const endOf = (facts: ClockFacts): string | undefined => spansOf(facts).at(-1)?.to

/** By word of mouth or by the written first report, whichever came first; the written one by itself alone. */
const metBy = ({ orals, sent }: ClockFacts, clock: First): string | undefined => {
  const written = byTime(sent.filter(({ form }) => form === 'first'))[0]?.at
  if (clock === 'written') return written
  return [...orals, ...(written === undefined ? [] : [written])].sort()[0]
}

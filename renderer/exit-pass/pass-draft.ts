import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { dayTyped, emptyPass, momentTyped, type PassValues } from './pass-values.ts'

/** A draft may hold what could not be saved: too long, no number, nothing yet. */
const kept = z.object({
  ...Object.fromEntries(Object.keys(emptyPass).map(name => [name, z.string()])),
  kind: z.enum(['staff', 'outside']),
  items: z.array(z.object({ name: z.string(), count: z.string(), unit: z.string(), asset: z.string() })),
})

/** As it is kept, sealed: the same text for the same values. Times stand with their dates, for the draft may be read later. */
export const passDraftText = (values: PassValues, around: TimeSurroundings): string => {
  const moment = (typed: string): string => {
    const meant = momentTyped(typed, around)
    return meant?.ok ? fixedTime(meant.instant, around.timeZone) : typed
  }
  const said = values.decidedAt.trim() === '.' ? undefined : typedTime(values.decidedAt, around)
  return JSON.stringify({
    ...values,
    until: moment(values.until),
    due: moment(values.due),
    approvedOn: dayTyped(values.approvedOn, around) ?? values.approvedOn,
    ...(said?.ok && { decidedAt: fixedTime(said.instant, around.timeZone) }),
  })
}

/** What a kept text says; undefined for what no form of this version wrote. */
export const readPassDraft = (text: string): PassValues | undefined => {
  try {
    const found = kept.safeParse(JSON.parse(text)).data
    return found && { ...emptyPass, ...found }
  } catch {
    return undefined
  }
}

/** Nothing of one's own stands in it: no draft is kept of such a form. */
export const isBlankPass = (values: PassValues, begin: PassValues): boolean =>
  JSON.stringify(withoutBlanks(values)) === JSON.stringify(withoutBlanks(begin))

const withoutBlanks = ({ items, ...values }: PassValues) => ({
  ...values,
  items: items.filter(item => Object.values(item).some(word => word.trim() !== '')),
})

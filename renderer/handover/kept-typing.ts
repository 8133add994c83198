import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { briefTime, fixedTime } from '../app/fixed-time.ts'
import type { DraftForm } from '../app/use-draft.ts'
import type { KeptIncoming } from './incoming-values.ts'

/** What the incoming one has typed and confirmed, and has not signed: never his password. */
const keptArrival = z.object({
  values: z.object({
    account: z.string(),
    arrivedAt: z.string(),
    reason: z.string(),
    disagreement: z.string(),
  }),
  /** Special matters that he confirmed. */
  confirmed: z.array(z.string()),
})
export type KeptArrival = { readonly values: KeptIncoming; readonly confirmed: readonly string[] }

/** Lines that were begun and not saved: said to an item, or to a point of the checklist. */
const keptLines = z.object({
  items: z.record(z.string(), z.string()),
  checks: z.record(z.string(), z.object({ isFine: z.boolean(), line: z.string() })),
})
export type KeptLines = z.infer<typeof keptLines>

export const noLines: KeptLines = { items: {}, checks: {} }

/** Each handover has its own, so that nothing of one comes up in the next. */
export const arrivalDraftOf = (itemId: string): DraftForm => `handover-${itemId.toLowerCase()}-arrival`
export const linesDraftOf = (itemId: string): DraftForm => `handover-${itemId.toLowerCase()}-lines`

/** As it is kept: the time with its date, for it may be read again on another day. */
export const arrivalText = ({ values, confirmed }: KeptArrival, around: TimeSurroundings): string => {
  const { account, arrivedAt, reason, disagreement } = values
  const time = typedTime(arrivedAt, around)
  const dated = time.ok ? fixedTime(time.instant, around.timeZone) : arrivedAt
  return JSON.stringify({ values: { account, arrivedAt: dated, reason, disagreement }, confirmed })
}

export const linesText = (lines: KeptLines): string => JSON.stringify(keptLines.parse(lines))

/** What a kept text says; undefined for what no form of this version wrote. */
export const readArrival = (text: string, around: TimeSurroundings): KeptArrival | undefined => {
  const kept = read(keptArrival, text)
  if (!kept) return undefined
  return { ...kept, values: { ...kept.values, arrivedAt: briefTime(kept.values.arrivedAt, around) } }
}
export const readLines = (text: string): KeptLines | undefined => read(keptLines, text)

const read = <T>(shape: z.ZodType<T>, text: string): T | undefined => {
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The name that the list of shifts gives and the time at which the form was opened are nothing typed. */
export const isBlankArrival = ({ values, confirmed }: KeptArrival, begun: KeptIncoming): boolean =>
  confirmed.length === 0 &&
  (Object.keys(begun) as (keyof KeptIncoming)[]).every(name => values[name] === begun[name])

export const isBlankLines = ({ items, checks }: KeptLines): boolean =>
  Object.keys(items).length + Object.keys(checks).length === 0

/** undefined: it was saved, or is as it stands in the book. */
export const withItemLine = (lines: KeptLines, about: string, line: string | undefined): KeptLines => {
  const { [about]: _before, ...items } = lines.items
  return { ...lines, items: line === undefined ? items : { ...items, [about]: line } }
}

export const withCheckLine = (
  lines: KeptLines,
  checkId: string,
  said: KeptLines['checks'][string] | undefined,
): KeptLines => {
  const { [checkId]: _before, ...checks } = lines.checks
  return { ...lines, checks: said === undefined ? checks : { ...checks, [checkId]: said } }
}

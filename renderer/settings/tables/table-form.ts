import { z } from 'zod'
import { fill } from '../../app/fill.ts'
import type { TableValues } from './table-values.ts'
import { tableText as text } from './text.ts'

const longestReason = 200

export type Fault = (path: readonly (string | number)[], message: string) => void

/** The form's own check: the reason, and what the table asks of its body; main judges again. */
export const tableForm = (faultsIn: (values: TableValues, fault: Fault) => void) =>
  z
    .object({
      lines: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          isTicked: z.boolean(),
          figure: z.string().optional(),
          role: z.string().optional(),
          phone: z.string().optional(),
          spare: z.string().optional(),
        }),
      ),
      figures: z.record(z.string(), z.string()),
      reason: z
        .string()
        .regex(/\S/u, text.missing)
        .max(longestReason, fill(text.tooLong, { longest: longestReason })),
    })
    .superRefine((values, context) =>
      faultsIn(values, (path, message) => context.addIssue({ code: 'custom', path: [...path], message })),
    )

type ListRules = {
  readonly unit: string
  readonly longest: number
  readonly most: number
  readonly least: 0 | 1
}

/** A list: not too long, no line too long, none said twice. Blank lines count for nothing. */
export const listFaults =
  ({ unit, longest, most, least }: ListRules) =>
  ({ lines }: TableValues, fault: Fault): void => {
    const texts = lines.map(line => line.text.trim())
    const filled = texts.flatMap((line, place) => (line === '' ? [] : [place]))
    if (filled.length < least) fault(['lines', 0, 'text'], text.atLeastOne)
    const beyond = filled[most]
    if (beyond !== undefined) fault(['lines', beyond, 'text'], fill(text.tooMany, { most, unit }))
    for (const place of filled) {
      const line = texts[place] ?? ''
      const first = texts.indexOf(line)
      if (line.length > longest) fault(['lines', place, 'text'], fill(text.tooLong, { longest }))
      else if (first < place) fault(['lines', place, 'text'], fill(text.twice, { place: first + 1, unit }))
    }
  }

/** Labels of as many lines as the longest list may have, and one more. */
export const lineLabels = (most: number, unit: string): { readonly [path: string]: string } => ({
  ...Object.fromEntries(
    Array.from({ length: most + 10 }, (_, place) => [
      `lines.${place}.text`,
      fill(text.lines.name, { place: place + 1, unit }),
    ]),
  ),
  reason: text.reason,
})

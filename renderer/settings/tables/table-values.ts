import { z } from 'zod'

/** What the form of any table holds, as typed: the lines of a list, or single figures by their names. */
const tableValues = z.object({
  lines: z.array(
    z.object({
      /** Which item it is; a new line has none. */
      id: z.string(),
      text: z.string(),
      isTicked: z.boolean(),
      /** A number beside the text, as typed; only of tables that have one. */
      figure: z.string().optional(),
      /** Whom it is about and by which numbers he is reached; only of call lists. */
      role: z.string().optional(),
      phone: z.string().optional(),
      spare: z.string().optional(),
    }),
  ),
  figures: z.record(z.string(), z.string()),
  reason: z.string(),
})
export type TableValues = z.infer<typeof tableValues>
export type TableBody = Omit<TableValues, 'reason'>
export type TableLineValues = TableValues['lines'][number]

type Field = 'reason' | `lines.${number}.${'text' | 'figure' | 'phone' | 'spare'}` | `figures.${string}`

/** Whether a path leads to something that is typed. */
export const isField = (path: string): path is Field =>
  /^(reason|lines\.\d+\.(text|figure|phone|spare)|figures\.\w+)$/u.test(path)

export const noBody: TableBody = { lines: [], figures: {} }

/** Blank lines say nothing. */
export const filledLines = ({ lines }: TableBody): readonly TableLineValues[] =>
  lines.filter(({ text }) => text.trim() !== '').map(line => ({ ...line, text: line.text.trim() }))

/** The same text for what comes to the same. */
export const bodyText = (body: TableBody): string => JSON.stringify([filledLines(body), body.figures])

/** Nothing of one's own stands in it: no draft is kept, and a change of somebody else's may take its place. */
export const isUntouched = (values: TableValues, seen: TableSeen): boolean =>
  bodyText(values) === seen.body && values.reason.trim() === ''

const keptTable = z.object({
  /** The revision and the content that were seen when it was begun. */
  seen: z.object({ revision: z.number(), body: z.string() }),
  values: tableValues,
})
export type KeptTable = z.infer<typeof keptTable>
export type TableSeen = KeptTable['seen']

/** As it is kept: the same text for the same values. */
export const tableDraftText = (draft: KeptTable): string => JSON.stringify(keptTable.parse(draft))

/** What a kept text says; undefined for what no form of this version wrote. */
export const readTableDraft = (kept: string): KeptTable | undefined => {
  try {
    return keptTable.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}

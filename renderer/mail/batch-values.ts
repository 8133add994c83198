import { z } from 'zod'
import type { SectionRow } from '../../shared/directory/contract.ts'
import type { ReceiveMail } from '../../shared/mail/contract.ts'
import type { MailKind } from '../../shared/mail/index.ts'

/** What comes by the dozen; each is a column. */
export const batchKinds = ['newspaper', 'letter', 'document', 'parcel'] as const satisfies readonly MailKind[]
export type BatchKind = (typeof batchKinds)[number]

const count = z.string()

/** A line for each section, a count for each kind; an empty one says that nothing came. */
export const batchValues = z.object({
  rows: z.array(
    z.object({
      sectionId: z.string(),
      newspaper: count,
      letter: count,
      document: count,
      parcel: count,
    }),
  ),
})
export type BatchValues = z.infer<typeof batchValues>

const nothing = { newspaper: '', letter: '', document: '', parcel: '' }

/** A line for every section there is, with what a draft said of it. */
export const batchFor = (
  sections: readonly Pick<SectionRow, 'sectionId'>[],
  kept: BatchValues | undefined,
): BatchValues => ({
  rows: sections.map(({ sectionId }) => ({
    ...nothing,
    ...kept?.rows.find(row => row.sectionId === sectionId),
    sectionId,
  })),
})

export const readBatchDraft = (text: string): BatchValues | undefined => {
  try {
    return batchValues.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Cells that say neither nothing nor a count. */
export const faultsIn = ({
  rows,
}: BatchValues): readonly { readonly row: number; readonly kind: BatchKind }[] =>
  rows.flatMap((line, row) =>
    batchKinds.flatMap(kind => (/^\d{0,6}$/u.test(figures(line[kind])) ? [] : [{ row, kind }])),
  )

/** What came, section by section; a nought is nothing. */
export const batchItems = ({ rows }: BatchValues): ReceiveMail['items'] =>
  rows.flatMap(line =>
    batchKinds.flatMap(kind => {
      const pieces = Number(figures(line[kind]))
      return pieces > 0 ? [{ kind, to: { sectionId: line.sectionId }, count: pieces }] : []
    }),
  )

export const piecesIn = (items: ReceiveMail['items']): number =>
  items.reduce((sum, item) => sum + item.count, 0)

/** An input method types figures in full width. */
const figures = (typed: string): string => typed.normalize('NFKC').trim()

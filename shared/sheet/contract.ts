import { z } from 'zod'
import { type DayKind, isCalendarDay } from '../calendar/index.ts'
import type { ShownEntry } from '../duty-log/index.ts'
import type { ShownPass } from '../exit-pass/index.ts'
import type { HandoverRecord, HandoverRecordRow } from '../handover/index.ts'
import type { IncidentView } from '../incident/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import type { Position } from '../kernel/event.ts'
import { itemId } from '../kernel/ids.ts'
import { line } from '../kernel/text.ts'
import type { MailKind, ShownTo } from '../mail/index.ts'
import type { DayFigures, PointKind, ReviewPoint, ReviewSaid, ShownSignature } from '../review/index.ts'
import type { ShiftPost } from '../shift/index.ts'
import type { GateSheetContent } from './gate-content.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

/**
 * Which paper: the duty record of a duty day (by the date on which it begins), a leader's review of one, a handover that
 * both signed, the mail that waits on a day, to be signed for, an exit pass, the roster of a month, a report of an
 * incident or the whole file of one, who and what is inside (of today alone), or one of the gate's registers of a
 * calendar day.
 */
export const sheetName = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('duty-day'), day }),
  z.strictObject({ kind: z.literal('review'), day }),
  z.strictObject({ kind: z.literal('handover'), itemId }),
  z.strictObject({ kind: z.literal('mail'), day }),
  z.strictObject({ kind: z.literal('exit-pass'), itemId }),
  z.strictObject({ kind: z.literal('roster'), month }),
  z.strictObject({ kind: z.literal('incident-report'), itemId, report: z.int().min(1).max(1_000) }),
  z.strictObject({ kind: z.literal('incident-file'), itemId }),
  z.strictObject({ kind: z.literal('inside'), day }),
  z.strictObject({ kind: z.literal('visitor-day'), day }),
  z.strictObject({ kind: z.literal('vehicle-day'), day }),
])
export type SheetName = z.infer<typeof sheetName>

export const paperWays = ['printer', 'pdf'] as const
export type PaperWay = (typeof paperWays)[number]

export const printSheet = z.strictObject({ sheet: sheetName, way: z.enum(paperWays) })
export type PrintSheet = z.infer<typeof printSheet>

const seq = z.int().min(1)

/** `printed`: as it was printed by that line, of the newest chain unless it names one; without it, as it stands now. */
export const readSheet = z.strictObject({
  sheet: sheetName,
  printed: z.strictObject({ chain: line(40).optional(), seq }).optional(),
})
export type ReadSheet = z.infer<typeof readSheet>

/** What the foot of a paper says; without a chain this book's own is meant. */
export const checkFoot = z.strictObject({
  chain: line(40).optional(),
  seq,
  digits: z.string().regex(/^[0-9a-f]{16}$/),
})
export type CheckFoot = z.infer<typeof checkFoot>

/** How a paper was printed: the line that was journalled before it came out. */
export type SheetPrint = Position & {
  /** How often this sheet was printed, this time included. */
  readonly n: number
  readonly way: PaperWay
  readonly byName: string
  readonly at: string
}

/** Who had a post on the day; `isPlanned`: by the list of shifts, for nobody took it over in this book. */
export type PostOfDay = {
  readonly post: ShiftPost
  readonly names: readonly string[]
  readonly isPlanned: boolean
}

/** What every sheet says of itself. */
export type OfSheet = {
  readonly unit: string
  readonly demo: boolean
  /** How often it was printed so far. */
  readonly printed: number
  /** Only of a paper that was printed. */
  readonly print?: SheetPrint
}

export type DutyDaySheet = OfSheet & {
  readonly kind: 'duty-day'
  readonly day: string
  /** Half-open. */
  readonly from: string
  readonly to: string
  readonly posts: readonly PostOfDay[]
  /** By the time they happened; struck ones too. */
  readonly entries: readonly ShownEntry[]
  /** Who took which post on that day. */
  readonly taken: readonly HandoverRecordRow[]
  /** The leader's signature that counts, with his opinion. */
  readonly review?: ShownSignature
}

/** A day's review: the night in points, what leaders said, and who signed. */
export type ReviewSheet = OfSheet & {
  readonly kind: 'review'
  readonly day: string
  readonly from: string
  readonly to: string
  readonly officers: readonly string[]
  readonly leaders: readonly string[]
  readonly points: readonly ReviewPoint[]
  readonly zeros: readonly PointKind[]
  readonly figures: DayFigures
  readonly said: readonly ReviewSaid[]
  readonly signatures: readonly ShownSignature[]
}

export type HandoverSheet = OfSheet & {
  readonly kind: 'handover'
  readonly record: HandoverRecord
  /** The shift that was taken. */
  readonly shift: { readonly from: string; readonly to: string }
}

/** An item that waits, as the paper has it: without who sent it. */
export type MailLine = {
  readonly itemId: string
  readonly kind: MailKind
  readonly to: ShownTo
  readonly waiting: number
  readonly number?: string
  readonly place?: string
  readonly arrivedAt: string
}

export type MailSheet = OfSheet & {
  readonly kind: 'mail'
  readonly day: string
  /** By section, then by addressee. */
  readonly lines: readonly MailLine[]
}

/** A duty as the paper has it; `published`: whom the version named, where it was somebody else. */
export type RosterLine = {
  readonly day: string
  readonly post: ShiftPost
  /** Empty where nobody has it any more. */
  readonly name: string
  readonly published?: string
}

/** A month on one page. */
export type RosterSheet = OfSheet & {
  readonly kind: 'roster'
  readonly month: string
  /** 0 where none was published. */
  readonly version: number
  readonly days: readonly { readonly day: string; readonly kind: DayKind; readonly name: string }[]
  readonly lines: readonly RosterLine[]
}

/** A pass with its stub. */
export type ExitPassSheet = OfSheet & { readonly kind: 'exit-pass'; readonly pass: ShownPass }

/** One report of an incident, sent or still a draft. */
export type IncidentReportSheet = OfSheet & {
  readonly kind: 'incident-report'
  readonly incident: IncidentView
  readonly report: number
}

/** Everything that is known and was done of an incident. */
export type IncidentFileSheet = OfSheet & { readonly kind: 'incident-file'; readonly incident: IncidentView }

export type SheetContent =
  | DutyDaySheet
  | ReviewSheet
  | HandoverSheet
  | MailSheet
  | ExitPassSheet
  | RosterSheet
  | IncidentReportSheet
  | IncidentFileSheet
  | (OfSheet & GateSheetContent)

/** Something that became otherwise after the paper came out. */
export type SheetChange = {
  readonly itemId: string
  /** Beginning of its text as it stands now. */
  readonly text: string
  /** In words: 新增, 更正, 作废 … */
  readonly act: string
  readonly reason?: string
  readonly byName: string
  readonly at: string
  readonly seq: number
}

/** Whether a foot is of this book, and of what. */
export type FootFound =
  | { readonly found: 'other-chain' | 'differs' }
  /** The book has not come that far. */
  | { readonly found: 'beyond'; readonly last: number }
  /** A line of this book, but no paper was printed by it. */
  | { readonly found: 'line'; readonly at: string; readonly byName: string }
  | {
      readonly found: 'sheet'
      readonly sheet: SheetName
      readonly print: SheetPrint
      /** How often it was printed by now. */
      readonly printed: number
      readonly changes: readonly SheetChange[]
    }

/** A printer of this computer. */
export type ShownPrinter = { readonly name: string; readonly label: string }

const readers = ['staff', 'auditor'] as const
const query = { kind: 'query', feature: 'sheet', roles: readers } as const

export const sheetContract = {
  /** Journals that a paper comes out; only then `sheet.put-out` makes it. */
  'sheet.print': { kind: 'command', feature: 'sheet', roles: readers, schema: printSheet },
  'sheet.read': { ...query, schema: readSheet },
  'sheet.check': { ...query, schema: checkFoot },
  'sheet.printers': { ...query, schema: z.strictObject({}) },
  /** Asks the person where the PDF is to lie; the page never learns or says a path of its own. */
  'sheet.choose-file': { ...query, schema: z.strictObject({ sheet: sheetName }) },
  /** Puts on paper, or into the chosen file, what the page now shows: once for each journalled print. */
  'sheet.put-out': { ...query, schema: z.strictObject({ seq, printer: line(200).optional() }) },
} as const satisfies Record<string, ContractRow>

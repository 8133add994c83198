import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { PaperWay, SheetName } from './contract.ts'

/**
 * A paper comes out, or a PDF. The position that its foot bears is that of this very line: it pins everything before
 * it, and says which sheet it was.
 */
export type SheetPrinted = Event<
  'sheet.printed',
  {
    readonly sheet: SheetName
    readonly way: PaperWay
    /** The how manieth print of this sheet. */
    readonly n: number
    /** What it shows, entries in their order or items of the mail; none on a handover sheet, whose items its own line names; of a pass itself. */
    readonly items: readonly string[]
  }
>
export type SheetEvent = SheetPrinted

export const sheetVersions = {
  'sheet.printed': [],
} as const satisfies { [K in SheetEvent['kind']]: readonly Upcast[] }

export const isSheetEvent = (event: Event): event is SheetEvent => Object.hasOwn(sheetVersions, event.kind)

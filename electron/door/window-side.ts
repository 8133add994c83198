import type { NoteBreakdown } from '../../shared/breakdown/index.ts'
import type { QueryAnswers, QueryName } from '../../shared/contract.ts'
import type { KeptDisplay } from '../../shared/display/index.ts'
import type { Press } from '../print/press.ts'
import type { Exporter } from '../trail/exporter.ts'

/** Queries that are about the window itself, whatever book it shows. */
export type WindowQuery = Extract<
  QueryName,
  | `display.${string}`
  | `breakdown.${string}`
  | 'sheet.printers'
  | 'sheet.choose-file'
  | 'sheet.put-out'
  | 'recovery.print'
  | 'trail.choose-file'
  | 'trail.export-standing'
  | 'trail.stop-export'
>

/** What only a program with a window in front can do. */
export type WindowSide = {
  readonly keepDisplay: (display: KeptDisplay) => QueryAnswers['display.keep']
  readonly noteBreakdown: (breakdown: NoteBreakdown) => void
  readonly press: Press
  readonly exporter: Exporter
}

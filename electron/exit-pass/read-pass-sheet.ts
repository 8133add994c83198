import { passReaders } from '../../shared/exit-pass/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { mayCall, type Role } from '../../shared/kernel/roles.ts'
import { withRule } from '../../shared/refusals.ts'
import type { ExitPassSheet, ReadSheet } from '../../shared/sheet/contract.ts'
import type { SheetName, SheetRefusal } from '../../shared/sheet/index.ts'
import { ofSheet, printedLine } from '../read-sheet.ts'
import type { FindSight } from './find-pass.ts'
import { showPass } from './show-pass.ts'

type Asked = {
  readonly sheet: Extract<SheetName, { readonly kind: 'exit-pass' }>
  readonly printed: ReadSheet['printed']
  readonly roles: readonly Role[]
}

/** Answers `sheet.read` of a pass: what it says, now or when it was printed. @throws DiskError, JournalDamaged. */
export const readPassSheet = (
  sight: FindSight,
  { sheet, printed, roles }: Asked,
): ExitPassSheet | Refusal<SheetRefusal> => {
  const { ledger, now } = sight
  if (!mayCall(roles, passReaders)) return withRule(refuse('sheet.pass-closed'))
  const line = printedLine(ledger, { sheet, printed })
  if (line && 'ok' in line) return withRule(line)
  const row = ledger.exitPass(sheet.itemId, line?.line)
  if (!row?.number) return withRule(refuse('sheet.pass-unknown', { number: shownNumber(sheet.itemId) }))
  const pass = showPass({ ...sight, now: line?.print.at ?? now }, row)
  return { ...ofSheet(ledger, sheet, line), kind: 'exit-pass', pass }
}

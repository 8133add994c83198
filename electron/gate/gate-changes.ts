import { nameOf } from '../../shared/account/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import type { SheetChange } from '../../shared/sheet/contract.ts'
import type { GateSheetName } from '../../shared/sheet/index.ts'
import { itemText } from '../item-text.ts'
import { eventsOf } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'
import { itemsAtGate } from './rows-of-day.ts'

/** What the paper shows of each kind; looks at what is sealed change nothing on it. */
const acts: { readonly [kind: string]: string } = {
  'visit.signed-in': '进入',
  'visit.corrected': '更正',
  'visit.signed-out': '离开',
  'visit.found-gone': '离开（时间不明）',
  'visit.taken-back': '撤回离开',
  'passage.entered': '进入',
  'passage.went-out': '开出',
  'passage.left': '离开',
  'passage.came-back': '回来',
  'passage.corrected': '更正',
  'passage.taken-back': '撤回',
  'turn-away.recorded': '拒绝进入',
  'turn-away.corrected': '更正',
  'turn-away.called': '报办公室',
  'turn-away.settled': '处理结果',
}

/** Who came, left or was told otherwise after that line, in words without who it was. @throws DiskError, JournalDamaged. */
export const gateChanges = (
  ledger: Ledger,
  sheet: GateSheetName,
  items: readonly string[],
  since: number,
): readonly SheetChange[] =>
  [...new Set([...items, ...itemsNow(ledger, sheet)])].flatMap(itemId =>
    ledger
      .seqsOf(itemId)
      .filter(line => line > since)
      .flatMap(line => ledger.commitAt(line) ?? [])
      .flatMap(commit => changesIn(ledger, itemId, commit)),
  )

const itemsNow = (ledger: Ledger, sheet: GateSheetName): readonly string[] => {
  const { visits, passages } = ledger.state
  return sheet.kind === 'inside'
    ? [...Object.keys(visits.inside), ...Object.keys(passages.open)]
    : itemsAtGate(ledger)(sheet)
}

const changesIn = (ledger: Ledger, itemId: string, commit: Commit): readonly SheetChange[] => {
  const { actor, at, seq } = commit
  return eventsOf(commit).flatMap(({ kind, data }) => {
    const { itemId: of, reason } = data as { readonly itemId?: string; readonly reason?: string }
    const act = own(acts, kind)
    if (of !== itemId || act === undefined) return []
    return [
      {
        itemId,
        text: itemText(ledger, itemId),
        act,
        ...(reason !== undefined && { reason }),
        byName: nameOf(ledger.state.accounts, actor),
        at,
        seq,
      },
    ]
  })
}

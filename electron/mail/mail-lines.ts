import { nameOf } from '../../shared/account/index.ts'
import { compare } from '../../shared/kernel/reading.ts'
import { isMailEvent, placeOf, shownTo, waitingOf } from '../../shared/mail/index.ts'
import type { MailLine, SheetChange } from '../../shared/sheet/contract.ts'
import { readingOf } from '../accounts/pinyin.ts'
import { itemText } from '../item-text.ts'
import { eventsOf } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'

/** Items as the paper lists them, by section. @param upTo as they stood when that line was written. */
export const mailLines = (ledger: Ledger, itemIds: readonly string[], upTo?: number): readonly MailLine[] =>
  ledger
    .together(() => itemIds.flatMap(itemId => lineOf(ledger, itemId, upTo)))
    .sort(
      (a, b) =>
        compare(readingOf(a.to.section).full, readingOf(b.to.section).full) ||
        Number(b.to.isSection) - Number(a.to.isSection) ||
        compare(a.to.name, b.to.name) ||
        compare(a.arrivedAt, b.arrivedAt),
    )

const lineOf = (ledger: Ledger, itemId: string, upTo?: number): MailLine[] => {
  const row = ledger.mail(itemId, upTo)
  if (!row) return []
  const { kind, number, arrivedAt } = row
  const place = placeOf(row)
  return [
    {
      itemId,
      kind,
      to: shownTo(ledger.state.directory, row.to),
      waiting: waitingOf(row),
      ...(number !== undefined && { number }),
      ...(place !== undefined && { place }),
      arrivedAt,
    },
  ]
}

const acts: { readonly [kind: string]: string } = {
  'mail.stored': '存放',
  'mail.handed-over': '领取',
  'mail.returned': '退回',
  'mail.corrected': '更正',
  'mail.taken-back': '撤回',
}

/** What became of the items after that line. */
export const mailChanges = (
  ledger: Ledger,
  itemIds: readonly string[],
  since: number,
): readonly SheetChange[] => itemIds.flatMap(itemId => changesOf(ledger, itemId, since))

const changesOf = (ledger: Ledger, itemId: string, since: number): readonly SheetChange[] =>
  ledger
    .seqsOf(itemId)
    .filter(line => line > since)
    .flatMap(line => ledger.commitAt(line) ?? [])
    .flatMap(commit =>
      eventsOf(commit).flatMap(event => {
        if (!isMailEvent(event) || event.data.itemId !== itemId) return []
        const { actor, at, seq } = commit
        const said = 'reason' in event.data ? { reason: event.data.reason } : {}
        const by = { byName: nameOf(ledger.state.accounts, actor), at, seq }
        return [{ itemId, text: itemText(ledger, itemId), act: acts[event.kind] ?? '', ...said, ...by }]
      }),
    )

import type { Ledger } from '../store/ledger.ts'

/** The book as it stood when that line was written, as far as rows and lines go; its state is that of now. */
export const ledgerAt = (ledger: Ledger, line: number): Ledger => {
  const until = (upTo: number | undefined) => Math.min(upTo ?? line, line)
  return {
    ...ledger,
    entry: (itemId, upTo) => ledger.entry(itemId, until(upTo)),
    visit: (itemId, upTo) => ledger.visit(itemId, until(upTo)),
    mail: (itemId, upTo) => ledger.mail(itemId, until(upTo)),
    exitPass: (itemId, upTo) => ledger.exitPass(itemId, until(upTo)),
    passage: (itemId, upTo) => ledger.passage(itemId, until(upTo)),
    turnAway: (itemId, upTo) => ledger.turnAway(itemId, until(upTo)),
    seqsOf: itemId => ledger.seqsOf(itemId).filter(seq => seq <= line),
    linesOf: itemId =>
      ledger
        .seqsOf(itemId)
        .filter(seq => seq <= line)
        .flatMap(seq => ledger.commitAt(seq) ?? []),
    linesFound: search => linesUntil(ledger.linesFound(search), line),
  }
}

const linesUntil = (
  { length, seqAt, secondAt }: ReturnType<Ledger['linesFound']>,
  line: number,
): ReturnType<Ledger['linesFound']> => {
  let kept = 0
  while (kept < length && seqAt(kept) <= line) kept++
  return { length: kept, seqAt, secondAt }
}

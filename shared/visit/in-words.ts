import type { VisitRow } from './contract.ts'
import { insideOf } from './row.ts'

/** A visit in one line, without who came: `来访 3人，找周芳，送合同资料，牌 07，11-23 09:30 进入，在内 1人`. */
export const visitInWords = (
  row: VisitRow,
  { hostName, shownAt }: { readonly hostName: string; readonly shownAt: (instant: string) => string },
): string =>
  [
    `来访 ${row.people}人`,
    `找${hostName}`,
    row.purpose,
    ...(row.badge === undefined ? [] : [`牌 ${row.badge}`]),
    `${shownAt(row.arrivedAt)} 进入`,
    ...(insideOf(row) > 0 ? [`在内 ${insideOf(row)}人`] : []),
  ].join('，')

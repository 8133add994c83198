import type { SheetContent } from '../../shared/sheet/contract.ts'
import { digitsInFours, footCode } from '../../shared/sheet/index.ts'
import type { SheetFootWords } from '../ui/SheetFoot.tsx'
import { paperTime } from './paper-dates.ts'

/** The foot of a paper, or of one that is still to be printed by `byName`. */
export const footWords = (
  { print, printed }: SheetContent,
  byName: string,
  timeZone: string,
): SheetFootWords => {
  if (!print) return { byName, n: printed + 1 }
  const { chain, seq, hash, at, n } = print
  return {
    byName: print.byName,
    n,
    print: {
      chain,
      seq,
      digits: digitsInFours(hash),
      code: footCode({ chain, seq, hash }),
      at: paperTime(at, timeZone),
    },
  }
}

import type { CommandAnswer } from '../../shared/contract.ts'
import { timesPrinted } from '../../shared/sheet/index.ts'
import type { Book } from '../book.ts'
import type { Admitted } from '../door/admit.ts'
import type { Press } from './press.ts'

/**
 * Journals a print and lets its paper come out, in this order (format.md §3): where no paper could follow nothing is
 * journalled, and where nothing can be journalled no paper follows. The same act sent again makes no second paper.
 */
export const printAtWindow = async (
  book: Book,
  press: Press,
  windowId: number,
  { name, input, caller, id }: Admitted<'sheet.print'>,
): Promise<CommandAnswer> => {
  const no = book.readOnly ? undefined : await press.whyNot(windowId, input.way)
  if (no) return no
  const before = book.lastSeq
  const answer = await book.run(name, input, caller, id)
  if (!answer.ok || answer.seq <= before) return answer
  const n = timesPrinted(book.state().sheets, input.sheet)
  press.grant(windowId, { seq: answer.seq, n, way: input.way })
  return answer
}

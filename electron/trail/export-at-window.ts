import type { CommandAnswer } from '../../shared/contract.ts'
import type { Book } from '../book.ts'
import type { Admitted } from '../door/admit.ts'
import type { Exporter } from './exporter.ts'

/**
 * Journals an export and lets its file be written, in this order (format.md §3): where no file could follow nothing is
 * journalled, and where nothing can be journalled no file follows. The same act sent again makes no second file.
 */
export const exportAtWindow = async (
  book: Book,
  exporter: Exporter,
  windowId: number,
  { name, input, caller, id }: Admitted<'trail.export'>,
): Promise<CommandAnswer> => {
  const no = book.readOnly ? undefined : exporter.whyNot(windowId, input.file)
  if (no) return no
  const before = book.lastSeq
  const answer = await book.run(name, input, caller, id)
  if (!answer.ok || answer.seq <= before) return answer
  exporter.start(windowId, { seq: answer.seq, ...book.exportedTrail(input.filter, answer, caller?.roles) })
  return answer
}

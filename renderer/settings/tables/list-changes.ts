import { fill } from '../../app/fill.ts'
import { tableText as text } from './text.ts'

/** What came, what went, and whether what stayed stands otherwise. */
export const listChanges = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const added = after.filter(one => !before.includes(one))
  const removed = before.filter(one => !after.includes(one))
  const stayed = (list: readonly string[], other: readonly string[]) =>
    list.filter(one => other.includes(one))
  const isMoved = stayed(before, after).join('\n') !== stayed(after, before).join('\n')
  const said = [
    ...added.map(one => fill(text.step.added, { text: one })),
    ...removed.map(one => fill(text.step.removed, { text: one })),
    ...(isMoved ? [text.step.moved] : []),
  ]
  return said.length > 0 ? said : [text.step.same]
}

import { useState } from 'react'
import type { Requirable } from '../../shared/duty-log/elements.ts'
import { type EntryType, entryTypeIds, entryTypes, missingInWords } from '../../shared/duty-log/index.ts'
import { fill } from '../app/fill.ts'
import { Mark } from '../ui/Mark.tsx'
import { entryText as text } from './text.ts'
import { type Requirements, useRequirements } from './use-requirements.ts'

type RequirementsNewsProps = {
  readonly type: EntryType
  /** Another number is another entry: what was changed before it is no news. */
  readonly round: number
}

/** The office changed what the type must say while its form is open: told politely, and nothing typed is touched. */
export const RequirementsNews = ({ type, round }: RequirementsNewsProps) => {
  const now = useRequirements()
  const begun = useBegun(now, round)
  const news = newsOf(type, begun.get(type) ?? now.requiredOf(type), now.requiredOf(type))
  return (
    <div className="entry-news" role="status" aria-label={text.requirementsNews}>
      {news === undefined ? null : (
        <p>
          <Mark kind="notice" /> {news}
        </p>
      )}
    </div>
  )
}

type Begun = ReadonlyMap<EntryType, readonly Requirable[]>

/** The lists as they were when the form was begun; empty until they are known. */
const useBegun = (now: Requirements, round: number): Begun => {
  const [begun, begin] = useState<{ readonly round: number; readonly lists: Begun }>()
  if (now.revision === undefined || begun?.round === round) return begun?.lists ?? new Map()
  const lists = new Map(entryTypeIds.map(type => [type, now.requiredOf(type)]))
  begin({ round, lists })
  return lists
}

const newsOf = (
  type: EntryType,
  before: readonly Requirable[],
  after: readonly Requirable[],
): string | undefined => {
  const added = after.filter(name => !before.includes(name))
  const removed = before.filter(name => !after.includes(name))
  if (added.length + removed.length === 0) return undefined
  const said = [
    ...(added.length > 0 ? [fill(text.nowRequired, { names: missingInWords(type, added) })] : []),
    ...(removed.length > 0 ? [fill(text.noMoreRequired, { names: missingInWords(type, removed) })] : []),
  ]
  return fill(text.requirementsChanged, { type: entryTypes[type].label, what: said.join('；') })
}

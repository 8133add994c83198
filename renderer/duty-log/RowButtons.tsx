import '../ui/tag.css'
import { useContext } from 'react'
import { EntryActsContext } from './entry-acts.ts'
import type { PendingRow } from './log-row.ts'
import { logText as text } from './text.ts'

type RowButtonProps = { readonly itemId: string }

/** `改`: opens the record with every earlier text. The keyboard opens the row itself, so it is no stop of its own. */
export const EarlierButton = ({ itemId }: RowButtonProps) => {
  const { open } = useContext(EntryActsContext)
  return (
    <button
      type="button"
      className="tag tag-button"
      tabIndex={-1}
      title={text.openEarlier}
      onClick={() => open(itemId)}
    >
      {text.corrected}
    </button>
  )
}

/** `补齐`: opens the correction at the first element that lacks. */
export const CompleteButton = ({ row }: { readonly row: PendingRow }) => {
  const { complete } = useContext(EntryActsContext)
  if (!complete || row.missing.length === 0) return null
  return (
    <button type="button" className="row-link" tabIndex={-1} onClick={() => complete(row)}>
      {text.pending.complete}
    </button>
  )
}

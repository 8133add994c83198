import type { Dispatch } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { CorrectEntry } from './CorrectEntry.tsx'
import { EntryRecord } from './EntryRecord.tsx'
import { NilForm } from './handling/NilForm.tsx'
import type { Detail, LogAct } from './log-state.ts'
import { NewEntry } from './NewEntry.tsx'
import { ReadOnlyNote } from './ReadOnlyNote.tsx'
import { entryText as text } from './text.ts'

type EntryDetailProps = {
  readonly detail: Detail
  readonly draft: Draft | null
  /** Before that the form must not open: it would write over the draft. */
  readonly isDraftKnown: boolean
  readonly focusAsked: number
  /** Where the shown duty day begins. */
  readonly dayFrom: string
  readonly act: Dispatch<LogAct>
  readonly correct?: (itemId: string) => void
}

/** The column beside the list: the form of a new entry, a record, or its correction. */
export const EntryDetail = (props: EntryDetailProps) => {
  if (props.detail.kind === 'none') return null
  return (
    <div className="detail">
      <DetailOf {...props} />
    </div>
  )
}

const DetailOf = ({ detail, draft, isDraftKnown, focusAsked, dayFrom, act, correct }: EntryDetailProps) => {
  const { book } = useStation()
  const close = () => act({ kind: 'close' })
  if (detail.kind === 'none') return null
  if (detail.kind !== 'record' && book.state === 'read-only') return <ReadOnlyNote onClose={close} />
  if (detail.kind === 'new')
    return isDraftKnown ? (
      <NewEntry
        draft={draft}
        focusAsked={focusAsked}
        onSaved={itemId => act({ kind: 'saved', itemId })}
        onClose={close}
      />
    ) : null
  if (detail.kind === 'nil')
    return <NilForm from={dayFrom} onSaved={itemId => act({ kind: 'corrected', itemId })} onClose={close} />
  return (
    <ExistingEntry
      key={`${detail.kind} ${detail.itemId}`}
      detail={detail}
      act={act}
      {...(correct ? { correct } : {})}
    />
  )
}

type ExistingEntryProps = Pick<EntryDetailProps, 'act' | 'correct'> & {
  readonly detail: Extract<Detail, { itemId: string }>
}

const ExistingEntry = ({ detail, act, correct }: ExistingEntryProps) => {
  const { itemId } = detail
  const { data: entry, error, refetch } = useAsk('duty-log.entry', { itemId })
  const draft = useAsk('draft.read', { form: 'duty-log-correct' }, { isEnabled: detail.kind === 'correct' })
  const close = () => act({ kind: 'close' })
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (entry === null) return <FailureBox what={text.gone} />
  if (!entry || draft.isLoading) return <Skeleton reason={text.waiting} />
  // One that is tracked is corrected by a leader's word, on its card: the record says so.
  if (detail.kind === 'record' || entry.instruction !== undefined)
    return (
      <EntryRecord
        entry={entry}
        acting={detail.kind === 'record' ? detail.acting : undefined}
        onClose={close}
        {...(correct ? { onCorrect: () => correct(itemId) } : {})}
      />
    )
  return (
    <CorrectEntry
      entry={entry}
      draft={draft.data ?? null}
      startsAt={detail.startsAt}
      onSaved={() => act({ kind: 'corrected', itemId })}
      onClose={() => act({ kind: 'open', detail: { kind: 'record', itemId } })}
    />
  )
}

import { useState } from 'react'
import type { Draft } from '../../../shared/draft/contract.ts'
import type { EntryRecordView } from '../../../shared/duty-log/contract.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { fill } from '../../app/fill.ts'
import type { RaiseAsked } from '../../app/places.ts'
import { useStation } from '../../app/station.tsx'
import { useAsk } from '../../app/use-ask.ts'
import { ViewHead } from '../../app/ViewHead.tsx'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { NoticeBox } from '../../ui/NoticeBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { draftFormOf } from '../forms/ActForm.tsx'
import { incidentText as text } from '../text.ts'
import { RaiseForm } from './RaiseForm.tsx'

type RaisePageProps = {
  readonly asked: RaiseAsked
  readonly onRaised: (itemId: string) => void
  readonly onClose: () => void
}

/** The guide: what is asked, in the order that matters, with what follows from it beside. */
export const RaisePage = ({ asked, ...acts }: RaisePageProps) => {
  const [from, setFrom] = useState(asked.from)
  const isReadOnly = useStation().book.state === 'read-only'
  const title =
    from === undefined ? text.raise.form : fill(text.raise.fromForm, { number: shownNumber(from) })
  return (
    <>
      <ViewHead title={title} aside={text.aside} />
      {isReadOnly ? (
        <NoticeBox kind="due">{text.readOnly}</NoticeBox>
      ) : from === undefined ? (
        <Drafted key="new" asked={asked} entry={undefined} {...acts} />
      ) : (
        <FromEntry asked={asked} itemId={from} onFresh={() => setFrom(undefined)} {...acts} />
      )}
    </>
  )
}

type FromEntryProps = RaisePageProps & { readonly itemId: string; readonly onFresh: () => void }

const FromEntry = ({ itemId, ...rest }: FromEntryProps) => {
  const { data, error, refetch } = useAsk('duty-log.entry', { itemId })
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (data === null) return <FailureBox what={text.unknown} />
  return data ? <Drafted key={itemId} entry={data} {...rest} /> : <Skeleton reason={text.waiting} />
}

type DraftedProps = RaisePageProps & {
  readonly entry: EntryRecordView | undefined
  readonly onFresh?: () => void
}

const Drafted = (props: DraftedProps) => {
  const form = props.entry ? draftFormOf('raise', props.entry.itemId) : 'incident-raise'
  const { data, isPending } = useAsk('draft.read', { form })
  const draft: Draft | null = data ?? null
  return isPending ? (
    <Skeleton reason={text.waiting} />
  ) : (
    <RaiseForm {...props} draftForm={form} draft={draft} />
  )
}

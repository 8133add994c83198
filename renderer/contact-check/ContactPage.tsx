import './contact-check.css'
import '../ui/detail.css'
import { useEffect, useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { RecordForm, StateForm } from './ContactForms.tsx'
import { NowPanel } from './NowPanel.tsx'
import { SlotList } from './SlotList.tsx'
import { contactText as text } from './text.ts'
import { useContactStanding } from './use-contact-standing.ts'

type Doing = { readonly kind: 'none' | 'state' } | { readonly kind: 'record'; readonly slot?: string }

/** Where the leader on duty is, whether the line is open, and every call of the last day (§8.2). */
export const ContactPage = () => {
  const { place } = usePlaces()
  const asked = place.view === 'contact-check' ? place.asked : undefined
  const [doing, setDoing] = useState<Doing>({ kind: 'none' })
  const [current, setCurrent] = useState<string>()
  const session = useSession()
  const isReadOnly = useStation().book.state === 'read-only'
  const mayState = mayUse(session, 'contact-check.state') && !isReadOnly
  const mayCall = mayUse(session, 'contact-check.make') && !isReadOnly
  const { data: standing, error, refetch } = useContactStanding()
  const hasLeader = standing?.leader !== undefined
  const state = () => setDoing({ kind: 'state' })
  const record = () => setDoing({ kind: 'record' })
  const close = () => setDoing({ kind: 'none' })
  useKeys(text.title, [
    {
      name: 'contact.state',
      label: text.acts.state,
      keys: [text.keys.state],
      mayRun: mayState && hasLeader,
      run: state,
      isHinted: true,
    },
    {
      name: 'contact.record',
      label: text.acts.record,
      keys: [text.keys.record],
      mayRun: mayCall && hasLeader,
      run: record,
      isHinted: true,
    },
  ])
  useFocusOnDue(`${asked} ${standing?.current?.dueAt}`, standing !== undefined && doing.kind === 'none')
  if (error && !standing) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!standing) return <Skeleton reason={text.waiting} />
  const form = { standing, onDone: close, onClose: close }
  return (
    <>
      <ViewHead title={text.title} aside={isReadOnly ? text.readOnly : text.aside} />
      <div className="contacts">
        <div className="contact-column">
          {doing.kind === 'state' ? (
            <WithDraft form="contact-state">{draft => <StateForm {...form} draft={draft} />}</WithDraft>
          ) : null}
          {doing.kind === 'record' ? (
            <WithDraft form="contact-record">
              {draft => <RecordForm {...form} draft={draft} slot={doing.slot} />}
            </WithDraft>
          ) : null}
          {doing.kind === 'none' ? (
            <NowPanel standing={standing} mayCall={mayCall}>
              {mayState && hasLeader ? (
                <Button size="form" shownKey={text.keys.state} onPress={state}>
                  {text.acts.state}
                </Button>
              ) : null}
              {mayCall && hasLeader ? (
                <Button size="form" shownKey={text.keys.record} onPress={record}>
                  {text.acts.record}
                </Button>
              ) : null}
            </NowPanel>
          ) : null}
        </div>
        <SlotList
          slots={standing.slots}
          current={current}
          onCurrent={setCurrent}
          onOpen={({ dueAt, state: stands }) => {
            const isOver = dueAt !== standing.current?.dueAt && stands !== 'on-time' && stands !== 'late'
            if (mayCall && isOver) setDoing({ kind: 'record', slot: dueAt })
          }}
          focusAsked={0}
        />
      </div>
    </>
  )
}

/** Whoever comes to call has the results under his fingers, also after a form; where nothing is due, the list. */
const useFocusOnDue = (due: string, isThere: boolean): void =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: another call is due, or the same is asked for again
  useEffect(() => {
    if (!isThere) return
    const results = document.querySelector<HTMLElement>('.contact-results button')
    const target = results ?? document.querySelector<HTMLElement>('.contact-list [role=grid]')
    target?.focus()
  }, [due, isThere])

type WithDraftProps = {
  readonly form: 'contact-state' | 'contact-record'
  readonly children: (draft: Draft | null) => React.ReactNode
}

/** A form begins with what was left of it. */
const WithDraft = ({ form, children }: WithDraftProps) => {
  const { data, isPending } = useAsk('draft.read', { form })
  return isPending ? <Skeleton reason={text.waiting} /> : children(data ?? null)
}

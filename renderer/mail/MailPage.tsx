import './mail.css'
import { useState } from 'react'
import { addDays, dayOf } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import type { ItemAsked } from '../app/places.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { type PlaceMemory, usePlaceReducer } from '../app/use-place-reducer.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { DayPanel } from './DayPanel.tsx'
import { MailColumn } from './MailColumn.tsx'
import { firstMailState, type MailList, type MailViewState, mailReducer } from './mail-state.ts'
import { mailText as text } from './text.ts'
import { useMailKeys, usePrintMail } from './use-mail-keys.ts'
import { WaitingPanel } from './WaitingPanel.tsx'

type MailPageProps = {
  /** An item whose card is to be shown; each asking differs. */
  readonly itemAsked: ItemAsked | undefined
}

const leftWith: PlaceMemory<MailViewState> = new WeakMap()

const lists: readonly MailList[] = ['waiting', 'day']

/** Whatever comes is written down on the left; what waits, or a day's register with its balance, stands on the right. */
export const MailPage = ({ itemAsked }: MailPageProps) => {
  const { state, act, isBack } = usePlaceReducer(leftWith, mailReducer, firstMailState)
  const [heard, setHeard] = useState(isBack ? itemAsked : undefined)
  if (itemAsked && itemAsked !== heard) {
    setHeard(itemAsked)
    act({ kind: 'detail', detail: { kind: 'item', itemId: itemAsked.itemId } })
  }
  const isReadOnly = useStation().book.state === 'read-only'
  const mayWrite = mayUse(useSession(), 'mail.receive') && !isReadOnly
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const { data: waiting, error, refetch } = useAsk('mail.waiting', {})
  const print = usePrintMail()
  const day = state.day ?? today
  const toDay = (to: string) => act({ kind: 'day', day: to < today ? to : undefined })
  useMailKeys({ act, mayWrite, print, day, today, list: state.list, toDay })
  if (error && !waiting) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!waiting) return <Skeleton reason={text.waitingFor} />
  const list = {
    current: state.current,
    onCurrent: (itemId: string) => act({ kind: 'current', itemId }),
    onOpen: (itemId: string) => act({ kind: 'detail', detail: { kind: 'item', itemId } }),
    focusAsked: state.listAsked,
  }
  return (
    <>
      <ViewHead title={text.title} aside={mayWrite || isReadOnly ? text.aside : text.onlyLook}>
        <Segments
          label={text.list}
          segments={lists.map(id => ({ id, label: text.lists[id] }))}
          value={state.list}
          onChange={chosen => act({ kind: 'list', list: chosen })}
        />
        <Button shownKey="Ctrl+P" onPress={print}>
          {text.print}
        </Button>
        {mayWrite ? (
          <>
            <Button shownKey="Ctrl+B" onPress={() => act({ kind: 'detail', detail: { kind: 'batch' } })}>
              {text.batch}
            </Button>
            <Button
              look={state.detail.kind === 'none' ? 'primary' : 'plain'}
              shownKey="Ctrl+N"
              onPress={() => act({ kind: 'detail', detail: { kind: 'new' } })}
            >
              {text.receive}
            </Button>
          </>
        ) : null}
      </ViewHead>
      {isReadOnly ? <p className="meta mail-note">{text.readOnly}</p> : null}
      <div className="mail">
        <div className="mail-column">
          <MailColumn
            detail={state.detail}
            focusAsked={state.formAsked}
            mayWrite={mayWrite}
            onDetail={detail => act({ kind: 'detail', detail })}
            onClose={() => act({ kind: 'close' })}
            onSaved={itemId => act({ kind: 'current', itemId })}
          />
        </div>
        {state.list === 'waiting' ? (
          <WaitingPanel waiting={waiting} {...list} />
        ) : (
          <DayPanel
            day={day}
            onPrevious={() => toDay(addDays(day, -1))}
            onNext={day < today ? () => toDay(addDays(day, 1)) : undefined}
            {...list}
          />
        )}
      </div>
    </>
  )
}

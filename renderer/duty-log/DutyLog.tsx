import './duty-log.css'
import '../ui/detail.css'
import './record.css'
import { useEffect, useMemo, useReducer, useState } from 'react'
import type { ShownEntry } from '../../shared/duty-log/contract.ts'
import { usePlaces } from '../app/place.tsx'
import type { EntryAsked, Place } from '../app/places.ts'
import { useRemembered } from '../app/remembered.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { EntryDetail } from './EntryDetail.tsx'
import { type EntryActs, EntryActsContext } from './entry-acts.ts'
import { LogHead } from './LogHead.tsx'
import { LogList } from './LogList.tsx'
import { type Detail, firstLogState, isLogState, listedOf, logReducer } from './log-state.ts'
import { PendingPanel } from './PendingPanel.tsx'
import { ProvenNote } from './ProvenNote.tsx'
import { useEntryAsked } from './use-entry-asked.ts'
import { useListAsked } from './use-list-asked.ts'
import { useLogDay } from './use-log-day.ts'
import { useLogKeys, useRecordKeys } from './use-log-keys.ts'

type DutyLogProps = {
  /** When F2 was pressed somewhere; each time is another number. */
  readonly newEntryAsked: number | undefined
  /** An entry to be shown on its day; each asking is another one. */
  readonly entryAsked: EntryAsked | undefined
  /** A list that another view led to. */
  readonly listAsked: Extract<Place, { view: 'duty-log' }>['listAsked']
}

/** The day's entries, what of them still lacks something, and beside them the form or the record. */
export const DutyLog = ({ newEntryAsked, entryAsked, listAsked }: DutyLogProps) => {
  const memory = useRemembered('duty-log', isLogState)
  const [state, act] = useReducer(logReducer, firstLogState, first => ({ ...first, ...memory.recall() }))
  useEffect(() => memory.keep(listedOf(state)))
  const mayWrite = mayUse(useSession(), 'duty-log.record')
  const draft = useAsk('draft.read', { form: 'duty-log-new' }, { isEnabled: mayWrite })
  const detail: Detail = state.detail ?? (draft.data ? { kind: 'new' } : { kind: 'none' })
  const day = useLogDay(state.day)
  const [answered, setAnswered] = useState<number>()
  if (newEntryAsked !== undefined && newEntryAsked !== answered) {
    setAnswered(newEntryAsked)
    act({ kind: 'open', detail: { kind: 'new' } })
  }
  useEntryAsked(entryAsked, act)
  useListAsked(listAsked, act)
  const correct = (itemId: string) =>
    act({ kind: 'open', detail: { kind: 'correct', itemId, startsAt: 'text' } })
  const reportNil = () => act({ kind: 'open', detail: { kind: 'nil' } })
  const { go } = usePlaces()
  const printDay = () => go({ view: 'sheet', sheet: { kind: 'duty-day', day: day.range.day } })
  useLogKeys({ state, detail, day, act, printDay, ...(mayWrite ? { correct, reportNil } : {}) })
  useRecordKeys(detail, act)
  const acts = useMemo<EntryActs>(
    () => ({
      open: itemId => act({ kind: 'open', detail: { kind: 'record', itemId } }),
      complete: mayWrite ? entry => act({ kind: 'open', detail: completionOf(entry) }) : undefined,
    }),
    [mayWrite],
  )
  return (
    <EntryActsContext value={acts}>
      <LogHead
        scope={state.scope}
        period={state.period}
        day={day}
        act={act}
        mayWrite={mayWrite}
        isFormOpen={detail.kind === 'new' || detail.kind === 'correct' || detail.kind === 'nil'}
      />
      <div className="log">
        <div className="log-lists">
          <ProvenNote />
          <LogList state={state} day={day} act={act} mayWrite={mayWrite} />
          <PendingPanel current={state.current} focusAsked={state.pendingAsked} act={act} />
        </div>
        <EntryDetail
          detail={detail}
          draft={draft.data ?? null}
          isDraftKnown={!mayWrite || !draft.isPending}
          focusAsked={newEntryAsked ?? 0}
          dayFrom={day.range.from}
          act={act}
          {...(mayWrite ? { correct } : {})}
        />
      </div>
    </EntryActsContext>
  )
}

const completionOf = ({ itemId, missing }: Pick<ShownEntry, 'itemId' | 'missing'>): Detail => ({
  kind: 'correct',
  itemId,
  startsAt: missing[0] ?? 'text',
})

import type { Dispatch } from 'react'
import { addDays, dayOf } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import type { MailList, MailViewAct } from './mail-state.ts'
import { mailText as text } from './text.ts'
import { waitingFilterId } from './WaitingPanel.tsx'

type MailKeys = {
  readonly act: Dispatch<MailViewAct>
  readonly mayWrite: boolean
  readonly print: () => void
  readonly list: MailList
  /** The day of the register, and the last one there is. */
  readonly day: string
  readonly today: string
  readonly toDay: (day: string) => void
}

/** Keys of the page of the mail. */
export const useMailKeys = ({ act, mayWrite, print, list, day, today, toDay }: MailKeys): void => {
  const { keys } = text
  const isDay = list === 'day'
  useKeys(text.title, [
    {
      name: 'mail.receive',
      label: keys.receive,
      keys: ['Ctrl+N'],
      mayRun: mayWrite,
      run: () => act({ kind: 'detail', detail: { kind: 'new' } }),
      isHinted: true,
    },
    {
      name: 'mail.batch',
      label: keys.batch,
      keys: ['Ctrl+B'],
      mayRun: mayWrite,
      run: () => act({ kind: 'detail', detail: { kind: 'batch' } }),
      isHinted: true,
    },
    { name: 'mail.sheet', label: keys.print, keys: ['Ctrl+P'], run: print },
    {
      name: 'mail.filter',
      label: keys.filter,
      keys: ['Ctrl+F'],
      mayRun: !isDay,
      run: () => document.getElementById(waitingFilterId)?.focus(),
      isHinted: true,
    },
    {
      name: 'mail.waiting',
      label: keys.toWaiting,
      keys: ['Alt+1'],
      run: () => act({ kind: 'list', list: 'waiting' }),
    },
    { name: 'mail.day', label: keys.toDay, keys: ['Alt+2'], run: () => act({ kind: 'list', list: 'day' }) },
    {
      name: 'mail.previous-day',
      label: keys.previousDay,
      keys: ['Ctrl+PgUp'],
      mayRun: isDay,
      run: () => toDay(addDays(day, -1)),
    },
    {
      name: 'mail.next-day',
      label: keys.nextDay,
      keys: ['Ctrl+PgDn'],
      mayRun: isDay && day < today,
      run: () => toDay(addDays(day, 1)),
    },
  ])
}

/** The hand-over sheet of what waits now. */
export const usePrintMail = (): (() => void) => {
  const { go } = usePlaces()
  const { clock, timeZone } = useUnitClock()
  return () => go({ view: 'sheet', sheet: { kind: 'mail', day: dayOf(clock.now(), timeZone) } })
}

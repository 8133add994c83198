import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { typedTime } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fixedTime } from '../app/fixed-time.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { type EntryValues, emptyEntry, isBlank } from './entry-values.ts'
import { entryText as text } from './text.ts'

/**
 * What is half written turns out to be an incident: F5 brings it along. Nothing goes from here until it was raised
 * there; then its draft is gone, and this form begins anew.
 */
export const useCarryToIncident = (form: UseFormReturn<EntryValues>, draft: Draft | null): void => {
  const { go } = usePlaces()
  const { clock, timeZone } = useUnitClock()
  const isCarried = useRef(false)
  useEffect(() => {
    if (!isCarried.current || draft !== null) return
    isCarried.current = false
    if (!isBlank(form.getValues())) form.reset(emptyEntry(clock.now(), timeZone))
  }, [form, draft, clock, timeZone])
  const carry = () => {
    const values = form.getValues()
    const asked = performance.now()
    if (isBlank(values)) return go({ view: 'incident', raiseAsked: { at: asked } })
    isCarried.current = true
    const meant = typedTime(values.time, { now: clock.now(), timeZone })
    const knownAt = meant.ok ? { knownAt: fixedTime(meant.instant, timeZone) } : {}
    const carried = { ...values.elements, text: values.text, ...knownAt }
    go({ view: 'incident', raiseAsked: { at: asked, carried } })
  }
  useKeys(text.newEntry, [
    {
      name: 'entry.carry',
      label: text.carry,
      keys: ['F5'],
      mayRun: mayUse(useSession(), 'incident.raise'),
      run: carry,
    },
  ])
}

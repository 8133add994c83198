import { useDeferredValue, useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { dayOf, shownDay } from '../../shared/calendar/index.ts'
import { tidyPaperNumber } from '../../shared/papers/index.ts'
import type { KnownVisitor } from '../../shared/visit/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import { nameShown, organisationShown, papersShown } from './shown-words.ts'
import { visitText as text } from './text.ts'
import { isWholeId, type VisitValues } from './visit-values.ts'

type VisitorFieldProps = {
  readonly onTaken: (known: KnownVisitor) => void
  readonly onCleaned: (removed: number) => void
}

const longestAsked = 40
const none: readonly KnownVisitor[] = []

/** Who comes: whoever came before is offered by name, initials or the tail of a number, and taken by Enter. */
export const VisitorField = ({ onTaken, onCleaned }: VisitorFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  const stands = useWatch<VisitValues, 'who'>({ name: 'who' }).trim().slice(0, longestAsked)
  const typed = useDeferredValue(stands)
  const isSought = typed !== ''
  const answer = useAsk('visit.known', { text: typed }, { isEnabled: isSought, keepsLast: true })
  const found = isSought ? (answer.data?.found ?? none) : none
  const isAwaited = stands !== typed || (isSought && isOnItsWay(answer))
  useReadNumber(typed, !isAwaited && found.length === 0)
  const today = dayOf(clock.now(), timeZone)
  const offers = found.map(known => ({
    key: known.itemId,
    value: nameShown(known.visitor),
    beside: besideOf(known, shownDay(dayOf(known.lastAt, timeZone), today)),
  }))
  return (
    <CompletedField
      name="who"
      label={text.fields.who}
      hint={answer.data?.isWhole === false ? text.growing : text.whoHint}
      isRequired
      offers={{ offers, isAwaited }}
      offersLabel={text.whoOffers}
      onTaken={key => {
        const known = found.find(({ itemId }) => itemId === key)
        if (known) onTaken(known)
      }}
      onCleaned={onCleaned}
    />
  )
}

const besideOf = ({ visitor, visits, insideAs }: KnownVisitor, last: string): string =>
  [
    insideAs === undefined ? '' : text.insideAlready,
    fill(text.knownBeside, {
      organisation: organisationShown(visitor),
      id: papersShown(visitor),
      visits,
      last,
    }).trim(),
  ]
    .filter(Boolean)
    .join(' ')

/** What a reader of papers typed where a name is looked for goes to its own field; nobody came with it before. */
const useReadNumber = (typed: string, isNobodys: boolean): void => {
  const { setValue } = useFormContext<VisitValues>()
  useEffect(() => {
    if (!isNobodys || !isWholeId(typed)) return
    setValue('idType', 'resident-id')
    setValue('idNumber', tidyPaperNumber(typed))
    setValue('who', '')
  }, [typed, isNobodys, setValue])
}

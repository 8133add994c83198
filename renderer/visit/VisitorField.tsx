import { useDeferredValue, useLayoutEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { dayOf, shownDay } from '../../shared/calendar/index.ts'
import { tidyPaperNumber } from '../../shared/papers/index.ts'
import type { KnownVisitor } from '../../shared/visit/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import { focusField } from '../ui/focus-field.ts'
import { type Read, readReader } from './read-reader.ts'
import { nameShown, organisationShown, papersShown } from './shown-words.ts'
import { visitText as text } from './text.ts'
import type { VisitValues } from './visit-values.ts'

type VisitorFieldProps = {
  readonly onTaken: (known: KnownVisitor) => void
  readonly onCleaned: (removed: number) => void
}

const longestAsked = 40
const none: readonly KnownVisitor[] = []

/** Who comes: whoever came before is offered by name, initials or the tail of a number, and taken by Enter. */
export const VisitorField = ({ onTaken, onCleaned }: VisitorFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  const whole = useWatch<VisitValues, 'who'>({ name: 'who' })
  const stands = soughtIn(whole)
  const typed = useDeferredValue(stands)
  const isSought = typed !== ''
  const answer = useAsk('visit.known', { text: typed }, { isEnabled: isSought, keepsLast: true })
  const found = isSought ? (answer.data?.found ?? none) : none
  // An earlier "nobody" may be old: he came since, and the book is being asked again.
  const isNobodyYet = found.length === 0 && answer.isFetching
  const isAwaited = stands !== typed || (isSought && (isOnItsWay(answer) || isNobodyYet))
  const read = useReader(whole)
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
      onEntered={read}
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

/** A reader may send more than a number: by that alone somebody is known. */
const soughtIn = (whole: string): string => {
  const says = readReader(whole)
  return (says.kind === 'papers' ? says.values.idNumber : whole).trim().slice(0, longestAsked)
}

/**
 * A reader ends with Enter. What it sent goes to its own fields where nobody came with it before; the caret stays, so
 * that what it sends twice comes to the same. Half a number is said to be one, and the next reading replaces it.
 * @returns whether it was a reader.
 */
const useReader = (whole: string): ((by: 'enter' | 'leaving') => boolean) => {
  const { setValue, setError, clearErrors, control } = useFormContext<VisitValues>()
  const say = useMessageLine()
  const [readings, setReadings] = useState(0)
  // Once what was read is drawn: it stays marked, so that the next reading replaces it.
  useLayoutEffect(() => {
    if (readings > 0) focusField(control, 'who', { selects: true })
  }, [control, readings])
  const put = ({ idNumber, who, organisation }: Read): void => {
    clearErrors('who')
    setValue('idType', 'resident-id')
    setValue('idNumber', tidyPaperNumber(idNumber))
    setValue('who', who)
    if (organisation !== '') setValue('organisation', organisation)
    say(text.numberMoved)
  }
  return by => {
    const says = readReader(whole)
    if (says.kind === 'nothing') return false
    if (says.kind === 'papers') put(says.values)
    else setError('who', { message: text.notRead })
    if (by === 'enter') setReadings(before => before + 1)
    return by === 'enter'
  }
}

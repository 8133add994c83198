import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import { dayOf, shownDay } from '../../shared/calendar/index.ts'
import { plateDoubtOf, tidyPlate } from '../../shared/papers/index.ts'
import type { KnownVehicle } from '../../shared/passage/contract.ts'
import { isOutside, passageKinds } from '../../shared/passage/words.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import { isWholePlate, type PassageValues } from './passage-values.ts'
import { driverShown, plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'
import { whatToDo } from './what-to-do.ts'

type PlateFieldProps = {
  readonly onTaken: (known: KnownVehicle) => void
  readonly onCleaned: (removed: number) => void
}

const longestAsked = 40
const none: readonly KnownVehicle[] = []

/** Which vehicle: any part of its plate offers those that came before and the unit's own; Enter takes the first. */
export const PlateField = ({ onTaken, onCleaned }: PlateFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  const stands = useWatch<PassageValues, 'plate'>({ name: 'plate' }).trim().slice(0, longestAsked)
  const typed = useDeferredValue(stands)
  const isSought = typed !== ''
  const answer = useAsk('passage.known', { text: typed }, { isEnabled: isSought, keepsLast: true })
  const found = isSought ? meant(answer.data?.found ?? none, typed) : none
  // What was true before the last vehicle went through may not be any more: Enter waits for what is true now.
  const isAwaited = stands !== typed || (isSought && (isOnItsWay(answer) || answer.isFetching))
  const today = dayOf(clock.now(), timeZone)
  const offers = found.map(known => ({
    key: known.key,
    value: plateShown(known),
    beside: besideOf(known, shownDay(dayOf(known.lastAt ?? clock.now(), timeZone), today)),
  }))
  return (
    <CompletedField
      name="plate"
      label={text.plate}
      hint={answer.data?.isWhole === false ? text.growing : (doubtIn(stands) ?? text.plateHint)}
      isRequired
      offers={{ offers, isAwaited }}
      offersLabel={text.offers}
      onTaken={key => {
        const known = found.find(one => one.key === key)
        if (known) onTaken(known)
      }}
      onCleaned={onCleaned}
    />
  )
}

/** Whoever typed a whole plate does not mean another that is like it. */
const meant = (found: readonly KnownVehicle[], typed: string): readonly KnownVehicle[] =>
  isWholePlate(typed) ? found.filter(known => tidyPlate(plateShown(known)) === tidyPlate(typed)) : found

/** Said only of what is as long as a plate: until then one is looked for. */
const doubtIn = (typed: string): string | undefined => {
  const plate = tidyPlate(typed)
  const doubt = plate.length >= 7 ? plateDoubtOf(plate) : undefined
  return doubt && text.plateDoubt[doubt]
}

const besideOf = (known: KnownVehicle, last: string): string => {
  const { kind, passages } = known
  const about = isOutside(kind)
    ? fill(text.knownBeside, { kind: passageKinds[kind], driver: driverShown(known), passages, last })
    : fill(text.own, { kind: passageKinds[kind], owner: driverShown(known) })
  const word = whatToDo(known)
  return [about, word === 'fill-in' ? '' : text.willDo[word]].filter(part => part !== '').join(' · ')
}

import { useWatch } from 'react-hook-form'
import { typedTime } from '../../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { useMessageLine } from '../../app/messages.tsx'
import { cleanedSentence } from '../../ui/clean-typed.ts'
import { ProseField, type ProseFieldProps } from '../../ui/ProseField.tsx'
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { incidentText as text } from '../text.ts'

/** Told where unseen characters were taken out of what was typed or pasted. */
const useCleaned = (): ((removed: number) => void) => {
  const say = useMessageLine()
  return removed => say(cleanedSentence(removed))
}

export const LineField = (props: Omit<TextFieldProps, 'onCleaned'>) => (
  <TextField {...props} onCleaned={useCleaned()} />
)

export const LongField = (props: Omit<ProseFieldProps, 'onCleaned'>) => (
  <ProseField {...props} onCleaned={useCleaned()} />
)

type WhenFieldProps = { readonly name?: string; readonly label?: string }

/** When it was so; `.` is the moment of saving. Last in order, for it is right as it is. */
export const WhenField = ({ name = 'at', label = text.at }: WhenFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const typed = String(useWatch({ name }) ?? '')
  const meant = typedTime(typed.trim() === '' ? '.' : typed, { now: clock.now(), timeZone })
  return <TimeField name={name} label={label} hint={text.atHint} understood={meant.ok ? meant.shown : ''} />
}

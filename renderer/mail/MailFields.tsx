import { useFormContext, useWatch } from 'react-hook-form'
import { typedTime } from '../../shared/calendar/index.ts'
import { mailKindIds, mailKindsShort } from '../../shared/mail/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { AddresseeField } from './AddresseeField.tsx'
import type { MailValues } from './mail-values.ts'
import { mailText as text } from './text.ts'

const { fields } = text
const kindChoices = mailKindIds.map(id => ({ id, label: mailKindsShort[id] }))

/** Told where unseen characters were taken out of what was typed or sent by a reader. */
export const useCleaned = (): ((removed: number) => void) => {
  const say = useMessageLine()
  return removed => say(cleanedSentence(removed))
}

/** What is asked of every item. */
export const MailFields = ({ isCorrection = false }: { readonly isCorrection?: boolean }) => {
  const onCleaned = useCleaned()
  const readNumber = useReadNumber()
  return (
    <>
      <DigitChoice
        name="kind"
        label={fields.kind}
        hint={text.kindFirst}
        isRequired
        choices={kindChoices}
        onRead={readNumber}
      />
      <div className="mail-row">
        <AddresseeField name="to" />
        <TextField name="count" label={fields.count} />
      </div>
      <div className="entry-pairs">
        <TextField name="number" label={fields.number} hint={text.numberHint} onCleaned={onCleaned} />
        <TextField
          name="sender"
          label={fields.sender}
          hint={isCorrection ? text.senderStays : undefined}
          onCleaned={onCleaned}
        />
      </div>
      <div className={isCorrection ? undefined : 'entry-pairs'}>
        {isCorrection ? null : <TextField name="place" label={fields.place} onCleaned={onCleaned} />}
        <TextField name="remark" label={fields.remark} onCleaned={onCleaned} />
      </div>
      <MomentField label={fields.time} />
    </>
  )
}

/** What is read before anything was chosen is the number on the item. */
const useReadNumber = (): ((read: string) => void) => {
  const { setValue } = useFormContext<MailValues>()
  const say = useMessageLine()
  return read => {
    setValue('number', read)
    say(text.numberRead)
  }
}

/** A time, with what was understood of it. */
export const MomentField = ({ label }: { readonly label: string }) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const understood = typedTime(String(useWatch({ name: 'time' }) ?? ''), { now: clock.now(), timeZone })
  return <TimeField name="time" label={label} understood={understood.ok ? understood.shown : ''} />
}

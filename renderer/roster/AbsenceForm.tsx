import { useState } from 'react'
import { dayOf, shownDay } from '../../shared/calendar/index.ts'
import { type AbsenceKind, absenceKindWords } from '../../shared/roster/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { PersonField, staffMeant } from '../directory/index.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ActForm, type Saved } from './ActForm.tsx'
import { DayField } from './DayField.tsx'
import { rosterText } from './text.ts'
import { dayAhead } from './typed-ahead.ts'

const text = rosterText.arrange

type AbsenceFormProps = {
  /** On one's own page: only a wish, for oneself. */
  readonly self?: { readonly staffId: string; readonly name: string }
  readonly onDone: () => void
  readonly onClose: () => void
}

type Values = {
  readonly person: string
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly approver: string
}

const kinds: readonly AbsenceKind[] = ['leave', 'unavailable', 'wish']

/** Days on which somebody is away, or asks to be left out. */
export const AbsenceForm = ({ self, onDone, onClose }: AbsenceFormProps) => {
  const say = useMessageLine()
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const [kind, setKind] = useState<AbsenceKind>(self ? 'wish' : 'leave')
  const { act } = useAct('roster.note-absence')
  const save = async ({ person, from, to, reason, approver }: Values): Promise<Saved<Values>> => {
    const [first, last] = [dayAhead(from, today), to.trim() === '' ? undefined : dayAhead(to, today)]
    if (first === undefined) return { field: 'from', message: rosterText.notDay }
    if (to.trim() !== '' && last === undefined) return { field: 'to', message: rosterText.notDay }
    const meant = self ? ({ ok: true, ...self } as const) : await staffMeant(person)
    if (!meant.ok) return { field: 'person', message: meant.why }
    const days = { from: first, to: last ?? first }
    const granted = approver.trim() === '' ? {} : { approver: approver.trim() }
    const answer = await act({ staffId: meant.staffId, kind, ...days, reason: reason.trim(), ...granted })
    if (!answer.ok) return answer
    const words = { name: meant.name, kind: absenceKindWords[kind], from: shownDay(first, today) }
    say(fill(self ? rosterText.mine.savedWish : text.savedAbsence, words))
    onDone()
    return undefined
  }
  return (
    <ActForm<Values>
      name={self ? rosterText.mine.wish : text.absence}
      save={text.saveAbsence}
      defaults={{ person: '', from: '', to: '', reason: '', approver: '' }}
      required={
        self ? ['from', 'reason'] : ['person', 'from', 'reason', ...(kind === 'leave' ? approverNeeded : [])]
      }
      labels={{
        person: text.person,
        from: text.from,
        to: text.to,
        reason: text.reason,
        approver: text.approver,
      }}
      onSave={save}
      onClose={onClose}
    >
      {self ? null : (
        <>
          <PersonField name="person" label={text.person} autoFocus />
          <SelectField
            label={text.kind}
            choices={kinds.map(id => ({ id, label: absenceKindWords[id] }))}
            value={kind}
            onChange={setKind}
          />
        </>
      )}
      <DayField name="from" label={text.from} isRequired autoFocus={self !== undefined} />
      <DayField name="to" label={text.to} hint={text.toHint} />
      <TextField name="reason" label={text.reason} isRequired />
      {self ? null : <TextField name="approver" label={text.approver} isRequired={kind === 'leave'} />}
    </ActForm>
  )
}

const approverNeeded = ['approver'] as const

import { useState } from 'react'
import { dayOf } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { MyDuty, MyRoster } from '../../shared/roster/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ActForm, type Saved } from './ActForm.tsx'
import { rosterText } from './text.ts'
import { placeWithWeekday } from './words.ts'

const text = rosterText.swap.ask

type AskSwapFormProps = {
  readonly duty: MyDuty
  readonly others: MyRoster['others']
  readonly onDone: () => void
  readonly onClose: () => void
}

type Values = { readonly reason: string }

/** Asks a colleague of the same turn to exchange a duty, or to stand in. */
export const AskSwapForm = ({ duty, others, onDone, onClose }: AskSwapFormProps) => {
  const say = useMessageLine()
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const [otherId, setOtherId] = useState(others[0]?.staffId ?? '')
  const [inReturn, setInReturn] = useState<string>(standIn)
  const { act } = useAct('roster.ask-swap')
  const chosen = others.find(({ staffId }) => staffId === otherId)
  const theirs = (chosen?.duties ?? []).filter(({ post }) => post === duty.post)
  const send = async ({ reason }: Values): Promise<Saved<Values>> => {
    const other = theirs.find(({ day }) => day === inReturn)
    const answer = await act({
      own: { day: duty.day, post: duty.post },
      otherId,
      ...(other && { other: { day: other.day, post: other.post } }),
      reason: reason.trim(),
    })
    if (!answer.ok) return answer
    say(fill(text.saved, { number: shownNumber(answer.itemId ?? '') }))
    onDone()
    return undefined
  }
  const choose = (id: string) => {
    setOtherId(id)
    setInReturn(standIn)
  }
  return (
    <ActForm<Values>
      name={text.form}
      save={text.save}
      defaults={{ reason: '' }}
      required={['reason']}
      labels={{ reason: text.reason }}
      onSave={send}
      onClose={onClose}
      aside={placeWithWeekday(duty, today)}
    >
      {others.length === 0 ? <p>{text.nobody}</p> : null}
      <TextField name="reason" label={text.reason} isRequired autoFocus />
      <SelectField
        label={text.person}
        choices={others.map(({ staffId, name }) => ({ id: staffId, label: name }))}
        value={otherId}
        onChange={choose}
      />
      <SelectField
        label={text.other}
        choices={[
          { id: standIn, label: text.substitution },
          ...theirs.map(place => ({ id: place.day, label: placeWithWeekday(place, today) })),
        ]}
        value={inReturn}
        onChange={setInReturn}
      />
    </ActForm>
  )
}

const standIn = 'stand-in'

import { useState } from 'react'
import { dayOf } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { postTable, type ShiftPost, shiftPosts } from '../../shared/shift/index.ts'
import { ask } from '../app/bridge.ts'
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

const text = rosterText.swap.ask

type Values = {
  readonly day: string
  readonly other: string
  readonly otherDay: string
  readonly reason: string
  readonly agreedOn: string
}

/** What two have signed on paper, for whoever has no account; only the grant lacks then. */
export const PaperSwapForm = ({
  onDone,
  onClose,
}: {
  readonly onDone: () => void
  readonly onClose: () => void
}) => {
  const say = useMessageLine()
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const [post, setPost] = useState<ShiftPost>('duty-officer')
  const { act } = useAct('roster.ask-swap')
  const save = async (values: Values): Promise<Saved<Values>> => {
    const day = dayAhead(values.day, today)
    if (day === undefined) return { field: 'day', message: rosterText.notDay }
    const otherDay = values.otherDay.trim() === '' ? undefined : dayAhead(values.otherDay, today)
    if (values.otherDay.trim() !== '' && otherDay === undefined)
      return { field: 'otherDay', message: rosterText.notDay }
    const other = await staffMeant(values.other)
    if (!other.ok) return { field: 'other', message: other.why }
    const staffId = await whoHas({ day, post })
    const answer = await act({
      ...(staffId !== undefined && { staffId }),
      own: { day, post },
      otherId: other.staffId,
      ...(otherDay !== undefined && { other: { day: otherDay, post } }),
      reason: values.reason.trim(),
      agreedOn: values.agreedOn.trim(),
    })
    if (!answer.ok) return answer
    say(fill(text.savedPaper, { number: shownNumber(answer.itemId ?? '') }))
    onDone()
    return undefined
  }
  return (
    <ActForm<Values>
      name={text.formOffice}
      save={text.formOffice}
      defaults={{ day: '', other: '', otherDay: '', reason: '', agreedOn: '' }}
      required={['day', 'other', 'reason', 'agreedOn']}
      labels={{
        day: text.day,
        other: text.person,
        otherDay: text.otherDay,
        reason: text.reason,
        agreedOn: text.agreedOn,
      }}
      onSave={save}
      onClose={onClose}
    >
      <DayField name="day" label={text.day} isRequired autoFocus />
      <SelectField
        label={text.post}
        choices={shiftPosts.map(id => ({ id, label: postTable[id].label }))}
        value={post}
        onChange={setPost}
      />
      <PersonField name="other" label={text.person} />
      <DayField name="otherDay" label={text.otherDay} hint={text.otherDayHint} />
      <TextField name="reason" label={text.reason} isRequired />
      <TextField name="agreedOn" label={text.agreedOn} hint={text.agreedHint} isRequired />
    </ActForm>
  )
}

/** Whose duty it is by the list. */
const whoHas = async ({
  day,
  post,
}: {
  readonly day: string
  readonly post: ShiftPost
}): Promise<string | undefined> => {
  const days = await ask('shift.days', { from: day, to: day }).catch(() => [])
  return days[0]?.posts[post].shift?.staffId
}

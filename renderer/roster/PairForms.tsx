import type { RosterArrangements } from '../../shared/roster/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { PersonField, staffMeant } from '../directory/index.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm, type Saved } from './ActForm.tsx'
import { rosterText } from './text.ts'

const text = rosterText.arrange

type FormProps = { readonly onDone: () => void; readonly onClose: () => void }
type Values = { readonly one: string; readonly other: string; readonly reason: string }

/** Two who are not drafted for one day. */
export const PairForm = ({ onDone, onClose }: FormProps) => {
  const say = useMessageLine()
  const { act } = useAct('roster.keep-apart')
  const save = async ({ one, other, reason }: Values): Promise<Saved<Values>> => {
    const [first, second] = [await staffMeant(one), await staffMeant(other)]
    if (!first.ok) return { field: 'one', message: first.why }
    if (!second.ok) return { field: 'other', message: second.why }
    const answer = await act({ one: first.staffId, other: second.staffId, reason: reason.trim() })
    if (!answer.ok) return answer
    say(fill(text.savedPair, { one: first.name, other: second.name }))
    onDone()
    return undefined
  }
  return (
    <ActForm<Values>
      name={text.pair}
      save={text.savePair}
      defaults={{ one: '', other: '', reason: '' }}
      required={['one', 'other', 'reason']}
      labels={{ one: text.one, other: text.other, reason: text.reason }}
      onSave={save}
      onClose={onClose}
    >
      <PersonField name="one" label={text.one} autoFocus />
      <PersonField name="other" label={text.other} />
      <TextField name="reason" label={text.reason} isRequired />
    </ActForm>
  )
}

type LetMeetFormProps = FormProps & { readonly pair: RosterArrangements['pairs'][number] }
type Reason = { readonly reason: string }

/** They may be drafted for one day again. */
export const LetMeetForm = ({ pair, onDone, onClose }: LetMeetFormProps) => {
  const say = useMessageLine()
  const { act } = useAct('roster.let-meet')
  const save = async ({ reason }: Reason): Promise<Saved<Reason>> => {
    const answer = await act({ one: pair.one, other: pair.other, reason: reason.trim() })
    if (!answer.ok) return answer
    say(text.met)
    onDone()
    return undefined
  }
  return (
    <ActForm<Reason>
      name={fill(text.letMeetForm, { one: pair.oneName, other: pair.otherName })}
      save={text.letMeet}
      defaults={{ reason: '' }}
      required={['reason']}
      labels={{ reason: text.reason }}
      onSave={save}
      onClose={onClose}
    >
      <TextField name="reason" label={text.reason} isRequired autoFocus />
    </ActForm>
  )
}

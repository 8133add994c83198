import { absenceKindWords, type ShownAbsence } from '../../shared/roster/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm, type Saved } from './ActForm.tsx'
import { rosterText } from './text.ts'

const text = rosterText.arrange

type Values = { readonly reason: string }

type WithdrawAbsenceFormProps = {
  readonly absence: ShownAbsence
  readonly onDone: () => void
  readonly onClose: () => void
}

/** He is there after all. */
export const WithdrawAbsenceForm = ({ absence, onDone, onClose }: WithdrawAbsenceFormProps) => {
  const say = useMessageLine()
  const { act } = useAct('roster.withdraw-absence')
  const withdraw = async ({ reason }: Values): Promise<Saved<Values>> => {
    const answer = await act({ itemId: absence.itemId, reason: reason.trim() })
    if (!answer.ok) return answer
    say(text.withdrawn)
    onDone()
    return undefined
  }
  return (
    <ActForm<Values>
      name={fill(text.withdrawForm, { name: absence.name, kind: absenceKindWords[absence.kind] })}
      save={text.withdraw}
      defaults={{ reason: '' }}
      required={['reason']}
      labels={{ reason: text.reason }}
      onSave={withdraw}
      onClose={onClose}
    >
      <TextField name="reason" label={text.reason} isRequired autoFocus />
    </ActForm>
  )
}

import { dayOf } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownSwap } from '../../shared/roster/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm, type Saved } from './ActForm.tsx'
import { DayField } from './DayField.tsx'
import { placesInWords } from './SwapList.tsx'
import { rosterText } from './text.ts'
import { dayAhead } from './typed-ahead.ts'

const text = rosterText.swap

export type EndName = 'decline' | 'reject' | 'withdraw'

type FormProps = {
  readonly swap: ShownSwap
  readonly onDone: () => void
  readonly onClose: () => void
}

type Reason = { readonly reason: string }

/** It ends without a change of the roster, for this reason. */
export const EndForm = ({ swap, name, onDone, onClose }: FormProps & { readonly name: EndName }) => {
  const say = useMessageLine()
  const { act } = useAct(`roster.${name}-swap`)
  const words = { number: shownNumber(swap.itemId) }
  const end = async ({ reason }: Reason): Promise<Saved<Reason>> => {
    const answer = await act({ itemId: swap.itemId, reason: reason.trim() })
    if (!answer.ok) return answer
    say(fill(text.said[name], words))
    onDone()
    return undefined
  }
  return (
    <ActForm<Reason>
      name={fill(text.end[name], words)}
      save={text.acts[name]}
      defaults={{ reason: '' }}
      required={['reason']}
      labels={{ reason: text.end.reason }}
      onSave={end}
      onClose={onClose}
    >
      <TextField name="reason" label={text.end.reason} isRequired autoFocus />
      <Places swap={swap} />
    </ActForm>
  )
}

type Paper = { readonly approver: string; readonly document: string; readonly on: string }

/** The list of shifts follows at once; with a paper somebody else granted it. */
export const ApproveForm = ({
  swap,
  isPaper,
  onDone,
  onClose,
}: FormProps & { readonly isPaper: boolean }) => {
  const say = useMessageLine()
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const { act } = useAct('roster.approve-swap')
  const words = { number: shownNumber(swap.itemId) }
  const approve = async ({ approver, document, on }: Paper): Promise<Saved<Paper>> => {
    const day = dayAhead(on, today)
    if (isPaper && day === undefined) return { field: 'on', message: rosterText.notDay }
    const paper = {
      kind: 'paper',
      approver: approver.trim(),
      document: document.trim(),
      on: day ?? today,
    } as const
    const answer = await act({ itemId: swap.itemId, ...(isPaper && { paper }) })
    if (!answer.ok) return answer
    say(fill(text.said.approve, words))
    onDone()
    return undefined
  }
  return (
    <ActForm<Paper>
      name={fill(isPaper ? text.approve.formPaper : text.approve.form, words)}
      save={text.acts.approve}
      defaults={{ approver: '', document: '', on: isPaper ? today : '' }}
      required={isPaper ? ['approver', 'document', 'on'] : []}
      labels={{ approver: text.approve.approver, document: text.approve.document, on: text.approve.on }}
      onSave={approve}
      onClose={onClose}
      note={<p className="entry-note">{text.approve.consequence}</p>}
    >
      {isPaper ? (
        <>
          <TextField name="approver" label={text.approve.approver} isRequired autoFocus />
          <TextField name="document" label={text.approve.document} isRequired />
          <DayField name="on" label={text.approve.on} isRequired />
        </>
      ) : null}
      <Places swap={swap} />
    </ActForm>
  )
}

const Places = ({ swap }: { readonly swap: ShownSwap }) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  return (
    <div>
      {placesInWords(swap, today).map(words => (
        <p key={words}>{words}</p>
      ))}
      <p className="meta">{swap.reason}</p>
    </div>
  )
}

import './closing.css'
import { useState } from 'react'
import type { GateStanding, ShownUnsettled } from '../../../shared/gate/contract.ts'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { useAct } from '../../app/use-act.ts'
import { HourForm } from './HourForm.tsx'
import { ResolveForm } from './ResolveForm.tsx'
import { closingText as text } from './text.ts'
import { UnsettledList } from './UnsettledList.tsx'

type CloseFormProps = { readonly standing: GateStanding; readonly onClose: () => void }

/** Each unsettled item is asked about, one after the other; when all were spoken of the gate is closed (§11.2). */
export const CloseForm = ({ standing, onClose }: CloseFormProps) => {
  const { unsettled } = standing
  const [chosen, setChosen] = useState<string>()
  // Answered just now: the next one is asked about before the list was read again.
  const [answered, setAnswered] = useState<readonly string[]>([])
  const say = useMessageLine()
  const { act, refusal } = useAct('gate.close')
  const open = unsettled.filter(item => !item.carried && !answered.includes(keyOf(item)))
  const current = unsettled.find(({ itemId }) => itemId === chosen) ?? open[0]
  const list = <UnsettledList items={unsettled} current={current?.itemId} onChoose={setChosen} />
  if (current)
    return (
      <ResolveForm
        key={keyOf(current)}
        item={current}
        onDone={() => {
          setChosen(undefined)
          setAnswered(before => [...before, keyOf(current)])
        }}
        onClose={onClose}
      >
        {list}
      </ResolveForm>
    )
  const closed = unsettled.length === 0 ? text.closedAll : text.closed
  return (
    <HourForm
      form={text.closeForm}
      save={text.close}
      act={act}
      refusal={refusal}
      onDone={at => {
        say(fill(closed, { at, count: unsettled.length }))
        onClose()
      }}
      onClose={onClose}
    >
      <p>{unsettled.length === 0 ? text.none : text.allSaid}</p>
      {unsettled.length === 0 ? null : list}
    </HourForm>
  )
}

/** A visit whose badge did not come back is another matter than the visit itself. */
const keyOf = ({ register, itemId }: ShownUnsettled): string => `${register} ${itemId}`

import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { useAct } from '../../app/use-act.ts'
import { HourForm } from './HourForm.tsx'
import { closingText as text } from './text.ts'

export const OpenForm = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useMessageLine()
  const { act, refusal } = useAct('gate.open')
  return (
    <HourForm
      form={text.openForm}
      save={text.open}
      act={act}
      refusal={refusal}
      onDone={at => {
        say(fill(text.opened, { at }))
        onClose()
      }}
      onClose={onClose}
    />
  )
}

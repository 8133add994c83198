import { useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { ProseField } from '../ui/ProseField.tsx'
import { grouped } from '../ui/prose-count.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { trailText as text } from './text.ts'
import type { Position } from './trail-line.ts'

type FindingFormProps = {
  readonly position: Position
  readonly onClose: () => void
}

const longest = 1_000

/** A statement of the auditor's own beneath a commit. */
export const FindingForm = ({ position, onClose }: FindingFormProps) => {
  const say = useMessageLine()
  const form = useForm({ defaultValues: { finding: '' } })
  const { act, refusal } = useAct('trail.note-finding')
  const submit = useOneAtATime(() =>
    form.handleSubmit(async ({ finding }) => {
      const fault = faultIn(finding)
      if (fault !== undefined) return form.setError('finding', { message: fault }, { shouldFocus: true })
      const answer = await act({ ...position, text: finding.trim() })
      if (!answer.ok) return
      say(fill(text.noted, { seq: grouped(answer.seq) }))
      onClose()
    })(),
  )
  const save = () => void submit()
  useSaveKeys({ title: text.note, words: text, save, close: onClose })
  const { isSubmitting } = form.formState
  const name = `${text.note} ${fill(text.number, { seq: grouped(position.seq) })}`
  return (
    <div className="trail-finding-form">
      <EntryForm
        form={form}
        name={name}
        labels={{ finding: text.finding }}
        onSubmit={save}
        isBusy={isSubmitting}
        foot={
          <FormFoot save={text.save} close={text.close} isBusy={isSubmitting} onClose={onClose}>
            {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          </FormFoot>
        }
      >
        <ProseField
          name="finding"
          label={text.finding}
          hint={text.findingHint}
          isRequired
          isShort
          longest={longest}
          focusAsked={1}
          onCleaned={removed => say(cleanedSentence(removed))}
        />
      </EntryForm>
    </div>
  )
}

const faultIn = (finding: string): string | undefined => {
  if (finding.trim() === '') return text.missing
  return finding.length > longest ? fill(text.tooLong, { longest }) : undefined
}

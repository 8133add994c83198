import { useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import type { ShownInstruction } from '../../shared/instruction/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { ProseField } from '../ui/ProseField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { draftFormOf } from './draft-form.ts'
import { FormShell } from './FormShell.tsx'
import { type InstructionValues, statedOf, valuesOf, wordOf } from './instruction-values.ts'
import { leaderMeant, peopleMeant } from './names-meant.ts'
import { PeopleField } from './PeopleField.tsx'
import { instructionText } from './text.ts'
import { useInstructionForm, useSeenAgain } from './use-instruction-form.ts'
import { WhenField } from './WhenField.tsx'
import { useIsLeader, WordFields } from './WordFields.tsx'

const { correct: text, fields, hints } = instructionText

type CorrectFormProps = {
  readonly instruction: ShownInstruction
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Other words, other people, another deadline, by a leader's word; what stood before stays to be read. */
export const CorrectForm = ({ instruction, draft, onDone, onClose }: CorrectFormProps) => {
  const { itemId, seen } = instruction
  const { timeZone } = useUnitClock()
  const isLeader = useIsLeader()
  const [begin] = useState<InstructionValues>(() => ({
    ...valuesOf(instruction, timeZone),
    ...(isLeader && { way: 'program' as const }),
  }))
  const use = useInstructionForm({ kind: 'correct', draftForm: draftFormOf('correct', itemId), draft, begin })
  useSeenAgain(use, seen)
  const { form, around } = use
  const say = useMessageLine()
  const correct = async (values: InstructionValues): Promise<void> => {
    const people = await peopleMeant(values.to)
    if ('field' in people) return form.setError('to', { message: people.why }, { shouldFocus: true })
    const said = await leaderMeant(values)
    if ('field' in said) return form.setError('leader', { message: said.why }, { shouldFocus: true })
    const at = around()
    const saved = await use.send('instruction.correct', {
      itemId,
      seen: values.seen,
      ...statedOf(values, at),
      to: people.to,
      word: wordOf(values, said.leader, at),
      reason: values.reason.trim(),
    })
    if (saved === undefined) return
    say(fill(text.saved, { number: shownNumber(itemId) }))
    onDone()
  }
  return (
    <FormShell
      use={use}
      name={text.form}
      verb={text.save}
      note={text.note}
      isDecision
      onSubmit={correct}
      onClose={onClose}
    >
      <ProseField name="text" label={fields.text} isRequired longest={2_000} focusAsked={1} />
      <PeopleField />
      <WhenField name="due" label={fields.due} hint={hints.due} />
      <WordFields isDecision />
      <TextField name="reason" label={fields.reason} hint={hints.reason} isRequired />
    </FormShell>
  )
}

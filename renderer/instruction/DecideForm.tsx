import { useState } from 'react'
import type { ShownInstruction } from '../../shared/instruction/contract.ts'
import { namesInWords, outstanding } from '../../shared/instruction/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { TextField } from '../ui/TextField.tsx'
import { FormShell } from './FormShell.tsx'
import { emptyInstruction, type InstructionValues, wordOf } from './instruction-values.ts'
import { leaderMeant } from './names-meant.ts'
import { instructionText } from './text.ts'
import { useInstructionForm, useSeenAgain } from './use-instruction-form.ts'
import { useIsLeader, WordFields } from './WordFields.tsx'

type DecideFormProps = {
  readonly instruction: ShownInstruction
  /** It ends with what is outstanding, or is taken back altogether. */
  readonly kind: 'decide' | 'withdraw'
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A leader's word ends it before everybody has carried it out: whose word, how it came, why. */
export const DecideForm = ({ instruction, kind, onDone, onClose }: DecideFormProps) => {
  const { itemId, seen, instructor, people } = instruction
  const isLeader = useIsLeader()
  const [begin] = useState<InstructionValues>(() => ({
    ...emptyInstruction,
    way: isLeader ? 'program' : 'telephone',
    leader: instructor.name,
    seen,
  }))
  const use = useInstructionForm({ kind, draftForm: 'instruction-decide', draft: null, begin })
  useSeenAgain(use, seen)
  const { form, around } = use
  const say = useMessageLine()
  const text = instructionText[kind]
  const decide = async (values: InstructionValues): Promise<void> => {
    const said = await leaderMeant(values)
    if ('field' in said) return form.setError('leader', { message: said.why }, { shouldFocus: true })
    const word = wordOf(values, said.leader, around())
    const reason = values.reason.trim()
    const saved =
      kind === 'decide'
        ? await use.send('instruction.end', { itemId, seen: values.seen, decision: { word, reason } })
        : await use.send('instruction.withdraw', { itemId, seen: values.seen, word, reason })
    if (saved === undefined) return
    say(fill(text.saved, { number: shownNumber(itemId) }))
    onDone()
  }
  const names = namesInWords(outstanding(people))
  return (
    <FormShell
      use={use}
      name={text.form}
      verb={text.save}
      {...('note' in text && names !== '' ? { note: fill(text.note, { names }) } : {})}
      isDecision
      onSubmit={decide}
      onClose={onClose}
    >
      <TextField name="reason" label={instructionText.fields.reason} isRequired autoFocus />
      <WordFields isDecision />
    </FormShell>
  )
}

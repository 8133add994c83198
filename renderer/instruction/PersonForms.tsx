import { useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import { messageWays, type ShownInstruction } from '../../shared/instruction/contract.ts'
import { outstanding, personWords, stateOfPerson, toConvey } from '../../shared/instruction/index.ts'
import { outcomes } from '../../shared/instruction/person.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { ProseField } from '../ui/ProseField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { draftFormOf } from './draft-form.ts'
import { FormShell } from './FormShell.tsx'
import { conveyanceOf, emptyInstruction, type InstructionValues, reportOf } from './instruction-values.ts'
import { instructionText } from './text.ts'
import { useInstructionForm, useSeenAgain } from './use-instruction-form.ts'
import { WhenField } from './WhenField.tsx'

const { fields, hints } = instructionText

type PersonFormProps = {
  readonly instruction: ShownInstruction
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

const idsOf = <Id extends string>(words: { readonly [I in Id]: string }) =>
  (Object.entries(words) as [Id, string][]).map(([id, label]) => ({ id, label }))

const ways = idsOf(messageWays)

/** One person was told, or was not reached. */
export const ConveyForm = ({ instruction, draft, onDone, onClose }: PersonFormProps) => {
  const { itemId, people, seen } = instruction
  const text = instructionText.convey
  const [begin] = useState<InstructionValues>(() => ({
    ...emptyInstruction,
    person: (toConvey(people)[0] ?? people[0])?.staffId ?? '',
    seen,
  }))
  const use = useInstructionForm({ kind: 'convey', draftForm: draftFormOf('convey', itemId), draft, begin })
  useSeenAgain(use, seen)
  const say = useMessageLine()
  const convey = async (values: InstructionValues): Promise<void> => {
    const saved = await use.send('instruction.convey', conveyanceOf(values, use.around(), itemId))
    if (saved === undefined) return
    const name = people.find(({ staffId }) => staffId === values.person)?.name ?? ''
    say(fill(text.saved, { name, result: instructionText.results[values.result] }))
    onDone()
  }
  const result = useWatch({ control: use.form.control, name: 'result' })
  return (
    <FormShell use={use} name={text.form} verb={text.save} onSubmit={convey} onClose={onClose}>
      <WhoField people={toConvey(people).length > 0 ? toConvey(people) : people} />
      <DigitChoice name="result" label={fields.result} choices={idsOf(instructionText.results)} isRequired />
      <DigitChoice name="how" label={fields.how} choices={ways} isRequired />
      {result === 'confirmed' ? (
        <TextField name="confirmedBy" label={fields.confirmedBy} hint={hints.confirmedBy} />
      ) : null}
      <TextField name="note" label={fields.note} />
      <WhenField name="time" label={fields.time} isRequired />
    </FormShell>
  )
}

/** What became of one person's part, as he told somebody. */
export const ReportForm = ({ instruction, draft, onDone, onClose }: PersonFormProps) => {
  const { itemId, people, seen } = instruction
  const text = instructionText.report
  const [begin] = useState<InstructionValues>(() => ({
    ...emptyInstruction,
    person: (outstanding(people)[0] ?? people[0])?.staffId ?? '',
    seen,
  }))
  const use = useInstructionForm({ kind: 'report', draftForm: draftFormOf('report', itemId), draft, begin })
  useSeenAgain(use, seen)
  const say = useMessageLine()
  const report = async (values: InstructionValues): Promise<void> => {
    const saved = await use.send('instruction.report', reportOf(values, use.around(), itemId))
    if (saved === undefined) return
    const name = people.find(({ staffId }) => staffId === values.person)?.name ?? ''
    say(fill(text.saved, { name, result: outcomes[values.outcome] }))
    onDone()
  }
  return (
    <FormShell use={use} name={text.form} verb={text.save} onSubmit={report} onClose={onClose}>
      <WhoField people={people} />
      <DigitChoice name="outcome" label={fields.outcome} choices={idsOf(outcomes)} isRequired />
      <ProseField name="report" label={fields.report} isRequired longest={1_000} />
      <DigitChoice name="how" label={fields.how} choices={ways} isRequired />
      <WhenField name="time" label={fields.time} isRequired />
    </FormShell>
  )
}

/** The same by the person himself, in his own words. */
export const ReportOwnForm = ({ instruction, draft, onDone, onClose }: PersonFormProps) => {
  const { itemId, seen } = instruction
  const text = instructionText.report
  const [begin] = useState<InstructionValues>(() => ({ ...emptyInstruction, seen }))
  const use = useInstructionForm({
    kind: 'report-own',
    draftForm: draftFormOf('report', itemId),
    draft,
    begin,
  })
  useSeenAgain(use, seen)
  const say = useMessageLine()
  const report = async ({ outcome, report: said, seen: known }: InstructionValues): Promise<void> => {
    const input = { itemId, seen: known, outcome, text: said.trim() }
    if ((await use.send('instruction.report-own', input)) === undefined) return
    say(fill(text.saved, { name: '', result: outcomes[outcome] }))
    onDone()
  }
  return (
    <FormShell use={use} name={text.own} verb={text.save} onSubmit={report} onClose={onClose}>
      <DigitChoice name="outcome" label={fields.outcome} choices={idsOf(outcomes)} isRequired />
      <ProseField name="report" label={fields.report} isRequired longest={1_000} focusAsked={1} />
    </FormShell>
  )
}

/** Which of the people named it is, with how each stands; nine at most by a digit. */
const WhoField = ({ people }: { readonly people: ShownInstruction['people'] }) => {
  const { field } = useController({ name: 'person' })
  const choices = people.map(person => ({
    id: person.staffId,
    label: `${person.name} ${personWords[stateOfPerson(person)]}`,
  }))
  if (choices.length <= 4)
    return <DigitChoice name="person" label={fields.person} choices={choices} isRequired />
  return (
    <SelectField
      label={fields.person}
      isRequired
      choices={choices}
      value={field.value}
      onChange={field.onChange}
    />
  )
}

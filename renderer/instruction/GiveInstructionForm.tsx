import { useState } from 'react'
import { shownDay } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import type { EntryRecordView } from '../../shared/duty-log/contract.ts'
import type { InstructionSource } from '../../shared/instruction/contract.ts'
import { beginningOf } from '../../shared/instruction/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ProseField } from '../ui/ProseField.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { draftFormOf } from './draft-form.ts'
import { FormShell } from './FormShell.tsx'
import { emptyInstruction, type InstructionValues, statedOf, wordOf } from './instruction-values.ts'
import { leaderMeant, peopleMeant } from './names-meant.ts'
import { PeopleField } from './PeopleField.tsx'
import { instructionText } from './text.ts'
import { useInstructionForm } from './use-instruction-form.ts'
import { WhenField } from './WhenField.tsx'
import { useIsLeader, WordFields } from './WordFields.tsx'

const { give: text, fields, hints } = instructionText

type GiveInstructionFormProps = {
  /** What it is given about; a plain instruction without one. */
  readonly source?: InstructionSource | undefined
  /** An entry of that type that is tracked from now on, under its own number. */
  readonly tracks?: string | undefined
  readonly onSaved: (itemId: string) => void
  readonly onClose: () => void
}

/** A leader's word is written down: what, to whom, by when, how it came. Public for incidents, reports and the review. */
export const GiveInstructionForm = (props: GiveInstructionFormProps) => {
  const { source, tracks } = props
  const entryId = tracks ?? (source && 'itemId' in source ? source.itemId : undefined)
  const draft = useAsk('draft.read', { form: draftFormOf('give', tracks ?? idOf(source)) })
  const entry = useAsk('duty-log.entry', { itemId: entryId ?? '' }, { isEnabled: entryId !== undefined })
  const onDuty = useAsk('contact-check.standing', {})
  if (draft.isPending || onDuty.isPending || (entryId !== undefined && entry.isPending))
    return <Skeleton reason={instructionText.waiting} />
  const leader = onDuty.data?.leader?.name ?? ''
  return <Form {...props} draft={draft.data ?? null} entry={entry.data ?? undefined} leader={leader} />
}

const idOf = (source: InstructionSource | undefined): string => {
  if (!source) return ''
  if (source.kind === 'review') return source.day
  return source.kind === 'report' ? `${source.itemId}-${source.report}` : source.itemId
}

type FormProps = GiveInstructionFormProps & {
  readonly draft: Draft | null
  readonly entry: EntryRecordView | undefined
  /** Whoever is on duty as a leader: most words are his. */
  readonly leader: string
}

const Form = ({ source, tracks, draft, entry, leader, onSaved, onClose }: FormProps) => {
  const { timeZone } = useUnitClock()
  const isLeader = useIsLeader()
  const [begin] = useState<InstructionValues>(() => ({
    ...emptyInstruction,
    way: isLeader ? 'program' : 'telephone',
    leader,
    ...(tracks !== undefined && entry ? valuesOfEntry(entry, timeZone) : {}),
  }))
  const draftForm = draftFormOf('give', tracks ?? idOf(source))
  const use = useInstructionForm({ kind: 'give', draftForm, draft, begin })
  const { form, around } = use
  const say = useMessageLine()
  const give = async (values: InstructionValues): Promise<void> => {
    const people = await peopleMeant(values.to)
    if ('field' in people) return form.setError('to', { message: people.why }, { shouldFocus: true })
    const said = await leaderMeant(values)
    if ('field' in said) return form.setError('leader', { message: said.why }, { shouldFocus: true })
    const at = around()
    const itemId = await use.send('instruction.give', {
      ...statedOf(values, at),
      to: people.to,
      word: wordOf(values, said.leader, at),
      ...(source && { source }),
      ...(tracks !== undefined && { tracks }),
    })
    if (itemId === undefined) return
    say(fill(text.saved, { number: shownNumber(itemId), names: values.to.trim() }))
    onSaved(itemId)
  }
  return (
    <FormShell
      use={use}
      name={tracks === undefined ? text.form : text.tracks}
      verb={text.save}
      note={text.note}
      onSubmit={give}
      onClose={onClose}
    >
      <About source={source} entry={entry} />
      <ProseField name="text" label={fields.text} isRequired longest={2_000} focusAsked={1} />
      <PeopleField />
      <WhenField name="due" label={fields.due} hint={hints.due} />
      <WordFields />
    </FormShell>
  )
}

/** What the entry said of it already. */
const valuesOfEntry = (
  { text: said, elements, dueAt, occurredAt }: EntryRecordView,
  timeZone: string,
): Partial<InstructionValues> => ({
  text: said,
  to: elements.recipient ?? '',
  ...(elements.instructor !== undefined && { leader: elements.instructor }),
  due: dueAt === undefined ? '' : fixedTime(dueAt, timeZone),
  way: 'telephone',
  at: fixedTime(occurredAt, timeZone),
})

type AboutProps = {
  readonly source: InstructionSource | undefined
  readonly entry: EntryRecordView | undefined
}

const About = ({ source, entry }: AboutProps) => {
  if (!source) return null
  return <p className="entry-note">{aboutInWords(source, entry?.text ?? '')}</p>
}

/** `针对 D-2611-318：沿河路居民反映水压低`. */
export const aboutInWords = (source: InstructionSource, what: string): string => {
  if (source.kind === 'review') return fill(text.aboutReview, { day: shownDay(source.day, '') })
  const number = shownNumber(source.itemId)
  return source.kind === 'report'
    ? fill(text.aboutReport, { number, report: source.report })
    : fill(text.about, { number, what: beginningOf(what) })
}

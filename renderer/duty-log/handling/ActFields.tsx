import { type UseFormReturn, useWatch } from 'react-hook-form'
import { typedMoment, typedTime } from '../../../shared/calendar/index.ts'
import type { ShownEntry } from '../../../shared/duty-log/contract.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { cleanedSentence } from '../../ui/clean-typed.ts'
import { ProseField } from '../../ui/ProseField.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { useTimeSurroundings } from '../use-time-surroundings.ts'
import { type ActField, type ActKind, actKinds } from './act-kinds.ts'
import type { ActValues } from './act-values.ts'
import { NamesField } from './NamesField.tsx'
import { handlingText as text } from './text.ts'

type ActFieldsProps = {
  readonly kind: ActKind
  readonly entry: ShownEntry
  readonly form: UseFormReturn<ActValues>
}

/** The fields of one act, in their order; what was understood of a time or a name stands beside it. */
export const ActFields = ({ kind, entry, form }: ActFieldsProps) => (
  <>
    {actKinds[kind].fields.map(field => (
      <OneField key={field} field={field} entry={entry} form={form} />
    ))}
  </>
)

type OneFieldProps = Omit<ActFieldsProps, 'kind'> & { readonly field: ActField }

const OneField = ({ field, entry, form }: OneFieldProps) => {
  const say = useMessageLine()
  const clean = { onCleaned: (removed: number) => say(cleanedSentence(removed)) }
  const label = text.fields[field]
  switch (field) {
    case 'text':
      return <ProseField name={field} label={label} isRequired longest={2000} {...clean} />
    case 'reached':
      return <ReachedField form={form} />
    case 'time':
      return <ActTime />
    case 'due':
      return <DueField />
    case 'names':
      return <NamesField itemId={entry.itemId} {...clean} />
    case 'to':
      return <SignerField entry={entry} form={form} />
    case 'of': {
      const hint = fill(text.ofHint, { number: shownNumber(entry.itemId) })
      return <TextField name={field} label={label} isRequired hint={hint} {...clean} />
    }
    case 'section':
      return <TextField name={field} label={label} {...clean} />
    default:
      return <TextField name={field} label={label} isRequired {...clean} />
  }
}

const ReachedField = ({ form }: Pick<OneFieldProps, 'form'>) => {
  const reached = useWatch({ control: form.control, name: 'reached' })
  return (
    <Segments
      label={text.fields.reached}
      segments={[
        { id: 'yes', label: text.reached.yes },
        { id: 'no', label: text.reached.no },
      ]}
      value={reached}
      onChange={chosen => form.setValue('reached', chosen)}
    />
  )
}

const ActTime = () => {
  const around = useTimeSurroundings()
  const meant = typedTime(useWatch<ActValues, 'time'>({ name: 'time' }), around())
  return <TimeField name="time" label={text.fields.time} understood={meant.ok ? meant.shown : ''} />
}

const DueField = () => {
  const around = useTimeSurroundings()
  const meant = typedMoment(useWatch<ActValues, 'due'>({ name: 'due' }), around(), 'coming')
  return (
    <TimeField
      name="due"
      label={text.fields.due}
      hint={text.dueHint}
      understood={meant.ok ? meant.shown : ''}
    />
  )
}

/** Who of those it waits for has signed. */
const SignerField = ({ entry, form }: Pick<OneFieldProps, 'entry' | 'form'>) => {
  const value = useWatch({ control: form.control, name: 'to' })
  const waiting = entry.handling.forwardings.filter(({ acknowledged }) => !acknowledged)
  return (
    <SelectField
      label={text.fields.to}
      choices={waiting.map(({ key, name, section }) => ({ id: key, label: `${name} ${section}` }))}
      value={value}
      onChange={key => {
        form.setValue('to', key)
        form.setValue('name', waiting.find(one => one.key === key)?.name ?? '')
      }}
    />
  )
}

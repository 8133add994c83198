import type { IncidentView } from '../../../shared/incident/contract.ts'
import {
  elementsInProse,
  type IncidentElement,
  incidentElementNames,
  incidentElements,
  longestElement,
} from '../../../shared/incident/index.ts'
import { send } from '../../app/bridge.ts'
import { useSecond } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { timerOf } from '../clock-words.ts'
import { incidentText } from '../text.ts'
import { ActForm } from './ActForm.tsx'
import { type FieldSpecs, instantOf, said, type Typed } from './field-spec.ts'
import { LineField, LongField, WhenField } from './fields.tsx'
import type { PartProps } from './OralForm.tsx'

const { establish: text, at } = incidentText

const specs: FieldSpecs = {
  ...Object.fromEntries(
    incidentElementNames.map(name => [
      name,
      { label: incidentElements[name].label, longest: longestElement[name] },
    ]),
  ),
  source: { label: text.source, longest: 60 },
  at: { label: at, isTime: true },
}

type Elements = IncidentView['elements']
type EstablishProps = PartProps & { readonly element: IncidentElement | undefined }

/** What was to be verified and is known now, or turned out otherwise; what is emptied is to be verified again. */
export const EstablishForm = ({ incident, element, onDone, onClose }: EstablishProps) => {
  const { itemId, elements } = incident
  const begin = { ...valuesOf(elements), source: '', at: '.' }
  const ordered = inOrder(elements)
  const first = element ?? ordered[0]?.name
  return (
    <ActForm
      itemId={itemId}
      act="establish"
      name={text.form}
      save={text.save}
      specs={specs}
      begin={begin}
      send={(values, around, options) => {
        const instant = instantOf(values.at, around)
        return send(
          'incident.establish',
          {
            itemId,
            ...changesIn(values, valuesOf(elements)),
            ...said(values, 'source'),
            ...(instant !== undefined && { at: instant }),
          },
          options,
        )
      }}
      saidOf={values => {
        const names = changedNames(values, valuesOf(elements))
        return fill(text.saved, { names: names.map(name => incidentElements[name].label).join('、') })
      }}
      onDone={onDone}
      onClose={onClose}
      foot={<p className="entry-note">{text.again}</p>}
    >
      {ordered.map(one => (
        <ElementField key={one.name} element={one} hasFocus={one.name === first} />
      ))}
      <LineField name="source" label={text.source} hint={text.sourceHint} />
      <WhenField />
    </ActForm>
  )
}

type ElementFieldProps = { readonly element: Elements[number]; readonly hasFocus: boolean }

const ElementField = ({ element, hasFocus }: ElementFieldProps) => {
  const { name, label, state } = element
  const hint = state === 'to-verify' ? <Since since={element.since} /> : undefined
  return elementsInProse.includes(name) ? (
    <LongField
      name={name}
      label={label}
      longest={longestElement[name]}
      isShort
      hint={hint}
      {...(hasFocus && { focusAsked: 1 })}
    />
  ) : (
    <LineField name={name} label={label} hint={hint} autoFocus={hasFocus} />
  )
}

const Since = ({ since }: { readonly since: string }) =>
  fill(text.since, { time: timerOf(since, useSecond()) })

/** What is to be verified first, then what is known, last what nobody asked for. */
const inOrder = (elements: Elements): Elements => {
  const weight = { 'to-verify': 0, known: 1, unsaid: 2 } as const
  return [...elements].sort((a, b) => weight[a.state] - weight[b.state])
}

const valuesOf = (elements: Elements): Typed =>
  Object.fromEntries(elements.map(one => [one.name, one.state === 'known' ? one.text : '']))

const changedNames = (values: Typed, before: Typed): readonly IncidentElement[] =>
  incidentElementNames.filter(name => (values[name] ?? '').trim() !== (before[name] ?? '').trim())

const changesIn = (values: Typed, before: Typed) => {
  const changed = changedNames(values, before)
  const elements = said(values, ...changed)
  const unknown = changed.filter(name => elements[name] === undefined)
  return {
    ...(Object.keys(elements).length > 0 && { elements }),
    ...(unknown.length > 0 && { unknown }),
  }
}

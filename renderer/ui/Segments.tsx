import './segments.css'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'

export type Segment<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly count?: number | undefined
}

type SegmentsProps<Id extends string> = {
  readonly label: string
  readonly segments: readonly Segment<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** A few views of one list, each with its count; arrows move between them. */
export const Segments = <Id extends string>({ label, segments, value, onChange }: SegmentsProps<Id>) => (
  <RadioGroup
    className="segments"
    aria-label={label}
    orientation="horizontal"
    value={value}
    onChange={chosen => {
      const segment = segments.find(({ id }) => id === chosen)
      if (segment) onChange(segment.id)
    }}
  >
    {segments.map(({ id, label: words, count }) => (
      <RadioField key={id} value={id}>
        <RadioButton className="segment">
          {words}
          {count === undefined ? null : <span className="segment-count">{count}</span>}
        </RadioButton>
      </RadioField>
    ))}
  </RadioGroup>
)

import { useId } from 'react'

type OutputFieldProps = {
  readonly label: string
  readonly hint?: React.ReactNode
  readonly value: string
  /** Shown in grey while there is no value yet. */
  readonly without?: string
  readonly isCode?: boolean
  readonly aside?: React.ReactNode
}

/** A value that the program gives and nobody types over. */
export const OutputField = ({
  label,
  hint,
  value,
  without = '',
  isCode = false,
  aside,
}: OutputFieldProps) => {
  const id = useId()
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : <span className="field-hint">{hint}</span>}
      </div>
      <div className="field-given">
        <output id={id} className={value === '' ? 'field-given-empty' : isCode ? 'code' : ''}>
          <span>{value === '' ? without : value}</span>
        </output>
        {aside}
      </div>
    </div>
  )
}

import './field.css'
import { Label } from 'react-aria-components'
import { Mark } from './Mark.tsx'

type FieldLabelProps = {
  readonly children: string
  readonly isRequired?: boolean | undefined
  /** Grey words at the label's right end: a limit, a way to type. */
  readonly hint?: React.ReactNode
}

/** The line above a control. Only the label itself names the control; mark and hint stand beside it. */
export const FieldLabel = ({ children, isRequired, hint }: FieldLabelProps) => (
  <div className="field-label">
    <span>
      <Label>{children}</Label>
      {isRequired ? <Required /> : null}
    </span>
    {hint === undefined ? null : <span className="field-hint">{hint}</span>}
  </div>
)

/** The same for a control that is none of the kit's. */
export const FieldLabelFor = ({
  id,
  children,
  isRequired,
  hint,
}: FieldLabelProps & { readonly id: string }) => (
  <div className="field-label">
    <span>
      <label htmlFor={id}>{children}</label>
      {isRequired ? <Required /> : null}
    </span>
    {hint === undefined ? null : <span className="field-hint">{hint}</span>}
  </div>
)

const Required = () => (
  <span className="field-required" aria-hidden="true">
    <b>*</b> 必填
  </span>
)

/** What is wrong with a field, below it; the kit ties it to the control. */
export const FieldFault = ({ children }: { readonly children: string }) => (
  <span className="field-fault">
    <Mark kind="urgent" />
    {children}
  </span>
)

import './check-field.css'
import { CheckboxButton, CheckboxField } from 'react-aria-components'

type CheckBoxProps = {
  readonly children: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A tick that takes effect at once. */
export const CheckBox = ({ children, isSelected, onChange }: CheckBoxProps) => (
  <CheckboxField className="check-field" isSelected={isSelected} onChange={onChange}>
    <CheckboxButton className="check">
      <span className="check-box">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2.4 8.6 6 12.2 13.6 4.2" />
        </svg>
      </span>
      {children}
    </CheckboxButton>
  </CheckboxField>
)

import './refusal-box.css'
import { useFormContext } from 'react-hook-form'
import { focusField } from './focus-field.ts'
import type { FormFault } from './form-faults.ts'
import { Mark } from './Mark.tsx'

/** All that must be changed, above the form; each line leads to its field. */
export const ErrorSummary = ({ faults }: { readonly faults: readonly FormFault[] }) => {
  const { control } = useFormContext()
  if (faults.length === 0) return null
  return (
    <div className="refusal" role="alert" aria-label="须改">
      <Mark kind="urgent" />
      <div className="refusal-words">
        <b>{`${faults.length} 处须改：`}</b>
        {faults.map(({ path, label, message }) => (
          <button key={path} type="button" className="refusal-lead" onClick={() => focusField(control, path)}>
            {`${label}：${message}`}
          </button>
        ))}
      </div>
    </div>
  )
}

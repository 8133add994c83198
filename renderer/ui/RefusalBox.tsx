import './refusal-box.css'
import { Mark } from './Mark.tsx'

type RefusalBoxProps = {
  /** What is refused and why: whole sentences. */
  readonly what: string
  /** `§11.3`, 单位设置; technical refusals have none. */
  readonly rule?: string | undefined
  readonly wayOn?: string | undefined
  /** To be quoted on the telephone: `WB-1203`. */
  readonly number?: string | undefined
  readonly children?: React.ReactNode
}

/** The rule says no; what now stands below. Spoken at once. */
export const RefusalBox = ({ what, rule, wayOn, number, children }: RefusalBoxProps) => (
  <div className="refusal" role="alert">
    <Mark kind="urgent" />
    <div className="refusal-words">
      <p>
        {what}
        {rule === undefined ? null : <span className="meta">{rule}</span>}
      </p>
      {wayOn === undefined && number === undefined ? null : (
        <p className="refusal-way">{[wayOn, number].filter(Boolean).join(' ')}</p>
      )}
    </div>
    {children}
  </div>
)

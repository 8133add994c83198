import './empty-state.css'

type EmptyStateProps = {
  /** What is empty: `今日尚无条目`. */
  readonly what: string
  /** Which rule fills it: `§8.3 来电须登记`. */
  readonly rule?: string | undefined
  /** The button that starts it, with its key. */
  readonly action?: React.ReactNode
}

export const EmptyState = ({ what, rule, action }: EmptyStateProps) => (
  <div className="empty-state">
    <p>
      <b>{what}</b>
      {rule === undefined ? null : <span className="empty-rule">{rule}</span>}
    </p>
    {action}
  </div>
)

import './view-head.css'

type ViewHeadProps = {
  readonly title: string
  /** Grey words beside it: the day, what the view is for. */
  readonly aside?: React.ReactNode
  /** Filters and the main action, right. */
  readonly children?: React.ReactNode
}

export const ViewHead = ({ title, aside, children }: ViewHeadProps) => (
  <div className="view-head">
    <h1>{title}</h1>
    {aside === undefined ? null : <span className="view-aside">{aside}</span>}
    <div className="view-actions">{children}</div>
  </div>
)

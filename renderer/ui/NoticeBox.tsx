import './notice-box.css'
import { Mark } from './Mark.tsx'

type NoticeBoxProps = {
  readonly kind: 'due' | 'notice'
  readonly children: React.ReactNode
  readonly action?: React.ReactNode
}

/** A standing note that nobody has to act on at once: amber or blue, one line. */
export const NoticeBox = ({ kind, children, action }: NoticeBoxProps) => (
  <div className={`notice-box notice-${kind}`} role="status">
    <Mark kind={kind} />
    <p>{children}</p>
    {action}
  </div>
)

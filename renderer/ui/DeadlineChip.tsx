import './deadline-chip.css'
import { Mark, type MarkKind } from './Mark.tsx'

export type DeadlineState =
  /** Minutes left or past, nobody has seen it yet. */
  | 'urgent'
  /** Acknowledged by name: the border stops, the timer runs on. */
  | 'seen'
  | 'due'
  | 'notice'
  | 'kept'
  | 'missed'

const marks: { readonly [S in DeadlineState]: MarkKind } = {
  urgent: 'urgent',
  seen: 'urgent-seen',
  due: 'due',
  notice: 'notice',
  kept: 'fine',
  missed: 'due',
}

type DeadlineChipProps = { readonly state: DeadlineState; readonly children: string }

/** Time left or over, in words: `还剩 3 分`, `超 6 分`, `02:38 按时，28 分`. */
export const DeadlineChip = ({ state, children }: DeadlineChipProps) => (
  <span className={`deadline deadline-${state}`}>
    <Mark kind={marks[state]} />
    {children}
  </span>
)

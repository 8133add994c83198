import { sentenceFor } from '../../shared/refusals.ts'
import type { Refused } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { moveWithin } from '../ui/move-within.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { boardText as text } from './text.ts'

type ColumnProps = {
  readonly name: string
  /** Large numbers on one line; each leads to its list. */
  readonly figures: React.ReactNode
  readonly children: React.ReactNode
}

/** A panel of the board: name and figures stay, what is below scrolls. F6 leads to the next one. */
export const Column = ({ name, figures, children }: ColumnProps) => (
  <section className="panel board-column" aria-label={name} data-pane="" onKeyDownCapture={moveWithin}>
    <h2>{name}</h2>
    <div className="board-figures">{figures}</div>
    <div className="board-list">{children}</div>
  </section>
)

type MoreRowProps = { readonly total: number; readonly shown: number; readonly onGo: () => void }

/** What the list does not hold, and the way to it. */
export const MoreRow = ({ total, shown, onGo }: MoreRowProps) =>
  total > shown ? (
    <button type="button" className="board-row board-more" onClick={onGo}>
      {fill(text.more, { count: total - shown })}
    </button>
  ) : null

type ColumnWithoutProps = {
  readonly name: string
  /** What is read meanwhile: `正在读取账号`. */
  readonly waiting: string
  readonly answer: { readonly error: Refused | null; readonly refetch: () => Promise<unknown> }
}

/** A column whose facts did not come, or not yet: it states no number. */
export const ColumnWithout = ({ name, waiting, answer: { error, refetch } }: ColumnWithoutProps) => (
  <Column name={name} figures={null}>
    {error ? (
      <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton reason={waiting} />
    )}
  </Column>
)

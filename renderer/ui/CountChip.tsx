import './count-chip.css'
import { Mark } from './Mark.tsx'

export type CountKind = 'urgent' | 'due' | 'notice'

const words: { readonly [K in CountKind]: string } = { urgent: '立即办', due: '将到期', notice: '须知' }

/** How many of a kind wait; zero is a grey outline, never hidden. `isMarkOnly`: on a locked station. */
export const CountChip = ({ kind, count, isMarkOnly = false }: CountChipProps) => {
  const isNone = count === 0
  if (isMarkOnly && isNone) return null
  return (
    <span
      className={`count-chip count-${isNone || isMarkOnly ? 'none' : kind}`}
      role="img"
      aria-label={nameOf(kind, count, isMarkOnly)}
    >
      <Mark kind={isNone ? `${kind}-none` : kind} />
      {isMarkOnly ? null : <span aria-hidden="true">{count}</span>}
    </span>
  )
}

type CountChipProps = { readonly kind: CountKind; readonly count: number; readonly isMarkOnly?: boolean }

const nameOf = (kind: CountKind, count: number, isMarkOnly: boolean): string =>
  isMarkOnly ? words[kind] : `${words[kind]} ${count} 项`

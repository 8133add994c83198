import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ReviewDay } from '../../shared/review/index.ts'
import { CommentForm } from './CommentForm.tsx'
import type { Doing } from './doing.ts'
import { ReturnForm } from './ReturnForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

const longestAbout = 80

type DoingsProps = {
  readonly day: ReviewDay
  readonly doing: Doing
  readonly onDone: () => Promise<void>
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The form of the word that is being said; else where he signs. */
export const Doings = ({ day: { day }, doing, onDone, onClose, children }: DoingsProps) => {
  if (doing.kind === 'none') return children
  const { of } = doing
  const itemId = of?.itemId
  const shown = of ? `${itemId === undefined ? '' : `${shownNumber(itemId)} `}${of.about}` : ''
  if (doing.kind === 'comment') {
    const about = (of?.about ?? '').slice(0, longestAbout)
    const commented = { day, about, shown, ...(itemId !== undefined && { itemId }) }
    return <CommentForm of={commented} onDone={onDone} onClose={onClose} />
  }
  if (itemId === undefined) return children
  if (doing.kind === 'withdraw')
    return <WithdrawForm itemId={itemId} shown={shown} onDone={onDone} onClose={onClose} />
  const returned = { day, itemId, shown, byName: of?.byName ?? '' }
  return <ReturnForm of={returned} onDone={onDone} onClose={onClose} />
}

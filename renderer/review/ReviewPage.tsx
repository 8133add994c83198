import './review.css'
import { sentenceFor } from '../../shared/refusals.ts'
import { useAsk } from '../app/use-ask.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ShownDay } from './ShownDay.tsx'
import { reviewText as text } from './text.ts'

/** Asked again with every commit that it depends on; and by the clock, for the day ends while it is read. */
const everyMs = 60_000

/** One duty day as its leader reads it. @param day without it, the one that waits. */
export const ReviewPage = ({ day }: { readonly day: string | undefined }) => {
  const input = day === undefined ? {} : { day }
  const { data, error, refetch } = useAsk('review.day', input, { everyMs, keepsLast: true })
  if (data) return <ShownDay day={data} isAsked={day !== undefined} />
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  return <Skeleton reason={text.waiting} />
}

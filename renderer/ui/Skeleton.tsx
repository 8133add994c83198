import './skeleton.css'
import { useSlow } from './use-slow.ts'

type SkeletonProps = {
  /** Said after five seconds: what is waited for. */
  readonly reason: string
}

/** Stands where something will be: nothing under 300 ms, then grey lines, after 5 s the reason. */
export const Skeleton = ({ reason }: SkeletonProps) => {
  const stage = useSlow(true)
  if (stage === 'short') return null
  return (
    <div className="skeleton" role="status" aria-label="载入中">
      <span className="skeleton-line" />
      <span className="skeleton-line" />
      <span className="skeleton-line" />
      {stage === 'long' ? <p className="meta">{reason}</p> : null}
    </div>
  )
}

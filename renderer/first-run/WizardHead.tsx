import { shownTime } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { firstRunText as text } from './text.ts'

type WizardHeadProps = {
  readonly keptAt: string | 'failed' | undefined
  /** When the draft was kept that this page began with. */
  readonly resumedAt: string | undefined
}

export const WizardHead = ({ keptAt, resumedAt }: WizardHeadProps) => {
  const now = useMinute()
  const { timeZone } = useUnitClock()
  const at = (instant: string) => shownTime(instant, timeZone, now)
  const said = (): string => {
    if (keptAt === 'failed') return text.notKept
    if (keptAt) return fill(text.keptAt, { time: at(keptAt) })
    return resumedAt ? fill(text.resumed, { time: at(resumedAt) }) : text.saved
  }
  return (
    <header className="first-run-head">
      <p className="first-run-product">{text.product}</p>
      <p>{text.form}</p>
      <p className="meta" role="status">
        {said()}
      </p>
    </header>
  )
}

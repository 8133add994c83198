import type { NoteBreakdown } from '../shared/breakdown/index.ts'
import type { Clock } from './ports.ts'

type PageBreakdownPorts = {
  readonly clock: Pick<Clock, 'monotonicMs'>
  /** Writes one line to the technical log. */
  readonly log: (line: string) => void
}

const mostInAnHour = 10
const hourMs = 3_600_000

/** Logs what a page tells of its breakdowns. A fault that repeats, or a page that lies, does not fill the disk. */
export const createPageBreakdowns = ({ clock, log }: PageBreakdownPorts) => {
  let hour = { beganMs: clock.monotonicMs(), written: 0 }
  let leftOut = 0
  return (breakdown: NoteBreakdown): void => {
    if (clock.monotonicMs() - hour.beganMs >= hourMs) hour = { beganMs: clock.monotonicMs(), written: 0 }
    if (hour.written === mostInAnHour) {
      leftOut++
      return
    }
    hour.written++
    log(lineOf(breakdown, leftOut))
    leftOut = 0
  }
}

const lineOf = ({ where, kind, places }: NoteBreakdown, leftOut: number): string => {
  const before = leftOut > 0 ? [`${leftOut} before it left out`] : []
  return [`page ${where} ${kind}`, ...places, ...before].join(' | ')
}

import type { CourseLine } from '../../../shared/incident/contract.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { timeShown } from '../clock-words.ts'
import { incidentText } from '../text.ts'

const { course: text } = incidentText

/** Everything that happened, by when it happened. */
export const CoursePanel = ({ course }: { readonly course: readonly CourseLine[] }) => {
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  return (
    <section className="incident-course" aria-label={text.title}>
      <div className="incident-panel-head">
        <h2>{text.title}</h2>
        <span className="meta">{fill(text.count, { count: course.length })}</span>
      </div>
      <ol>
        {course.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are never moved, and two may say the same
          <li key={place} className={line.isFailure ? 'is-failure' : undefined}>
            <span className="incident-course-at">{timeShown(line.at, around)}</span>
            <span>
              {line.text}
              {line.on === undefined ? null : (
                <span className="meta">{fill(text.writtenAt, { at: timeShown(line.on, around) })}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

import { Fragment } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import type { ShownInstruction } from '../../shared/instruction/contract.ts'
import { toConvey } from '../../shared/instruction/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { RecordLink } from '../app/RecordLink.tsx'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { grouped } from '../ui/prose-count.ts'
import { dueShown } from './shown-words.ts'
import { instructionText } from './text.ts'

const { card: text, fields, give, ways } = instructionText

/** Who gave it, how, about what, and by when. */
export const InstructionFacts = ({ instruction }: { readonly instruction: ShownInstruction }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  const { instructor, by, byName, at, seq, revision, stage, people, conveyBy } = instruction
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [text.instructor, instructor.name],
    [text.way, ways[instructor.way]],
    [fields.document, instructor.document],
    [text.given, shown(instructor.at)],
    [text.source, <Source key="source" instruction={instruction} />],
    [text.due, <Due key="due" instruction={instruction} />],
  ]
  const isConveying = stage === 'open' && toConvey(people).length > 0
  return (
    <>
      <dl className="facts">
        {rows
          .filter(([label, value]) => value !== undefined && (label !== text.source || instruction.source))
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      {isConveying ? (
        <p className="instruction-convey">
          <DeadlineChip state={conveyBy <= now ? 'missed' : 'notice'}>
            {fill(text.conveyBy, { at: shown(conveyBy) })}
          </DeadlineChip>
        </p>
      ) : null}
      {revision === 1 ? (
        <p className="meta" data-account={by}>
          {fill(text.by, { by: byName, at: shown(at), seq: grouped(seq) })}
        </p>
      ) : null}
    </>
  )
}

type PartProps = { readonly instruction: ShownInstruction }

const Source = ({ instruction: { source } }: PartProps) => {
  if (!source) return null
  if (source.kind === 'review') return fill(give.aboutReview, { day: source.day })
  const number = shownNumber(source.itemId)
  return (
    <>
      <RecordLink to={{ of: 'entry', itemId: source.itemId }}>{number}</RecordLink>
      {source.kind === 'report' ? ` ${fill(give.aboutReport, { number, report: source.report })}` : null}
    </>
  )
}

const Due = ({ instruction }: PartProps) => {
  const { timeZone } = useUnitClock()
  const due = dueShown(instruction, { now: useMinute(), timeZone })
  if (!due) return text.none
  return (
    <>
      {due.at} {due.left === '' ? null : <DeadlineChip state={due.state}>{due.left}</DeadlineChip>}
    </>
  )
}

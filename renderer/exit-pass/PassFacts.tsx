import { Fragment } from 'react'
import { approvalInWords } from '../../shared/approval/index.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import type { ShownPass } from '../../shared/exit-pass/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { holderShown, plateShown } from './shown-words.ts'
import { passText } from './text.ts'

const { card: text } = passText
const { facts } = text

/** Who carries what where to, until when, and who approved of it. */
export const PassFacts = ({ pass }: { readonly pass: ShownPass }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return (
    <>
      <dl className="facts">
        {rowsOf(pass, shown).map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value || text.none}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="meta">
        {fill(text.by, { by: pass.byName, time: shown(pass.at), seq: pass.seq })}
        {pass.reason === undefined ? null : ` ${fill(text.because, { reason: pass.reason })}`}
      </p>
    </>
  )
}

const rowsOf = (
  { holder, section, purpose, validUntil, dueAt, approval, decision }: ShownPass,
  shown: (instant: string) => string,
): readonly (readonly [string, string])[] => [
  [facts.holder, holderShown(holder)],
  [facts.section, section],
  [facts.plate, plateShown(holder)],
  [facts.purpose, purpose],
  ...(validUntil === undefined ? [] : [[facts.until, shown(validUntil)] as const]),
  [facts.due, dueAt === undefined ? text.notReturnable : shown(dueAt)],
  ...(approval ? [[facts.approval, approvalInWords(approval)] as const] : []),
  ...(decision
    ? [
        [facts.decidedBy, decision.decidedByName] as const,
        [facts.telephone, decision.telephone] as const,
        [facts.decidedAt, shown(decision.decidedAt)] as const,
        [facts.words, decision.words] as const,
      ]
    : []),
]

import { shownTime } from '../../shared/calendar/index.ts'
import { messageWays, type ShownInstruction } from '../../shared/instruction/contract.ts'
import { namesInWords } from '../../shared/instruction/index.ts'
import { outcomes } from '../../shared/instruction/person.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import { Tag } from '../ui/Tag.tsx'
import { instructionText } from './text.ts'

const { card: text, ways } = instructionText

type Shown = (instant: string) => string
type HistoryProps = { readonly instruction: ShownInstruction }

/** Everything that became of it, the newest first; every earlier statement with whose word changed it and why. */
export const InstructionHistory = ({ instruction }: HistoryProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return (
    <>
      <End instruction={instruction} shown={shown} />
      <Acts instruction={instruction} shown={shown} />
      <Earlier instruction={instruction} shown={shown} />
    </>
  )
}

type PartProps = HistoryProps & { readonly shown: Shown }

const End = ({ instruction: { ended, withdrawn }, shown }: PartProps) => {
  if (!ended && !withdrawn) return null
  return (
    <ol className="instruction-steps">
      {withdrawn ? <li>{fill(text.withdrawn, wordIn(withdrawn, shown))}</li> : null}
      {ended ? (
        <li>
          {ended.decision
            ? fill(text.decided, wordIn({ ...ended, ...ended.decision }, shown))
            : fill(text.ended, { at: shown(ended.at), by: ended.byName })}
        </li>
      ) : null}
    </ol>
  )
}

type Decided = {
  readonly at: string
  readonly byName: string
  readonly word: ShownInstruction['word']
  readonly reason: string
}

const wordIn = ({ at, byName, word, reason }: Decided, shown: Shown) => ({
  at: shown(at),
  leader: word.name,
  way: [ways[word.way], word.document].filter(Boolean).join(' '),
  reason,
  by: byName,
})

type Act = ShownInstruction['acts'][number]

const Acts = ({ instruction, shown }: PartProps) => {
  const { acts } = instruction
  if (acts.length === 0) return null
  return (
    <ol className="instruction-steps" aria-label={text.acts}>
      {[...acts].reverse().map(act => (
        <li key={`${act.hash} ${act.to}`}>
          <p>
            {'isAfterEnd' in act && act.isAfterEnd ? <Tag>{text.afterEnd}</Tag> : null}{' '}
            {actInWords(act, instruction, shown)}
          </p>
          <p className="meta">
            {act.how === 'program'
              ? text.ownBy
              : fill(text.how, { how: messageWays[act.how], by: act.byName })}
            {act.kind === 'conveyed' && act.note !== undefined ? ` ${act.note}` : null}
          </p>
        </li>
      ))}
    </ol>
  )
}

const actInWords = (act: Act, instruction: ShownInstruction, shown: Shown): string => {
  const name = nameOf(instruction, act.to)
  const at = shown(act.on)
  if (act.kind === 'reported')
    return fill(text.act.reported, { at, name, outcome: outcomes[act.outcome], text: act.text })
  if (act.how === 'program') return fill(text.act.own, { at, name })
  const how = messageWays[act.how]
  if (!act.isConfirmed) return fill(text.act.tried, { at, how, name })
  const by = act.confirmedBy === undefined ? '' : fill(text.confirmedBy, { name: act.confirmedBy })
  return fill(text.act.confirmed, { at, how, name, by })
}

/** Whoever is not named any more is found among the earlier ones. */
const nameOf = ({ people, earlier }: ShownInstruction, staffId: string): string =>
  [...people, ...earlier.flatMap(({ to }) => to)].find(person => person.staffId === staffId)?.name ?? staffId

const Earlier = ({ instruction, shown }: PartProps) => {
  const { earlier } = instruction
  if (earlier.length === 0) return null
  const all = [...earlier, instruction]
  return (
    <ol className="instruction-steps" aria-label={text.earlier}>
      {[...earlier].reverse().map(before => {
        const next = all[before.revision]
        return (
          <li key={before.revision}>
            <p>
              <b>{text.earlier}</b> {before.text}
            </p>
            <p className="meta">
              {fill(text.to, {
                names: namesInWords(before.to, 20),
                due: before.dueAt === undefined ? text.none : shown(before.dueAt),
              })}
            </p>
            {next ? (
              <p className="meta">
                {fill(text.corrected, {
                  ...wordIn({ ...next, reason: next.reason ?? '' }, shown),
                  seq: grouped(next.seq),
                })}
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

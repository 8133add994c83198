import type { RecordEntry } from '../../shared/duty-log/contract.ts'
import type { Elements } from '../../shared/duty-log/element-fields.ts'
import type { ToldCall } from './calls.ts'
import { type Correction, type Deed, type EntryCounter, minute, toTheMinute } from './deed.ts'
import type { Dice } from './dice.ts'
import { entryOf, type Matter } from './matter.ts'
import { oneLacking } from './one-lacking.ts'

/** The person at the duty room's desk, and the end of his shift, after which he writes nothing more. */
export type Writer = {
  readonly who: string
  readonly until: number
  readonly dice: Dice
  readonly count: EntryCounter
}

/** Writes a matter down some minutes after it happened; now and then late, or wrongly and then corrected. */
export const writeMatter = (writer: Writer, at: number, matter: Matter): Deed[] => {
  const entry = entryOf(matter, at)
  const said = saidIn(entry)
  const { text } = said
  const { dice } = writer
  const lacking = dice.happens(0.08) ? oneLacking(dice, entry) : undefined
  if (lacking)
    return dice.happens(0.93)
      ? corrected(writer, at, lacking.entry, lacking.completed, `补齐${lacking.label}`)
      : [recorded(writer, at, lacking.entry)]
  if (dice.happens(0.03))
    return corrected(
      writer,
      at,
      { ...entry, occurredAt: toTheMinute(at - 20 * minute) },
      said,
      '时间记错，按监控记录改正',
    )
  const short = withoutEnd(text)
  if (short !== text && dice.happens(0.04))
    return corrected(writer, at, { ...entry, text: short }, said, '原记不全，补记办理情况')
  return [recorded(writer, at, entry)]
}

/** What a correction repeats: who came with a petition stays sealed as it is, 待办 was settled at first. */
const saidIn = ({ petitioner, followUp, ...said }: RecordEntry & { readonly occurredAt: string }): Said =>
  said

/** A call; some are written down before everything is known, most of these are completed later. */
export const writeCall = (
  writer: Writer,
  at: number,
  { text, elements, outcome, isByResident }: ToldCall,
): Deed[] => {
  const said = { type: 'telephone', text, occurredAt: toTheMinute(at), elements } as const
  const { dice } = writer
  const lacking = whatLacks(dice, isByResident)
  if (!lacking)
    return outcome !== undefined && dice.happens(0.3)
      ? cameOut(writer, at, said, outcome)
      : [recorded(writer, at, said)]
  const first = { ...said, elements: without(elements, lacking) }
  return dice.happens(0.95)
    ? corrected(writer, at, first, said, reasons[lacking])
    : [recorded(writer, at, first)]
}

/** What came of it is written beside what was said at first. */
const cameOut = (writer: Writer, at: number, said: Said, outcome: string): Deed[] => {
  const elements = { ...said.elements, result: outcome }
  return corrected(writer, at, said, { ...said, elements }, '经办科室回报，补记办理结果')
}

type Said = Omit<Correction, 'reason'>

type Lacking = 'phone' | 'result'

const reasons: { readonly [L in Lacking]: string } = {
  phone: '补齐对方电话',
  result: '事情办结，补记处理结果',
}

const whatLacks = (dice: Dice, isByResident: boolean): Lacking | undefined => {
  if (isByResident && dice.happens(0.12)) return 'phone'
  return dice.happens(0.1) ? 'result' : undefined
}

const without = (elements: Elements, lacking: Lacking): Elements => {
  const { [lacking]: _, ...rest } = elements
  return rest
}

/** What nobody puts off or gets wrong: a handover, an incident. */
export const writeAtOnce = (writer: Writer, at: number, matter: Matter): Deed =>
  deedOf(writer, at + writer.dice.between(30, 170) * 1000, entryOf(matter, at))

const recorded = (writer: Writer, at: number, input: RecordEntry): Deed =>
  deedOf(writer, at + delay(writer.dice), input)

const deedOf = ({ who, until, count }: Writer, at: number, input: RecordEntry): Deed => ({
  does: 'record',
  who,
  at: Math.min(at, until),
  entry: count(),
  input,
})

/** Mostly within minutes; one in twenty only when there is time for it again. */
const delay = (dice: Dice): number => {
  const minutes = dice.happens(0.05) ? dice.between(40, 140) : dice.between(1, 6)
  return minutes * minute + dice.between(1, 59) * 1000
}

/** Two statements about one matter; what this shift does not come to, the next one does. */
const corrected = (writer: Writer, at: number, wrong: RecordEntry, right: Said, reason: string): Deed[] => {
  const first = recorded(writer, at, wrong)
  const second = first.at + writer.dice.between(15, 240) * minute
  if (first.does !== 'record') return [first]
  const { who, entry } = first
  return [first, { does: 'correct', who, at: second, entry, input: { ...right, reason } }]
}

/** Without what stands behind the last comma. */
const withoutEnd = (text: string): string => {
  const end = text.lastIndexOf('，')
  return end < 8 ? text : `${text.slice(0, end)}。`
}

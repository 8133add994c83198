import { dayOf } from '../../shared/calendar/index.ts'
import type { ShownAct } from '../../shared/duty-log/handling/contract.ts'
import {
  isIncomplete,
  isSettled,
  missingInWords,
  registeredInWords,
  type ShownEntry,
} from '../../shared/duty-log/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import { typeShown } from '../duty-log/index.ts'
import { stampOn } from './paper-dates.ts'
import { sheetText } from './text.ts'

const text = sheetText.day

/** What a row of the duty record says of an entry. */
export type EntryWords = {
  readonly type: string
  readonly content: string
  readonly notes: readonly string[]
  readonly source: string
  readonly handling: string
}

export const entryWords = (entry: ShownEntry, timeZone: string): EntryWords => ({
  type: entry.nil ? text.nil : typeShown(entry.type, entry.elements),
  content: [
    markOf(entry),
    entry.registered ? `${registeredInWords(entry.registered)} ` : '',
    entry.text.trim(),
  ].join(''),
  notes: notesOf(entry, timeZone),
  source: sourceOf(entry) || text.none,
  handling: handlingOf(entry, timeZone).map(withoutStop).join('；') || text.none,
})

/** Sayings that follow one another are parted by their own mark. */
const withoutStop = (said: string): string => said.trim().replace(/[。；，.;,]+$/u, '')

/** Read without colour: ▲ an incident, ◆ what still lacks something (ux §12). */
const markOf = (entry: ShownEntry): string => {
  if (isSettled(entry.handling.stage)) return ''
  if (entry.type === 'incident') return '▲ '
  return isIncomplete(entry) ? '◆ ' : ''
}

const sourceOf = ({ elements: { unit, source, reporter, instructor } }: ShownEntry): string =>
  unit ?? source ?? reporter ?? instructor ?? ''

const notesOf = (entry: ShownEntry, timeZone: string): readonly string[] => {
  const at = (instant: string) => stampOn(instant, dayOf(entry.occurredAt, timeZone), timeZone)
  const { earlier, late, offDuty, recordedByName: name } = entry
  const last = { count: earlier.length, at: at(entry.at), name: entry.byName, reason: entry.reason ?? '' }
  return [
    ...(earlier.length > 0 ? [fill(text.notes.corrected, last)] : []),
    ...(late ? [fill(text.notes.late, { at: at(entry.recordedAt) })] : []),
    ...(offDuty ? [fill(text.notes.offDuty, { name })] : []),
  ]
}

const handlingOf = (entry: ShownEntry, timeZone: string): readonly string[] => {
  const day = dayOf(entry.occurredAt, timeZone)
  const at = (instant: string) => stampOn(instant, day, timeZone)
  const { handling, elements } = entry
  const missing = missingInWords(entry.type, entry.missing)
  return [
    ...endOf(entry, at),
    ...(isIncomplete(entry) ? [fill(text.handling.missing, { names: missing })] : []),
    ...[elements.answer, elements.result].filter(said => said !== undefined && said !== ''),
    ...handling.acts.flatMap(act => actWords(act, at)),
    ...signaturesOf(entry, at),
    ...openOf(entry, at),
  ].filter(said => said !== undefined)
}

type At = (instant: string) => string

/** Struck text stays, with who and why; a duplicate names the entry that counts. */
const endOf = ({ handling: { stage, acts, duplicateOf } }: ShownEntry, at: At): readonly string[] => {
  const struck = acts.findLast(act => act.kind === 'struck')
  if (stage === 'struck' && struck)
    return [fill(text.handling.struck, { at: at(struck.on), name: struck.byName, reason: struck.reason })]
  if (stage === 'duplicate' && duplicateOf !== undefined)
    return [fill(text.handling.duplicate, { number: shownNumber(duplicateOf) })]
  return []
}

const actWords = (act: ShownAct, at: At): readonly string[] => {
  const words = text.handling
  switch (act.kind) {
    case 'handled':
      return [fill(words.handled, { at: at(act.at), text: act.text.trim() })]
    case 'attempted': {
      const reached = act.reached ? words.reached : words.notReached
      return [fill(words.attempted, { at: at(act.at), reached, result: act.result })]
    }
    case 'closed':
      return [fill(words.closed, { result: act.result })]
    case 'reopened':
      return [fill(words.reopened, { at: at(act.on), reason: act.reason })]
    case 'forwarded':
      return [fill(words.forwarded, { names: act.to.map(({ name }) => name).join('、') })]
    default:
      return []
  }
}

const signaturesOf = ({ handling: { forwardings } }: ShownEntry, at: At): readonly string[] =>
  forwardings.flatMap(({ name, acknowledged }) => {
    if (!acknowledged) return []
    const words = { name: acknowledged.name ?? name, at: at(acknowledged.at) }
    return [fill(acknowledged.onPaper ? text.handling.signedOnPaper : text.handling.signed, words)]
  })

const openOf = ({ handling: { stage, forwardings, deadline } }: ShownEntry, at: At): readonly string[] => {
  const unsigned = forwardings.filter(({ acknowledged }) => !acknowledged).map(({ name }) => name)
  const isWaiting = unsigned.length > 0 && !isSettled(stage)
  const open = deadline ? fill(text.handling.openUntil, { at: at(deadline.dueAt) }) : text.handling.open
  return [
    ...(isWaiting ? [fill(text.handling.unsigned, { names: unsigned.join('、') })] : []),
    ...(stage === 'open' ? [open] : []),
  ]
}

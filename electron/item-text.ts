import { shownTime } from '../shared/calendar/index.ts'
import { staffOf } from '../shared/directory/index.ts'
import { owedInWords, standingOf } from '../shared/exit-pass/index.ts'
import { incidentInWords } from '../shared/incident/index.ts'
import { beginningOf, instructionInWords } from '../shared/instruction/index.ts'
import { own } from '../shared/kernel/own.ts'
import { mailInWords, placeOf, waitingOf } from '../shared/mail/index.ts'
import { placeName } from '../shared/parking/index.ts'
import { passageInWords } from '../shared/passage/index.ts'
import { turnAwayInWords } from '../shared/turn-away/index.ts'
import { visitInWords } from '../shared/visit/index.ts'
import { shiftSight } from './read-board.ts'
import type { Ledger } from './store/ledger.ts'

/**
 * What an item that is passed on says: an entry its text, one of the gate a line without who it is, a pass what is to
 * come back. Empty for what no register knows. @param upTo as it stood when that line was written; without it, as it stands.
 */
export const itemText = (ledger: Ledger, itemId: string, upTo?: number): string => {
  const incident = incidentText(ledger, itemId, upTo)
  if (incident !== undefined) return incident
  const ofFeature = own(textsOf, featureOf(ledger, itemId))
  return ofFeature?.(ledger, itemId, upTo) ?? ledger.entry(itemId, upTo)?.text ?? ''
}

/** What began the item: of the events of its first line the one that is its own, not one that only names it. */
const featureOf = (ledger: Ledger, itemId: string): string => {
  const [first] = ledger.seqsOf(itemId)
  const commit = first === undefined ? undefined : ledger.commitAt(first)
  const began = commit?.events.find(({ data }) => Object(data).itemId === itemId)
  return began?.kind.slice(0, began.kind.indexOf('.')) ?? ''
}

/** Its next limit, as it stood when it was last told of: that follows from what was done, not from the hour. */
const incidentText = (ledger: Ledger, itemId: string, upTo?: number): string | undefined => {
  const row = ledger.incident(itemId, upTo)
  if (!row) return undefined
  const { timeZone } = shiftSight(ledger)
  const shownAt = (instant: string) => shownTime(instant, timeZone, row.on)
  return incidentInWords(row, { now: row.on, timeZone, shownAt })
}

/** Of an entry that is tracked as an instruction: who gave it, by when, and how each person named stands. */
const entryText = (ledger: Ledger, itemId: string, upTo?: number): string | undefined => {
  const entry = ledger.entry(itemId, upTo)
  const row = entry?.type === 'instruction' ? ledger.instruction(itemId, upTo) : undefined
  if (!row) return entry?.text
  const { timeZone } = shiftSight(ledger)
  const said = { ...row, what: beginningOf(row.text), instructor: row.instructor.name }
  return instructionInWords(said, instant => shownTime(instant, timeZone, row.at))
}

const turnAwayText = (ledger: Ledger, itemId: string, upTo?: number): string | undefined => {
  const turnAway = ledger.turnAway(itemId, upTo)
  const { timeZone } = shiftSight(ledger)
  return turnAway && turnAwayInWords(turnAway, instant => shownTime(instant, timeZone, turnAway.at))
}

const passageText = (ledger: Ledger, itemId: string, upTo?: number): string | undefined => {
  const passage = ledger.passage(itemId, upTo)
  if (!passage) return undefined
  const { timeZone } = shiftSight(ledger)
  return passageInWords(passage, {
    placeName: placeId => placeName(ledger.state.parking, placeId),
    shownAt: instant => shownTime(instant, timeZone, passage.at),
  })
}

const visitText = (ledger: Ledger, itemId: string, upTo?: number): string | undefined => {
  const visit = ledger.visit(itemId, upTo)
  if (!visit) return undefined
  const { timeZone } = shiftSight(ledger)
  const hostName = staffOf(ledger.state.directory, visit.hostId)?.name ?? visit.hostId
  return visitInWords(visit, { hostName, shownAt: instant => shownTime(instant, timeZone, visit.at) })
}

const mailText = (ledger: Ledger, itemId: string, upTo?: number): string | undefined => {
  const row = ledger.mail(itemId, upTo)
  if (!row) return undefined
  const { timeZone } = shiftSight(ledger)
  const place = placeOf(row)
  const item = { ...row, waiting: waitingOf(row), ...(place !== undefined && { place }) }
  const { directory } = ledger.state
  return mailInWords(item, { directory, shownAt: instant => shownTime(instant, timeZone, row.at) })
}

const passText = (ledger: Ledger, itemId: string, upTo?: number): string | undefined => {
  const row = ledger.exitPass(itemId, upTo)
  if (!row) return undefined
  const { timeZone } = shiftSight(ledger)
  const { items } = standingOf(row)
  const things = row.items.map((item, place) => ({ ...item, out: 0, back: 0, ...items[place] }))
  return owedInWords({ ...row, items: things }, instant => shownTime(instant, timeZone, row.at))
}

type TextOf = (ledger: Ledger, itemId: string, upTo?: number) => string | undefined

const textsOf: { readonly [feature: string]: TextOf } = {
  'duty-log': entryText,
  visit: visitText,
  'turn-away': turnAwayText,
  mail: mailText,
  passage: passageText,
  'exit-pass': passText,
}

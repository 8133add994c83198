import type { FilePort } from '../../../electron/disk/file-port.ts'
import { manualClock } from '../../../electron/ports.ts'
import type { CommandAnswer } from '../../../shared/contract.ts'
import { diskWithHouse, dutyOfficer, type House, openHouse } from '../../unit/book/house.ts'

export const isLong = Boolean(process.env.WATCHBOOK_LONG)

/** Half a minute before midnight at the bureau, at the end of a month. */
export const beforeMidnight = '2026-11-30T15:59:30.000Z'

/** What the people of the shift were told is saved. */
export type Told = {
  /** Command ids of the lines, in their order. */
  readonly ids: string[]
  /** Command id of the draft that was kept last. */
  draft: string | undefined
  /** Codes of whatever was refused. */
  readonly refused: string[]
}

export const nothingTold = (): Told => ({ ids: [], draft: undefined, refused: [] })

/** A closed book from which every shift begins; the copy is the caller's own. */
export const diskBeforeShift = diskWithHouse

export const openAtMidnight = (port: FilePort, seed: string): House =>
  openHouse(port, { clock: manualClock(beforeMidnight), seed })

/** Opens the book and works the shift. */
export const playShift = async (port: FilePort, told: Told): Promise<void> =>
  workShift(openAtMidnight(port, 'shift'), told)

/**
 * A short shift over the end of a month: sign-in with the clock confirmed, entries, a correction, drafts, heads and
 * snapshot on the disk, midnight, more entries, closing. Writes down in `told` what was answered.
 */
export const workShift = async (house: House, told: Told): Promise<void> => {
  const signedIn = await house.call('session.sign-in', { ...dutyOfficer, confirmClock: true })
  if (!signedIn.ok) told.refused.push(signedIn.code)
  await record(house, told, 'first')
  await keepDraft(house, told, 'draft-1')
  const corrected = await record(house, told, 'second')
  house.book.syncHeads()
  house.book.saveSnapshot()
  await record(house, told, 'third')
  house.clock.advance(60_000)
  await record(house, told, 'after-midnight')
  if (corrected !== undefined) await correct(house, told, corrected)
  await keepDraft(house, told, 'draft-2')
  await record(house, told, 'last')
  house.book.close()
}

const record = async (house: House, told: Told, id: string): Promise<string | undefined> => {
  const text = `${id}：${'值班情况'.repeat(id.length * 20)}`
  const answer = await house.call('duty-log.record', { type: 'other', text }, { id })
  noteAnswer(told, id, answer)
  return answer.ok ? answer.itemId : undefined
}

const correct = async ({ call, clock }: House, told: Told, itemId: string): Promise<void> => {
  const said = { type: 'patrol', text: '更正', occurredAt: clock.now(), reason: '补充' } as const
  const answer = await call('duty-log.correct', { itemId, revision: 1, ...said }, { id: 'correction' })
  noteAnswer(told, 'correction', answer)
}

const noteAnswer = (told: Told, id: string, answer: CommandAnswer): void => {
  if (answer.ok) told.ids.push(id)
  else told.refused.push(answer.code)
}

const keepDraft = async ({ call }: House, told: Told, commandId: string): Promise<void> => {
  const answer = await call('draft.keep', { form: 'entry', commandId, values: '{"text":"写了一半"}' })
  if (answer.ok) told.draft = commandId
  else told.refused.push(answer.code)
}

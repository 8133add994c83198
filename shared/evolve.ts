import { evolveAccounts, isAccountEvent } from './account/index.ts'
import { evolveDirectory, isDirectoryEvent } from './directory/index.ts'
import { evolveDutyLog, isDutyLogEvent } from './duty-log/index.ts'
import { evolveClock, isJournalEvent, type JournalEvent } from './journal/index.ts'
import type { Event, EventMeta } from './kernel/event.ts'
import { parseItemId } from './kernel/ids.ts'
import { own } from './kernel/own.ts'
import { evolveSessions, isSessionEvent } from './session/index.ts'
import type { GeneralState } from './state.ts'
import { evolveStation, isStationEvent } from './station/index.ts'

/** Folds one event, lifted by `liftEvent`, into the lane's own state. Total: never refuses, never throws. */
export const evolveGeneral = (state: GeneralState, event: Event, meta: EventMeta): void => {
  noteNumber(state, event)
  if (isDutyLogEvent(event)) evolveDutyLog(state.dutyLog, event, meta)
  else if (isSessionEvent(event)) evolveSessions(state.sessions, event, meta)
  else if (isDirectoryEvent(event)) evolveDirectory(state.directory, event)
  else if (isAccountEvent(event)) evolveAccounts(state.accounts, event, meta)
  else if (isStationEvent(event)) evolveStation(state.station, event, meta)
  else if (isJournalEvent(event)) evolveJournal(state, event, meta)
}

const evolveJournal = (state: GeneralState, event: JournalEvent, meta: EventMeta): void => {
  evolveClock(state.clock, event)
  evolveStation(state.station, event, meta)
}

/** No number is given twice: the highest of each station and month is kept. */
const noteNumber = (state: GeneralState, event: Event): void => {
  const id = givenOutBy(event)
  const parts = id === undefined ? undefined : parseItemId(id)
  if (!parts) return
  const key = `${parts.station}-${parts.month.slice(2, 4)}${parts.month.slice(5, 7)}`
  state.numbers[key] = Math.max(own(state.numbers, key) ?? 0, parts.n)
}

const givenOutBy = (event: Event): string | undefined => {
  if (isDirectoryEvent(event)) return event.data.staffId
  return isDutyLogEvent(event) ? event.data.itemId : undefined
}

import { told, type WordsOf } from '../kernel/trail-words.ts'
import type { StationEvent } from './events.ts'

/** What the trail says of the set-up. */
export const stationWords: WordsOf<StationEvent> = {
  'station.established': ({ unit, stationName, timeZone, station }) => ({
    act: '建簿',
    about: unit,
    told: [told('终端', `${stationName}（${station}）`), told('时区', timeZone)],
  }),
}

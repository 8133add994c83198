import { overwrite, station, timeZone } from '../../unit/journal/journal-helpers.ts'
import type { Book } from './book-to-verify.ts'
import { changed, removeFile } from './changes.ts'

const stationPath = '/book/station.json'

const stationWith = (more: object) =>
  changed(disk => {
    const file = { format: 1, station, name: '门卫室', timeZone, ...more }
    overwrite(disk, stationPath, Buffer.from(JSON.stringify(file)))
  })

/** What station.json may say. */
export const stationBooks: readonly Book[] = [
  { name: 'no station.json', make: changed(removeFile(stationPath)), problems: [['station.json', 0]] },
  {
    name: 'a broken station.json',
    make: changed(disk => overwrite(disk, stationPath, Buffer.from('{'))),
    problems: [['station.json', 0]],
  },
  {
    name: 'another time zone in station.json',
    make: stationWith({ timeZone: 'Europe/Berlin' }),
    problems: [['station.json', 0]],
  },
  {
    name: 'another station in station.json',
    make: stationWith({ station: 'A-0000' }),
    problems: [['station.json', 0]],
  },
  { name: 'another name in station.json', make: stationWith({ name: '值班室' }), problems: [] },
]

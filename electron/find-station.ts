import { join } from 'node:path'
import { chainName, parseChain } from '../shared/kernel/ids.ts'
import type { FilePort } from './disk/file-port.ts'
import { readCommits } from './journal/read.ts'
import { readStationFile } from './store/station-file.ts'

/** Whose book lies in a folder. `empty`: nobody's yet, though a set-up may have begun (`begunAs`). */
export type FoundStation =
  | { readonly state: 'empty'; readonly begunAs: string | undefined }
  | { readonly state: 'known'; readonly station: string; readonly timeZone: string }
  /** Written by a later program: nothing may be touched. */
  | { readonly state: 'newer'; readonly needs: string }

/** The first line of the journal decides; station.json only says under which name a set-up was begun. Throws DiskError. */
export const findStation = (port: FilePort, folder: string): FoundStation => {
  const file = readStationFile(port, folder)
  if (file.state === 'newer') return { state: 'newer', needs: `数据格式 ${file.needs}` }
  const named = file.state === 'good' ? file.file : undefined
  const station = stationWithLines(port, folder)
  if (station === undefined) return { state: 'empty', begunAs: named?.station }
  return {
    state: 'known',
    station,
    timeZone: openedTimeZone(port, folder, station) ?? named?.timeZone ?? 'Asia/Shanghai',
  }
}

const stationWithLines = (port: FilePort, folder: string): string | undefined => {
  const chains = port.list(join(folder, 'journal')).flatMap(name => parseChain(name) ?? [])
  return chains.find(
    ({ station, realm, n }) => realm === 'general' && hasLines(port, folder, chainName(station, realm, n)),
  )?.station
}

const hasLines = (port: FilePort, folder: string, chain: string): boolean => {
  const home = join(folder, 'journal', chain)
  return port.list(home).some(name => name.endsWith('.jsonl') && (port.stat(join(home, name))?.size ?? 0) > 0)
}

/** undefined where the first line cannot be read: opening will raise the alarm. */
const openedTimeZone = (port: FilePort, folder: string, station: string): string | undefined => {
  try {
    const [first] = readCommits(port, folder, chainName(station, 'general', 1), { upTo: 1 })
    const data: unknown = first?.commit.events[0]?.data
    return hasTimeZone(data) ? data.timeZone : undefined
  } catch {
    return undefined
  }
}

const hasTimeZone = (data: unknown): data is { timeZone: string } =>
  typeof data === 'object' && data !== null && 'timeZone' in data && typeof data.timeZone === 'string'

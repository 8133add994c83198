import { join } from 'node:path'
import { chainName, parseChain } from '../shared/kernel/ids.ts'
import type { FilePort } from './disk/file-port.ts'
import { readChainOpening } from './journal/chain-opening.ts'
import { chainFolder, headPath, listMonthFiles } from './journal/files.ts'
import { readHead } from './journal/head.ts'
import { newestNumber } from './lineage.ts'
import { readStationFile } from './store/station-file.ts'

/** Whose book lies in a folder. `empty`: nobody's yet, though a set-up may have begun (`begunAs`). */
export type FoundStation =
  | { readonly state: 'empty'; readonly begunAs: string | undefined }
  | { readonly state: 'known'; readonly station: string; readonly timeZone: string }
  /** Written by a later program: nothing may be touched. */
  | { readonly state: 'newer'; readonly needs: string }

/**
 * The journal decides; station.json only says under which name a set-up was begun, and which chains are one's own
 * where those of other stations stand beside them. Throws DiskError.
 */
export const findStation = (port: FilePort, folder: string): FoundStation => {
  const file = readStationFile(port, folder)
  if (file.state === 'newer') return { state: 'newer', needs: `数据格式 ${file.needs}` }
  const named = file.state === 'good' ? file.file : undefined
  const begun = stationsBegun(port, folder)
  const station = begun.find(known => known === named?.station) ?? begun[0]
  if (station === undefined) return { state: 'empty', begunAs: named?.station }
  const opening = readChainOpening(
    port,
    folder,
    chainName(station, 'general', newestNumber(port, folder, station)),
  )
  if (opening === 'newer') return { state: 'newer', needs: '更新的数据格式' }
  // Without its first line no zone is proven; opening will raise the alarm, and dates are shown in the likeliest.
  const proven = typeof opening === 'string' ? undefined : opening.timeZone
  return { state: 'known', station, timeZone: proven ?? named?.timeZone ?? 'Asia/Shanghai' }
}

const stationsBegun = (port: FilePort, folder: string): readonly string[] =>
  port.list(join(folder, 'journal')).flatMap(chain => {
    const parts = parseChain(chain)
    return parts && hasBegun(port, folder, chain) ? [parts.station] : []
  })

/** A head that tells of lines tells of a book too, even where the lines are gone: that is damage, not a first start. */
const hasBegun = (port: FilePort, folder: string, chain: string): boolean => {
  if (listMonthFiles(port, chainFolder(folder, chain)).some(({ size }) => size > 0)) return true
  const head = readHead(port, headPath(folder, chain))
  return typeof head !== 'string' && head.seq > 0
}

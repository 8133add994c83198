import { join } from 'node:path'
import { z } from 'zod'
import { stationId } from '../../shared/kernel/ids.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'

const form = z.object({ format: z.literal(1), station: stationId, name: z.string(), timeZone: z.string() })

export type StationFile = z.infer<typeof form>

/** `newer`: written by a later program; nothing in the folder may be touched. `needs` is its format number. */
export type StationFileFound =
  | { readonly state: 'good'; readonly file: StationFile }
  | { readonly state: 'missing' | 'unreadable' }
  | { readonly state: 'newer'; readonly needs: number }

const pathIn = (folder: string): string => join(folder, 'station.json')

/** Reads station.json. Throws DiskError where it is there and the disk refuses. */
export const readStationFile = (port: FilePort, folder: string): StationFileFound => {
  if (!port.stat(pathIn(folder))) return { state: 'missing' }
  const content = parsed(readFile(port, pathIn(folder)))
  const file = form.safeParse(content)
  if (file.success) return { state: 'good', file: file.data }
  const newer = z.object({ format: z.int().min(2) }).safeParse(content)
  return newer.success ? { state: 'newer', needs: newer.data.format } : { state: 'unreadable' }
}

/** Written once, before the first line; keys in the order of format.md §1. */
export const writeStationFile = (port: FilePort, folder: string, file: StationFile): void => {
  const { format, station, name, timeZone } = file
  replaceFile(port, pathIn(folder), Buffer.from(JSON.stringify({ format, station, name, timeZone })))
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

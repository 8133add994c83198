import { z } from 'zod'
import type { ChainOpened } from '../../shared/journal/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import type { FilePort } from '../disk/file-port.ts'
import { chainLines } from './chain-lines.ts'
import { chainFolder } from './files.ts'
import { parseLine } from './parse.ts'

/** What a chain says of itself in its first line (format.md §3). */
export type ChainOpening = ChainOpened['data']

/** `unreadable`: the line itself is damaged. `newer`: of a format that this program does not know. */
export type OpeningFound = ChainOpening | 'missing' | 'unreadable' | 'invalid' | 'newer'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const opening = z.object({
  format: z.literal(1),
  digest: z.literal('sha-256'),
  station: z.string(),
  realm: z.enum(['general', 'secret']),
  timeZone: z.string(),
  demo: z.literal(true).exactOptional(),
  continues: z.object({ chain: z.string(), seq: z.int().nonnegative(), hash }).exactOptional(),
}) satisfies z.ZodType<ChainOpening>
const newer = z.object({ format: z.int().min(2) })

/** Reads the first line of a chain; only that line is checked. @throws DiskError. */
export const readChainOpening = (port: FilePort, folder: string, chain: string): OpeningFound => {
  for (const { bytes } of chainLines(port, chainFolder(folder, chain))) {
    const commit = parseLine(bytes)
    return typeof commit === 'string' ? 'unreadable' : openingIn(commit)
  }
  return 'missing'
}

const openingIn = ({ events: [first] }: Commit): OpeningFound => {
  if (first?.kind !== 'chain.opened') return 'invalid'
  const { success, data } = opening.safeParse(first.data)
  if (success) return data
  return newer.safeParse(first.data).success ? 'newer' : 'invalid'
}

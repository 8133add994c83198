import { join } from 'node:path'
import { z } from 'zod'
import { parseChain } from '../../shared/kernel/ids.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { sha256Hex } from '../journal/sha256.ts'

/** The name of the file that tells what a backup holds; a folder without it is none. */
export const manifestName = 'manifest.json'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const position = z.strictObject({ seq: z.int().min(0), hash })
/** Nothing else is ever written by a restore, whatever a manifest names. */
const path = z
  .string()
  .regex(
    /^(accounts\.json|station\.json|recovery\.pub|(journal|people)\/[A-Z]-[0-9A-Z]{4}\.(general|secret)\.\d{1,9}\/(head|\d{4}-\d{2}\.jsonl)|attachments\/[0-9a-f]{2}\/[0-9a-f]{62})$/,
  )
const file = z.strictObject({ path, size: z.int().min(0), sha256: hash })
const form = z.strictObject({
  format: z.literal(1),
  station: z.string(),
  unit: z.string(),
  stationName: z.string(),
  /** By the clock of the computer that took it. */
  takenAt: z.string(),
  /** `at` of the last line of the newest general chain. */
  lastAt: z.string(),
  /** Where each chain ends in the backup. */
  chains: z.record(z.string(), position),
  files: z.array(file),
  /** SHA-256 of the place's `keys.wrapped` when this was taken; absent where the book had no recovery key. */
  keys: hash.exactOptional(),
})

/** What a backup holds: every file with its size and digest, and where the chains end. */
export type Manifest = z.infer<typeof form>
export type ManifestFile = Manifest['files'][number]

/** `newer`: written by a later program. `altered`: its own sum does not fit, or it is none. */
export type ManifestFound = Manifest | 'missing' | 'altered' | 'newer'

/** Lines of the newest general chain. */
export const linesIn = (chains: Manifest['chains']): number => newestGeneral(chains).seq

/** How far a backup reaches: the newest general chain and its last line. */
export const newestGeneral = (chains: Manifest['chains']): { readonly n: number; readonly seq: number } => {
  let reach = { n: 0, seq: 0 }
  for (const [chain, { seq }] of Object.entries(chains)) {
    const parts = parseChain(chain)
    if (parts?.realm === 'general' && parts.n > reach.n) reach = { n: parts.n, seq }
  }
  return reach
}

/** The manifest's bytes: JSON whose last key is the sum of all before it. */
export const manifestBytes = (manifest: Manifest): Uint8Array => {
  const text = JSON.stringify(manifest).slice(0, -1)
  return Buffer.from(`${text}${sumKey}${sha256Hex(text)}"}\n`)
}

const sumKey = ',"sum":"'

/** Reads the manifest in the folder of one backup. @throws DiskError. */
export const readManifest = (port: FilePort, folder: string): ManifestFound => {
  const path = join(folder, manifestName)
  if (!port.stat(path)) return 'missing'
  const text = Buffer.from(readFile(port, path)).toString('utf8')
  const end = text.lastIndexOf(sumKey)
  const content = parsed(`${text.slice(0, end)}}`)
  if (newer.safeParse(content).success) return 'newer'
  const read = form.safeParse(content)
  const isWhole = text.slice(end) === `${sumKey}${sha256Hex(text.slice(0, end))}"}\n`
  return read.success && isWhole ? read.data : 'altered'
}

const newer = z.object({ format: z.int().min(2) })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { join } from 'node:path'
import { z } from 'zod'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { instant } from '../../shared/kernel/text.ts'
import { type SetUpDraft, type SetUpDraftFound, setUpDraft } from '../../shared/station/draft.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'

/**
 * What somebody typed into the first run and has not finished, beside station.json and as readable as that: before the
 * set-up there is no key to seal it with, and it holds no password. It goes with the set-up; no other file depends on it.
 */
const fileShape = z.strictObject({ format: z.literal(1), keptAt: instant, draft: setUpDraft })

const pathIn = (folder: string): string => join(folder, 'set-up.json')

/** On the disk when it returns; never throws for the disk. */
export const keepSetUpDraft = (
  port: FilePort,
  folder: string,
  draft: SetUpDraft,
  keptAt: string,
): { readonly keptAt: string } | Refusal => {
  try {
    replaceFile(port, pathIn(folder), Buffer.from(`${JSON.stringify({ format: 1, keptAt, draft })}\n`))
    return { keptAt }
  } catch (cause) {
    if (cause instanceof DiskError) return refuse('draft.not-kept')
    throw cause
  }
}

/** A file that cannot be read or is none of ours is no draft, and no reason not to begin. */
export const readSetUpDraft = (port: FilePort, folder: string): SetUpDraftFound => {
  try {
    if (!port.stat(pathIn(folder))) return { state: 'none' }
    const file = fileShape.safeParse(json(readFile(port, pathIn(folder))))
    return file.success
      ? { state: 'good', draft: file.data.draft, keptAt: file.data.keptAt }
      : { state: 'unusable' }
  } catch (cause) {
    if (cause instanceof DiskError) return { state: 'unusable' }
    throw cause
  }
}

/** Once there is a book. A file that will not go is harmless: nobody asks for it any more. */
export const dropSetUpDraft = (port: FilePort, folder: string): void => {
  try {
    if (port.stat(pathIn(folder))) port.remove(pathIn(folder))
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
  }
}

const json = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { monthOf } from '../../shared/calendar/index.ts'
import type { Draft, KeepDraft } from '../../shared/draft/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { NotWritten } from '../journal/failures.ts'
import type { Clock, Random } from '../ports.ts'
import type { MonthKeys } from './month-keys.ts'
import { openBox, sealBox } from './sealed-box.ts'

export type DraftPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly keys: MonthKeys
  readonly clock: Clock
  readonly timeZone: string
  readonly random: Random
}

/** `unreadable`: there is a file, but its month's key is gone or does not open it; the draft is lost, nothing else. */
export type DraftFound =
  | { readonly state: 'good'; readonly draft: Draft }
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly why: 'key-missing' | 'key-damaged' | 'damaged' | 'disk' }

/**
 * What somebody has typed and not yet saved, one for each account and form. Sealed under the key of the month in
 * which it was kept (format.md §5), so that it holds particulars no longer than they may be held. None of these throws.
 */
export type Drafts = {
  readonly keep: (account: string, draft: KeepDraft) => { readonly keptAt: string } | Refusal
  readonly read: (account: string, form: string) => DraftFound
  /** A file that will not go is harmless: its command's id stands in the journal. */
  readonly drop: (account: string, form: string) => void
}

export const createDrafts = (ports: DraftPorts): Drafts => {
  const { port, folder, keys, clock } = ports
  const home = join(folder, 'drafts')
  const pathOf = (name: string): string => join(home, `${name}.json`)

  return {
    keep: (account, { form, commandId, values }) => {
      const keptAt = clock.now()
      const name = nameOf(account, form)
      return orRefused(() => {
        const content = seal(ports, name, { commandId, values, keptAt })
        makeHome(ports, home)
        replaceFile(port, pathOf(name), content)
        return { keptAt }
      })
    },
    read: (account, form) => {
      const name = nameOf(account, form)
      return orUnreadable(() => {
        const bytes = readIfThere(port, pathOf(name))
        return bytes ? open(keys, name, bytes) : { state: 'none' }
      })
    },
    drop: (account, form) => removeIfThere(port, pathOf(nameOf(account, form))),
  }
}

/** Tells neither who wrote it nor on which form. */
const nameOf = (account: string, form: string): string =>
  createHash('sha256').update(`${account}\0${form}`).digest('hex')

const makeHome = ({ port, folder }: DraftPorts, home: string): void => {
  if (port.stat(home)) return
  port.makeFolder(home)
  port.syncFolder(folder)
}

const seal = ({ keys, clock, timeZone, random }: DraftPorts, name: string, draft: Draft): Uint8Array => {
  const month = monthOf(clock.now(), timeZone)
  const box = sealBox(keys.forSealing(month), name, Buffer.from(JSON.stringify(draft)), random)
  return Buffer.from(`${JSON.stringify({ month, box: Buffer.from(box).toString('base64') })}\n`)
}

const fileShape = z.strictObject({ month: z.string().regex(/^\d{4}-\d\d$/), box: z.base64() })
const draftShape = z.strictObject({ commandId: z.string(), values: z.string(), keptAt: z.string() })

const open = (keys: MonthKeys, name: string, bytes: Uint8Array): DraftFound => {
  const file = fileShape.safeParse(json(bytes))
  if (!file.success) return { state: 'unreadable', why: 'damaged' }
  const key = keys.find(file.data.month)
  if (typeof key === 'string') return { state: 'unreadable', why: `key-${key}` }
  const plain = openBox(key, name, Buffer.from(file.data.box, 'base64'))
  const draft = draftShape.safeParse(plain && json(plain))
  return draft.success ? { state: 'good', draft: draft.data } : { state: 'unreadable', why: 'damaged' }
}

const json = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

const orRefused = <T>(act: () => T): T | Refusal => {
  try {
    return act()
  } catch (cause) {
    if (cause instanceof DiskError || cause instanceof NotWritten) return refuse('draft.not-kept')
    throw cause
  }
}

const orUnreadable = (read: () => DraftFound): DraftFound => {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof DiskError) return { state: 'unreadable', why: 'disk' }
    throw cause
  }
}

const readIfThere = (port: FilePort, path: string): Uint8Array | undefined => {
  try {
    return readFile(port, path)
  } catch (cause) {
    if (cause instanceof DiskError && cause.code === 'ENOENT') return undefined
    throw cause
  }
}

const removeIfThere = (port: FilePort, path: string): void => {
  try {
    port.remove(path)
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
  }
}

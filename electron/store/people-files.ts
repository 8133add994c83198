import { dirname, join } from 'node:path'
import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'
import {
  appendDurably,
  beginDurably,
  closeAnyway,
  type DurableFile,
  orNotWritten,
} from '../journal/durable-file.ts'
import { Poisoned } from '../journal/failures.ts'
import { monthFileName } from '../journal/files.ts'
import { linesOf } from '../journal/lines.ts'
import type { PersonRef } from '../journal/person-refs.ts'
import { digestOfLine, idOfPeopleLine, type PeopleLine, parsePeopleLine } from './people-line.ts'

/** `people/<chain>` in a data folder. */
export const peopleFolder = (folder: string, chain: string): string => join(folder, 'people', chain)

/** The sealed lines of one chain's outside persons: found by id within a month, appended durably. */
export type PeopleFiles = {
  readonly find: (month: string, id: string) => PersonRef | undefined
  readonly has: (month: string, id: string) => boolean
  readonly count: (month: string) => number
  /** The line that the reference pins; undefined where it is missing or not that line. @throws DiskError. */
  readonly read: (month: string, ref: PersonRef) => PeopleLine | undefined
  /** @param line with its `\n`. @throws NotWritten, Poisoned. */
  readonly append: (month: string, id: string, line: Uint8Array) => PersonRef
  readonly close: () => void
}

/** Of most lines nobody asks: their digest is reckoned when somebody does. */
type Place = { readonly offset: number; readonly length: number; digest?: string }
/** What a month's file holds, and, once something was appended, the file itself. */
type Month = { readonly places: Map<string, Place>; size: number; durable?: DurableFile; reading?: OpenFile }

export const openPeopleFiles = (port: FilePort, folder: string, chain: string): PeopleFiles =>
  new Files(port, peopleFolder(folder, chain))

class Files implements PeopleFiles {
  readonly #port: FilePort
  readonly #home: string
  readonly #months = new Map<string, Month>()
  #poison: Poisoned | undefined

  constructor(port: FilePort, home: string) {
    this.#port = port
    this.#home = home
  }

  find(month: string, id: string): PersonRef | undefined {
    const place = this.#month(month).places.get(id)
    if (!place) return undefined
    place.digest ??= digestOfLine(this.#bytesAt(month, place))
    return { person: id, digest: place.digest }
  }

  has(month: string, id: string): boolean {
    return this.#month(month).places.has(id)
  }

  count(month: string): number {
    return this.#month(month).places.size
  }

  read(month: string, { person, digest }: PersonRef): PeopleLine | undefined {
    const place = this.#month(month).places.get(person)
    if (!place) return undefined
    const bytes = this.#bytesAt(month, place)
    place.digest ??= digestOfLine(bytes)
    if (place.digest !== digest) return undefined
    const line = parsePeopleLine(bytes)
    return line?.id === person && line.month === month ? line : undefined
  }

  append(month: string, id: string, line: Uint8Array): PersonRef {
    if (this.#poison) throw this.#poison
    try {
      return this.#appended(month, id, line)
    } catch (cause) {
      if (cause instanceof Poisoned) this.#letGo(cause)
      throw cause
    }
  }

  close(): void {
    this.#letGo(this.#poison ?? new Poisoned('closed'))
  }

  #appended(month: string, id: string, line: Uint8Array): PersonRef {
    const known = orNotWritten(() => this.#month(month))
    const durable = known.durable ?? orNotWritten(() => this.#reopened(month, known.size))
    if (durable) appendDurably(this.#port, durable, line)
    const size = known.size + line.length
    known.durable = durable ? { ...durable, size } : beginDurably(this.#port, this.#path(month), line)
    const digest = digestOfLine(line.subarray(0, -1))
    known.places.set(id, { offset: known.size, length: line.length - 1, digest })
    known.size = size
    return { person: id, digest }
  }

  /** undefined where the month has no file yet; its folder is then made, for the name that follows. */
  #reopened(month: string, size: number): DurableFile | undefined {
    const path = this.#path(month)
    if (!this.#port.stat(path)) return this.#makeHome()
    const open = this.#port.open(path, 'update')
    return { open, identity: this.#port.statOpen(open).identity, size }
  }

  #makeHome(): undefined {
    this.#port.makeFolder(this.#home)
    const people = dirname(this.#home)
    for (const parent of [people, dirname(people)]) this.#port.syncFolder(parent)
  }

  #bytesAt(month: string, { offset, length }: Place): Uint8Array {
    return readRange(this.#port, this.#readable(month), offset, length)
  }

  /** Stays open: whoever goes through all visitors reads one line after the other. */
  #readable(month: string): OpenFile {
    const known = this.#month(month)
    known.reading ??= this.#port.open(this.#path(month), 'read')
    return known.reading
  }

  #month(month: string): Month {
    const known = this.#months.get(month) ?? readMonth(this.#port, this.#path(month))
    this.#months.set(month, known)
    return known
  }

  #path(month: string): string {
    return join(this.#home, monthFileName(month))
  }

  #letGo(why: Poisoned): void {
    this.#poison = why
    for (const { durable, reading } of this.#months.values()) {
      if (durable) closeAnyway(this.#port, durable.open)
      if (reading !== undefined) closeAnyway(this.#port, reading)
    }
    this.#months.clear()
  }
}

const readMonth = (port: FilePort, path: string): Month => {
  const month: Month = { places: new Map(), size: port.stat(path)?.size ?? 0 }
  if (month.size === 0) return month
  const file = port.open(path, 'read')
  try {
    for (const { bytes, offset } of linesOf(port, file, 0, month.size)) {
      const id = idOfPeopleLine(bytes)
      if (id !== undefined && !month.places.has(id)) month.places.set(id, { offset, length: bytes.length })
    }
    return month
  } finally {
    port.close(file)
  }
}

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
import { digestOfLine, type PeopleLine, parsePeopleLine } from './people-line.ts'

/** `people/<chain>` in a data folder. */
export const peopleFolder = (folder: string, chain: string): string => join(folder, 'people', chain)

/** The sealed lines of one chain's outside persons: found by id within a month, appended durably. */
export type PeopleFiles = {
  readonly find: (month: string, id: string) => PersonRef | undefined
  readonly count: (month: string) => number
  /** The line that the reference pins; undefined where it is missing or not that line. @throws DiskError. */
  readonly read: (month: string, ref: PersonRef) => PeopleLine | undefined
  /** @param line without its `\n`. @throws NotWritten, Poisoned. */
  readonly append: (month: string, id: string, line: Uint8Array) => PersonRef
  readonly close: () => void
}

type Place = { readonly offset: number; readonly length: number; readonly digest: string }
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
    return place && { person: id, digest: place.digest }
  }

  count(month: string): number {
    return this.#month(month).places.size
  }

  read(month: string, { person, digest }: PersonRef): PeopleLine | undefined {
    const place = this.#month(month).places.get(person)
    if (place?.digest !== digest) return undefined
    const line = parsePeopleLine(readRange(this.#port, this.#readable(month), place.offset, place.length))
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
    const bytes = Buffer.concat([line, Buffer.from('\n')])
    const durable = known.durable ?? orNotWritten(() => this.#reopened(month, known.size))
    if (durable) appendDurably(this.#port, durable, bytes)
    known.durable = durable
      ? { ...durable, size: known.size + bytes.length }
      : beginDurably(this.#port, this.#path(month), bytes)
    const place = { offset: known.size, length: line.length, digest: digestOfLine(line) }
    known.places.set(id, place)
    known.size += bytes.length
    return { person: id, digest: place.digest }
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
      const id = parsePeopleLine(bytes)?.id
      if (id !== undefined)
        month.places.set(id, { offset, length: bytes.length, digest: digestOfLine(bytes) })
    }
    return month
  } finally {
    port.close(file)
  }
}

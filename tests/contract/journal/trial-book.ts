import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'
import { type ChainWriter, openJournalForAppend } from '../../../electron/journal/append.ts'
import { headPath, journalFile } from '../../../electron/journal/files.ts'
import { readHead } from '../../../electron/journal/head.ts'
import type { PlacedCommit } from '../../../electron/journal/placed-commit.ts'
import { readCommits } from '../../../electron/journal/read.ts'
import { type Recovery, recoverChain } from '../../../electron/journal/recover.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { createLineReader } from '../../../electron/store/line-reader.ts'
import { writeStationFile } from '../../../electron/store/station-file.ts'
import {
  chain,
  november,
  opening,
  overwrite,
  secret,
  soundEnd,
  station,
  timeZone,
  writeChain,
} from '../../unit/journal/journal-helpers.ts'

/** A port and an empty folder of its own; `undo` takes the folder away again. */
export type Trial = { readonly port: FilePort; readonly folder: string; readonly undo: () => void }

/** A book of one chain on a trial disk, and what somebody else may do to its files. */
export class TrialBook {
  readonly #port: FilePort
  readonly #folder: string
  #writer: ChainWriter | undefined

  constructor({ port, folder }: Trial) {
    this.#port = port
    this.#folder = folder
    writeStationFile(port, folder, { format: 1, station, name: '门卫室', timeZone })
  }

  writer(): ChainWriter {
    this.#writer ??= openJournalForAppend(this.#port, {
      folder: this.#folder,
      chain,
      timeZone,
      last: soundEnd(this.recovery()),
    })
    return this.#writer
  }

  close(): void {
    this.#writer?.close()
  }

  recovery(): Recovery {
    return recoverChain(this.#port, this.#folder, chain)
  }

  commits() {
    return Array.from(readCommits(this.#port, this.#folder, chain), ({ commit }) => commit)
  }

  seqs(range: Parameters<typeof readCommits>[3]): readonly number[] {
    return Array.from(readCommits(this.#port, this.#folder, chain, range), ({ commit }) => commit.seq)
  }

  lineAt({ commit: { seq }, file, offset, length }: PlacedCommit) {
    const reader = createLineReader(this.#port, this.#folder, chain)
    try {
      return reader.read(file.slice(0, 7), offset, length + 1, seq)
    } finally {
      reader.close()
    }
  }

  head() {
    return readHead(this.#port, headPath(this.#folder, chain))
  }

  /** With the other realm, which a book always has. */
  verify() {
    writeChain(this.#port, [opening({ realm: 'secret' })], secret, this.#folder)
    return verifyFolder(this.#port, this.#folder)
  }

  modes(): readonly (number | undefined)[] {
    const paths = [`${this.#folder}/journal/${chain}`, headPath(this.#folder, chain), this.#path(november)]
    return paths.map(path => this.#port.stat(path)?.mode)
  }

  text(file = november): string {
    return Buffer.from(readFile(this.#port, this.#path(file))).toString()
  }

  appendBehindItsBack(text: string): void {
    const open = this.#port.open(this.#path(november), 'update')
    writeFully(this.#port, open, Buffer.from(text), this.#port.statOpen(open).size)
    this.#port.close(open)
  }

  exchangeFile(): void {
    overwrite(this.#port, `${this.#path(november)}.copy`, Buffer.from(this.text()))
    this.#port.rename(`${this.#path(november)}.copy`, this.#path(november))
  }

  putFile(file: string, text: string): void {
    overwrite(this.#port, this.#path(file), Buffer.from(text))
  }

  #path(file: string): string {
    return journalFile(this.#folder, chain, file)
  }
}

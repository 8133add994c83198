import type { FilePort } from '../disk/file-port.ts'
import { peopleFolder } from '../store/people-files.ts'
import { digestOfLine, parsePeopleLine } from '../store/people-line.ts'
import { chainLines } from './chain-lines.ts'
import { monthOfFile } from './files.ts'
import type { PersonRef } from './person-refs.ts'
import type { Findings } from './verify-report.ts'

type Entry = { readonly digest: string; readonly file: string; readonly line: number }

/** The people lines of one chain, held against what its commits say of them. */
export class PeopleCheck {
  readonly #entries = new Map<string, Entry>()
  readonly #invalid: Omit<Entry, 'digest'>[] = []
  readonly #lastNamed = new Map<string, number>()
  readonly #chain: string
  readonly #findings: Findings

  constructor(chain: string, findings: Findings) {
    this.#chain = chain
    this.#findings = findings
  }

  /** To be read after the heads and before the journal: whatever a head acknowledges names lines that stand here. */
  read(port: FilePort, folder: string): void {
    for (const { file, number, bytes, isEnded } of chainLines(port, peopleFolder(folder, this.#chain))) {
      const line = isEnded ? parsePeopleLine(bytes) : undefined
      if (line?.month === monthOfFile(file))
        this.#enter(line.id, { digest: digestOfLine(bytes), file, line: number })
      else this.#invalid.push({ file, line: number })
    }
  }

  #enter(id: string, entry: Entry): void {
    if (this.#entries.has(id)) this.#problem(entry, 'person-twice')
    else this.#entries.set(id, entry)
  }

  /** @param file, line the place in the journal that names the person. */
  named({ person, digest }: PersonRef, file: string, line: number): void {
    const entry = this.#entries.get(person)
    if (!entry) {
      this.#findings.problem(file, line, 'person-missing')
      return
    }
    if (entry.digest !== digest) this.#problem(entry, 'person-altered')
    this.#lastNamed.set(entry.file, Math.max(entry.line, this.#lastNamed.get(entry.file) ?? 0))
  }

  /** Invalid lines after the last named one are what a power cut may leave; before it they are damage. */
  finish(): void {
    for (const { file, line } of this.#invalid)
      if (line < (this.#lastNamed.get(file) ?? 0)) this.#problem({ file, line }, 'person-form')
      else this.#findings.note(`${this.#path(file)}:${line}`, '不完整，未被账目引用')
  }

  #problem(
    { file, line }: Omit<Entry, 'digest'>,
    what: 'person-twice' | 'person-altered' | 'person-form',
  ): void {
    this.#findings.problem(this.#path(file), line, what)
  }

  #path(file: string): string {
    return `people/${this.#chain}/${file}`
  }
}

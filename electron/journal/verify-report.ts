import { DiskError } from '../disk/file-port.ts'
import { type Finding, type FindingCode, findingTexts } from './findings.ts'

/** The answer of `verify` (format.md §8). */
export type VerifyReport = {
  readonly ok: boolean
  /** What is proven of each chain: up to the head, or up to the first problem. */
  readonly chains: { readonly [chain: string]: { readonly commits: number; readonly head: string } }
  /** `file` is relative to the folder; `line` counts from 1, 0 is the file as a whole; `what` never quotes a line. */
  readonly problems: readonly { readonly file: string; readonly line: number; readonly what: string }[]
  readonly notes: readonly string[]
}

/** Bytes of month files looked at so far, and in all. */
export type Progress = (done: number, total: number) => void

const mostProblems = 1000

/** Collects what verification finds; each problem once, and no more than a reader can use. */
export class Findings {
  readonly #problems = new Map<string, Finding>()
  readonly #notes = new Set<string>()
  #unlisted = 0

  problem(file: string, line: number, what: FindingCode): void {
    const key = `${file}\0${line}\0${what}`
    if (this.#problems.has(key)) return
    if (this.#problems.size === mostProblems) this.#unlisted++
    else this.#problems.set(key, { file, line, what })
  }

  note(file: string, text: string): void {
    this.#notes.add(`${file}：${text}`)
  }

  /** A file that the disk refuses is a problem of that file; the others are still looked at. */
  guarded(file: string, look: () => void): void {
    try {
      look()
    } catch (cause) {
      if (!(cause instanceof DiskError)) throw cause
      this.problem(file, 0, 'unreadable')
    }
  }

  count(): number {
    return this.#problems.size
  }

  report(chains: VerifyReport['chains']): VerifyReport {
    const problems = [...this.#problems.values()].map(found => ({ ...found, what: findingTexts[found.what] }))
    const unlisted = this.#unlisted > 0 ? [`另有 ${this.#unlisted} 个问题未列出`] : []
    return { ok: problems.length === 0, chains, problems, notes: [...this.#notes, ...unlisted] }
  }
}

import { basename } from 'node:path'
import Papa from 'papaparse'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { safeCell } from '../../shared/kernel/safe-cell.ts'
import type { ExportStanding } from '../../shared/trail/contract.ts'
import { exportedHeads, type TrailShellRefusal } from '../../shared/trail/index.ts'
import type { Clock } from '../ports.ts'
import type { TableAnswer, TablePort } from './table-file.ts'
import type { TableSource } from './table-source.ts'

/** A journalled export whose file is still to come. */
export type GrantedExport = {
  readonly seq: number
  readonly source: TableSource
  /** What it means that reading the book failed. */
  readonly whyBroken: (cause: unknown) => Refusal
}

/** Writes the tables that go out of the house, one for each journalled export and none without. */
export type Exporter = {
  /** Asks where the file is to lie; the path stays here. */
  readonly choose: (windowId: number, name: string) => Promise<{ readonly file?: string }>
  /** Why an export must not be journalled, since no file could follow it. */
  readonly whyNot: (windowId: number, file: string) => Refusal<TrailShellRefusal> | undefined
  /** The line stands in the journal: its file is begun. */
  readonly start: (windowId: number, granted: GrantedExport) => void
  readonly standing: (windowId: number) => ExportStanding
  /** What is under way ends soon and leaves nothing. */
  readonly stop: () => void
}

export type ExporterPorts = {
  readonly chooseFile: (windowId: number, name: string) => Promise<string | undefined>
  readonly write: TablePort
  readonly clock: Pick<Clock, 'monotonicMs'>
  /** Lets others be answered meanwhile. */
  readonly pause: () => Promise<void>
  readonly onBreakdown: (cause: unknown) => void
}

/** So long rows are put into words without a pause; one row more may begin. */
const atOnceMs = 12

export const createExporter = (ports: ExporterPorts): Exporter => {
  const files = new Map<number, string>()
  const standings = new Map<number, ExportStanding>()
  let isRunning = false
  let isStopped = false

  const run = async (windowId: number, path: string, { seq, source, whyBroken }: GrantedExport) => {
    const [file, { lines }] = [basename(path), source]
    const tell = (done: number, state: 'running' | 'done' = 'running') =>
      standings.set(windowId, { state, file, seq, done, lines })
    isRunning = true
    isStopped = false
    tell(0)
    try {
      const no = await writeTable(ports, path, source, done => {
        tell(done)
        return !isStopped
      })
      if (no) standings.set(windowId, failed(file, seq, no))
      else tell(lines, 'done')
    } catch (cause) {
      ports.onBreakdown(cause)
      await ports.write({ kind: 'drop' }).catch(ports.onBreakdown)
      standings.set(windowId, failed(file, seq, whyBroken(cause)))
    } finally {
      isRunning = false
    }
  }

  return {
    choose: async (windowId, name) => {
      files.delete(windowId)
      const path = await ports.chooseFile(windowId, name)
      if (path === undefined) return {}
      files.set(windowId, path)
      return { file: basename(path) }
    },
    whyNot: (windowId, file) => {
      if (isRunning) return refuse('trail.export-running')
      const path = files.get(windowId)
      return path !== undefined && basename(path) === file ? undefined : refuse('trail.no-file')
    },
    start: (windowId, granted) => {
      const path = files.get(windowId)
      files.delete(windowId)
      if (path !== undefined) void run(windowId, path, granted)
    },
    standing: windowId => standings.get(windowId) ?? { state: 'none' },
    stop: () => {
      isStopped = true
    },
  }
}

/** @param goesOn told how many rows are written; false where it is to end. @returns why it came to nothing. */
const writeTable = async (
  { write, clock, pause }: ExporterPorts,
  path: string,
  source: TableSource,
  goesOn: (done: number) => boolean,
): Promise<Refusal<TrailShellRefusal> | undefined> => {
  const rows = source.rows()
  let done = 0
  let answer = await write({ kind: 'begin', path })
  if (answer.ok) answer = await write({ kind: 'add', text: textOf([exportedHeads]) })
  while (answer.ok && done < source.lines) {
    if (!goesOn(done)) {
      await write({ kind: 'drop' })
      return refuse('trail.export-stopped')
    }
    const taken = source.together(() => takeSome(rows, clock))
    if (taken.length === 0) break
    answer = await write({ kind: 'add', text: textOf(taken) })
    done += taken.length
    await pause()
  }
  if (answer.ok) answer = await write({ kind: 'end' })
  return answer.ok ? undefined : refusalFor(answer)
}

const takeSome = (
  rows: Iterator<readonly string[]>,
  clock: ExporterPorts['clock'],
): readonly (readonly string[])[] => {
  const taken: (readonly string[])[] = []
  const until = clock.monotonicMs() + atOnceMs
  do {
    const { done = false, value } = rows.next()
    if (done) break
    taken.push(value)
  } while (clock.monotonicMs() < until)
  return taken
}

const textOf = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map(row => row.map(safeCell)),
    { newline: '\r\n', quotes: true },
  )}\r\n`

const codes: { readonly [code: string]: TrailShellRefusal } = {
  ENOSPC: 'trail.export-full',
  EDQUOT: 'trail.export-full',
  EFBIG: 'trail.export-full',
  EROFS: 'trail.export-read-only',
  EACCES: 'trail.export-read-only',
  EPERM: 'trail.export-read-only',
}

const refusalFor = ({ code }: Extract<TableAnswer, { ok: false }>): Refusal<TrailShellRefusal> =>
  refuse(codes[code] ?? 'trail.export-lost', { code })

const failed = (file: string, seq: number, { code, params = {} }: Refusal): ExportStanding => ({
  state: 'failed',
  file,
  seq,
  code,
  params: { ...params, seq },
})

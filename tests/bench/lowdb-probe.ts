import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { JSONFileSyncPreset } from 'lowdb/node'
import type { RecordEntry } from '../../shared/duty-log/contract.ts'
import { benchDice } from './bench-dice.ts'
import { inventEntry } from './bench-entries.ts'

const [records, rounds] = [10_000, 15]

/** What one more record costs in lowdb as it comes, with all records in one file; it does not sync. */
export const probeLowdb = (folder: string): { readonly writeMs: readonly number[] } => {
  const home = mkdtempSync(join(folder, 'lowdb-'))
  try {
    const dice = benchDice(3)
    const next = (): RecordEntry => inventEntry(dice, new Date().toISOString())
    const entries = Array.from({ length: records }, next)
    const db = JSONFileSyncPreset(join(home, 'db.json'), { entries })
    const write = (): number => {
      const before = performance.now()
      db.update(data => data.entries.push(next()))
      return performance.now() - before
    }
    return { writeMs: Array.from({ length: rounds }, write) }
  } finally {
    rmSync(home, { recursive: true })
  }
}

import { describe, expect, it } from 'vitest'
import { revisionAt } from '../../../renderer/app/use-revision-seen.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 23, 6, minute)).toISOString()
const row = { revision: 3, at: at(20), earlier: [{ at: at(0) }, { at: at(10) }] }

describe('the revision that whoever corrects has seen', () => {
  it.each([
    ['no draft was left', undefined, 3],
    ['his draft was kept after all that stands', at(21), 3],
    ['somebody corrected since it was kept', at(15), 2],
    ['two did', at(5), 1],
    ['it is older than the item itself', at(-5), 1],
  ] as const)('%s', (_, keptAt, revision) => expect(revisionAt(row, keptAt)).toBe(revision))
})

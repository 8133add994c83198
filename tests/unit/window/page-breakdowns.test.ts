import { describe, expect, it } from 'vitest'
import { createPageBreakdowns } from '../../../electron/page-breakdowns.ts'
import { manualClock } from '../../../electron/ports.ts'
import type { NoteBreakdown } from '../../../shared/breakdown/index.ts'

const fault: NoteBreakdown = {
  where: 'duty-log',
  kind: 'TypeError',
  places: ['/assets/index-a1.js:9:120', '/assets/index-a1.js:2:7'],
}

const noting = () => {
  const clock = manualClock('2026-11-23T01:30:00.000Z')
  const lines: string[] = []
  const note = createPageBreakdowns({ clock, log: line => lines.push(line) })
  return { clock, lines, note }
}

describe('what the technical log says of the breakdowns of pages', () => {
  it('is the part of the window, the kind and the places', () => {
    const { lines, note } = noting()
    note(fault)
    expect(lines).toEqual(['page duty-log TypeError | /assets/index-a1.js:9:120 | /assets/index-a1.js:2:7'])
  })

  it('is ten lines an hour at most, however often a fault repeats; how many were left out is told', () => {
    const { clock, lines, note } = noting()
    for (let n = 0; n < 5_000; n++) note(fault)
    expect(lines).toHaveLength(10)
    clock.advance(3_599_999)
    note(fault)
    expect(lines).toHaveLength(10)
    clock.advance(1)
    note(fault)
    note(fault)
    expect(lines).toHaveLength(12)
    expect(lines[10]).toMatch(/ \| 4991 before it left out$/)
    expect(lines[11]).not.toContain('left out')
  })

  it('goes by a clock that nobody sets', () => {
    const { clock, lines, note } = noting()
    for (let n = 0; n < 20; n++) note(fault)
    clock.setTo('2030-01-01T00:00:00.000Z')
    note(fault)
    expect(lines).toHaveLength(10)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createIndexStore } from '../../../electron/store/index-store.ts'
import { anyHistory, chain } from './histories.ts'

const store = () => createIndexStore(createFaultDisk(), '/book', chain)

it('knows every command id once, however far it was warmed up when lines were added', () =>
  fc.assert(
    fc.property(anyHistory, fc.nat(60), fc.array(fc.boolean(), { maxLength: 60 }), (lines, cut, warmings) => {
      const files = store()
      const before = files.open([])
      for (const line of lines.slice(0, cut)) before.note(line)
      files.save(before)
      const index = files.open(before.summaries())
      for (const [place, line] of lines.slice(cut).entries()) {
        if (warmings[place]) index.warmUp()
        index.note(line)
      }
      expect(lines.map(({ id }) => index.linesWithId(id))).toEqual(lines.map(({ seq }) => [seq]))
      expect(index.linesWithId('never given')).toEqual([])
    }),
    { numRuns: 200 },
  ))

it('says when nothing is left to warm up', () =>
  fc.assert(
    fc.property(anyHistory, lines => {
      const files = store()
      const before = files.open([])
      for (const line of lines) before.note(line)
      files.save(before)
      const index = files.open(before.summaries())
      const months = new Set(lines.map(({ month }) => month)).size
      const answers = Array.from({ length: months + 1 }, () => index.warmUp())
      expect(answers).toEqual(answers.map((_, turn) => turn < months - 1))
    }),
    { numRuns: 30 },
  ))

import { describe, expect, it } from 'vitest'
import { Poisoned } from '../../../electron/journal/failures.ts'
import {
  december,
  entry,
  firstOfDecember,
  minuteOf,
  november,
  opening,
} from '../../unit/journal/journal-helpers.ts'
import { type Trial, TrialBook } from './trial-book.ts'

/** What the journal promises, whatever disk it stands on. */
export const describeJournal = (name: string, open: () => Trial): void => {
  const withTrial = (act: (book: TrialBook) => void) => (): void => {
    const trial = open()
    try {
      act(new TrialBook(trial))
    } finally {
      trial.undo()
    }
  }

  describe(`journal: ${name}`, () => {
    it(
      'holds after reopening what was appended',
      withTrial(book => {
        const placed = [opening(), entry(1), entry(2)].map(draft => book.writer().append([draft])[0]?.commit)
        book.close()
        expect(book.commits()).toEqual(placed)
        expect(placed.map(commit => commit?.seq)).toEqual([1, 2, 3])
        expect(book.recovery()).toMatchObject({ kind: 'sound', last: { seq: 3, at: minuteOf(2) } })
        expect(book.verify()).toMatchObject({ ok: true, problems: [], notes: [] })
      }),
    )

    it(
      'says where each line stands',
      withTrial(book => {
        const placed = [opening(), entry(1), entry(2, { at: firstOfDecember })].flatMap(draft =>
          book.writer().append([draft]),
        )
        for (const place of placed) expect(book.lineAt(place)).toEqual(place.commit)
      }),
    )

    it(
      'moves the head with every commit, before it is synced',
      withTrial(book => {
        for (const draft of [opening(), entry(1)]) {
          book.writer().append([draft])
          expect(book.head()).toEqual(book.writer().last())
        }
      }),
    )

    it(
      'writes several commits of one month at once, in order',
      withTrial(book => {
        const placed = book.writer().append([opening(), entry(1), entry(2)])
        expect(placed.map(({ commit }) => commit.id)).toEqual(['set-up', 'entry-1', 'entry-2'])
        book.close()
        expect(book.commits()).toEqual(placed.map(({ commit }) => commit))
        expect(book.verify().ok).toBe(true)
      }),
    )

    it(
      'refuses nothing, two months, or more than 50 lines in one write, and writes none of it',
      withTrial(book => {
        const writer = book.writer()
        writer.append([opening()])
        const tooMany = Array.from({ length: 51 }, (_, n) => entry(n))
        for (const drafts of [[], [entry(1), entry(2, { at: firstOfDecember })], tooMany])
          expect(() => writer.append(drafts)).toThrow(RangeError)
        expect(writer.append([entry(1)])[0]?.commit.seq).toBe(2)
      }),
    )

    it(
      'begins the month’s file at the unit’s midnight and never goes back to an earlier one',
      withTrial(book => {
        const writer = book.writer()
        const files = [
          opening({}, '2026-11-30T15:59:59.999Z'),
          entry(1, { at: firstOfDecember }),
          entry(2),
        ].map(draft => writer.append([draft])[0]?.file)
        expect(files).toEqual([november, december, december])
        expect(writer.monthFor('2026-11-01T00:00:00.000Z')).toBe('2026-12')
        expect(writer.monthFor('2027-01-31T16:00:00.000Z')).toBe('2027-02')
        expect(book.verify().ok).toBe(true)
      }),
    )

    it(
      'keeps its files to their owner',
      withTrial(book => {
        book.writer().append([opening()])
        expect(book.modes()).toEqual([0o700, 0o600, 0o600])
      }),
    )

    it(
      'stops when somebody else wrote into its file, and leaves that file as it is',
      withTrial(book => {
        const writer = book.writer()
        writer.append([opening()])
        book.appendBehindItsBack('{}\n')
        expect(() => writer.append([entry(1)])).toThrow(Poisoned)
        expect(() => writer.append([entry(1)])).toThrow(Poisoned)
        expect(() => writer.syncHead()).not.toThrow()
        expect(book.text().endsWith('}\n{}\n')).toBe(true)
      }),
    )

    it(
      'stops when its file was exchanged for a copy',
      withTrial(book => {
        const writer = book.writer()
        writer.append([opening()])
        book.exchangeFile()
        expect(() => writer.append([entry(1)])).toThrow(Poisoned)
      }),
    )

    it(
      'stops when a file of the month that begins stands there already',
      withTrial(book => {
        const writer = book.writer()
        writer.append([opening()])
        book.putFile(december, '{}\n')
        expect(() => writer.append([entry(1, { at: firstOfDecember })])).toThrow(Poisoned)
        expect(book.text(december)).toBe('{}\n')
      }),
    )

    it(
      'reads on from any line, up to any other',
      withTrial(book => {
        const places = [opening(), entry(1), entry(2), entry(3, { at: firstOfDecember })].flatMap(draft =>
          book.writer().append([draft]),
        )
        const second = places[1]
        const after = second && { file: second.file, size: second.offset + second.length + 1 }
        expect(book.seqs(after ? { after } : {})).toEqual([3, 4])
        expect(book.seqs({ upTo: 3 })).toEqual([1, 2, 3])
        expect(book.seqs(after ? { after, upTo: 3 } : {})).toEqual([3])
      }),
    )

    it(
      'refuses everything once it is closed',
      withTrial(book => {
        const writer = book.writer()
        writer.append([opening()])
        writer.close()
        expect(() => writer.append([entry(1)])).toThrow(Poisoned)
        expect(() => writer.syncHead()).toThrow(Poisoned)
      }),
    )
  })
}

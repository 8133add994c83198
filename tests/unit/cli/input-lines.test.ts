import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InputLine, inputLines } from '../../../electron/cli/input-lines.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function* streamOf(...chunks: readonly Uint8Array[]) {
  yield* chunks
}

const linesOf = async (chunks: readonly Uint8Array[], mostBytes = 100): Promise<InputLine[]> => {
  const lines: InputLine[] = []
  for await (const line of inputLines(streamOf(...chunks), mostBytes)) lines.push(line)
  return lines
}

const text = (...lines: readonly string[]): InputLine[] => lines.map(line => ({ kind: 'text', text: line }))

describe('the lines of standard input', () => {
  it('are the same however the stream is cut, inside a character too', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-z张伟𠮷]{0,8}$/u), { maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: 60 })),
        async (lines, cuts) => {
          const whole = bytes(lines.map(line => `${line}\n`).join(''))
          const places = [0, ...cuts.filter(cut => cut < whole.length).sort((a, b) => a - b), whole.length]
          const chunks = places.slice(1).map((end, at) => whole.subarray(places[at], end))
          expect(await linesOf(chunks)).toEqual(text(...lines))
        },
      ),
    ))

  it('end with one that has no end of its own, but not with an empty one', async () => {
    expect(await linesOf([bytes('a\nb')])).toEqual(text('a', 'b'))
    expect(await linesOf([bytes('a\n')])).toEqual(text('a'))
    expect(await linesOf([])).toEqual([])
  })

  it('may be as long as allowed and not a byte longer', async () => {
    const lines = await linesOf([bytes(`${'x'.repeat(100)}\n${'x'.repeat(101)}\nafter\n`)])
    expect(lines).toEqual([...text('x'.repeat(100)), { kind: 'too-long' }, ...text('after')])
  })

  it('that never end are too long once, at the end', async () => {
    const chunks = Array.from({ length: 50 }, () => bytes('x'.repeat(30)))
    expect(await linesOf(chunks)).toEqual([{ kind: 'too-long' }])
  })

  it('that are no UTF-8 are told apart from text', async () => {
    expect(await linesOf([new Uint8Array([0xff, 0x0a, 0x61, 0x0a])])).toEqual([
      { kind: 'not-utf-8' },
      ...text('a'),
    ])
  })

  it('are not asked for before they are wanted', async () => {
    const asked: number[] = []
    const watched = async function* () {
      for (let place = 0; place < 5; place++) {
        asked.push(place)
        yield bytes(`${place}\n`)
      }
    }
    for await (const _ of inputLines(watched(), 100)) break
    expect(asked).toEqual([0])
  })
})

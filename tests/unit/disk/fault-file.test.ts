import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FaultFile, sectorBytes } from '../../../electron/disk/fault-file.ts'
import { seededRandom } from '../../../electron/disk/seeded-random.ts'

const longest = 5 * sectorBytes

type Step =
  | { readonly act: 'write'; readonly at: number; readonly length: number; readonly byte: number }
  | { readonly act: 'truncate'; readonly size: number }
  | { readonly act: 'sync' }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constant('write'),
    at: fc.nat(longest),
    length: fc.nat(longest),
    byte: fc.integer({ min: 1, max: 255 }),
  }),
  fc.record({ act: fc.constant('truncate'), size: fc.nat(longest) }),
  fc.record({ act: fc.constant('sync') }),
)

const anySteps = fc.array(anyStep, { maxLength: 12 })
const anySeed = fc.integer()

const play = (file: FaultFile, step: Step): void => {
  if (step.act === 'write') file.write(new Uint8Array(step.length).fill(step.byte), step.at)
  else if (step.act === 'truncate') file.truncate(step.size)
  else file.sync()
}

/** The plain meaning of the same steps, without sectors. */
const playPlainly = (content: Uint8Array, step: Step): Uint8Array => {
  if (step.act === 'sync' || (step.act === 'write' && step.length === 0)) return content
  const size = step.act === 'truncate' ? step.size : Math.max(content.length, step.at + step.length)
  const next = new Uint8Array(size)
  next.set(content.subarray(0, size))
  return step.act === 'write' ? next.fill(step.byte, step.at, step.at + step.length) : next
}

const bytesOf = (file: FaultFile): Uint8Array => {
  const bytes = new Uint8Array(file.size)
  file.read(bytes, 0, file.size, 0)
  return bytes
}

const contentAfter = (steps: readonly Step[]): Uint8Array => steps.reduce(playPlainly, new Uint8Array(0))

const fileAfter = (steps: readonly Step[]): FaultFile => {
  const file = new FaultFile(1)
  for (const step of steps) play(file, step)
  return file
}

const crash = (file: FaultFile, seed: number): FaultFile => {
  const random = seededRandom(seed)
  return file.crashed(random, random())
}

it('shows a reader the same as a plain array of bytes would', () => {
  fc.assert(
    fc.property(anySteps, steps => {
      expectSame(bytesOf(fileAfter(steps)), contentAfter(steps))
    }),
  )
})

it('is found after a crash exactly as it was synced', () => {
  fc.assert(
    fc.property(anySteps, anySeed, (steps, seed) => {
      const file = fileAfter([...steps, { act: 'sync' }])
      expectSame(bytesOf(crash(file, seed)), contentAfter(steps))
    }),
  )
})

it('keeps every synced byte that was not touched since', () => {
  fc.assert(
    fc.property(anySteps, fc.nat(longest), fc.nat(longest), anySeed, (steps, at, length, seed) => {
      const synced = contentAfter(steps)
      const touched: Step = { act: 'write', at: synced.length + at, length, byte: 7 }
      const after = bytesOf(crash(fileAfter([...steps, { act: 'sync' }, touched]), seed))
      expectSame(after.subarray(0, synced.length), synced)
    }),
  )
})

it('holds at each place a byte that once stood there, or zero', () => {
  fc.assert(
    fc.property(anySteps, anySeed, (steps, seed) => {
      const states = steps.map((_, count) => contentAfter(steps.slice(0, count + 1)))
      const after = bytesOf(crash(fileAfter(steps), seed))
      expect(after.every((byte, at) => byte === 0 || states.some(state => state[at] === byte))).toBe(true)
    }),
  )
})

it('goes on after a crash as a file that never knew what was lost', () => {
  fc.assert(
    fc.property(anySteps, anySteps, anySeed, (steps, more, seed) => {
      const after = crash(fileAfter(steps), seed)
      const expected = more.reduce(playPlainly, bytesOf(after))
      for (const step of more) play(after, step)
      expectSame(bytesOf(after), expected)
    }),
  )
})

/** Far quicker than toEqual on arrays of this length. */
const expectSame = (found: Uint8Array, expected: Uint8Array): void => {
  expect(found.length).toBe(expected.length)
  expect(Buffer.compare(found, expected)).toBe(0)
}

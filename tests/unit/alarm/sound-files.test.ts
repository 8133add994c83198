import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { soundFile } from '../../../build/alarm-sounds.mjs'
import { inCheckout } from '../../../build/paths.mjs'

const RATE = 16_000

const samplesOf = (name: string): Int16Array => {
  const file = readFileSync(inCheckout('renderer', 'alarm', 'sounds', `${name}.wav`))
  const bytes = file.subarray(44)
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/** How often it becomes loud after a hundredth of a second of silence. */
const tonesIn = (samples: Int16Array): number => {
  const loud = Array.from({ length: Math.floor(samples.length / (RATE / 100)) }, (_, n) =>
    samples.subarray((n * RATE) / 100, ((n + 1) * RATE) / 100).some(sample => Math.abs(sample) > 1_000),
  )
  return loud.filter((isLoud, n) => isLoud && loud[n - 1] !== true).length
}

describe.each([
  ['three-tones', 3],
  ['chime', 1],
] as const)('the sound %s', (name, tones) => {
  it('is what its maker makes, byte for byte', () =>
    expect(
      readFileSync(inCheckout('renderer', 'alarm', 'sounds', `${name}.wav`)).equals(soundFile(name)),
    ).toBe(true))

  it('is no longer than a second and not cut off by its own loudness', () => {
    const samples = samplesOf(name)
    expect(samples.length / RATE).toBeLessThanOrEqual(1)
    expect(Math.max(...samples)).toBeLessThan(32_767)
    expect(Math.max(...samples)).toBeGreaterThan(20_000)
  })

  it(`is told by its rhythm: ${tones}`, () => expect(tonesIn(samplesOf(name))).toBe(tones))
})

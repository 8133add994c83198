import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from './paths.mjs'
import { runMain } from './say.mjs'

const RATE = 16_000
const FOLDER = inCheckout('renderer', 'alarm', 'sounds')

/**
 * The two sounds, told apart by rhythm alone, so that a cheap loudspeaker and an old ear suffice: ▲ is three short
 * tones of one pitch, ◆ one tone that fades. Each part: when it starts, how long it lasts, its pitch, how it ends.
 */
const SOUNDS = {
  'three-tones': [
    { atMs: 0, forMs: 170, hertz: 988, end: 'cut' },
    { atMs: 270, forMs: 170, hertz: 988, end: 'cut' },
    { atMs: 540, forMs: 170, hertz: 988, end: 'cut' },
  ],
  chime: [{ atMs: 0, forMs: 800, hertz: 659, end: 'fade' }],
}

/** Writes the sounds as 16-bit mono WAV; the same bytes every time. */
const main = () => {
  mkdirSync(FOLDER, { recursive: true })
  for (const name of Object.keys(SOUNDS)) writeFileSync(join(FOLDER, `${name}.wav`), soundFile(name))
}

/** The bytes of one sound's file. */
export const soundFile = name => {
  const parts = SOUNDS[name]
  const lengthMs = Math.max(...parts.map(({ atMs, forMs }) => atMs + forMs)) + 20
  const samples = new Int16Array((RATE * lengthMs) / 1000)
  for (const part of parts) addTone(samples, part)
  return wav(samples)
}

/** An overtone carries through a wall of talk; the edges are rounded, or they would click. */
const addTone = (samples, { atMs, forMs, hertz, end }) => {
  const [from, count] = [(RATE * atMs) / 1000, (RATE * forMs) / 1000]
  for (let n = 0; n < count; n++) {
    const angle = (2 * Math.PI * hertz * n) / RATE
    const wave = 0.8 * Math.sin(angle) + 0.2 * Math.sin(2 * angle)
    samples[from + n] = Math.round(26_000 * wave * loudness(n, count, end))
  }
}

const EDGE = RATE / 125

const loudness = (n, count, end) => {
  const edges = Math.min(1, n / EDGE, (count - n) / EDGE)
  return end === 'cut' ? edges : edges * Math.exp((-5 * n) / count)
}

const wav = samples => {
  const head = Buffer.alloc(44)
  const bytes = samples.length * 2
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + bytes, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(bytes, 40)
  const body = Buffer.alloc(bytes)
  for (const [n, sample] of samples.entries()) body.writeInt16LE(sample, n * 2)
  return Buffer.concat([head, body])
}

if (import.meta.filename === process.argv[1]) runMain(main)

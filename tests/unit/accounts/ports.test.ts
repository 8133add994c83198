import { describe, expect, it } from 'vitest'
import {
  clockFrom,
  manualClock,
  newToken,
  randomCrockford,
  seededRandom,
  systemClock,
  systemRandom,
} from '../../../electron/ports.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('the seeded random', () => {
  it('draws the same bytes for the same seed, however they are cut', () => {
    const whole = seededRandom('1')(100)
    const pieces = seededRandom('1')
    expect(hex(pieces(7)) + hex(pieces(0)) + hex(pieces(93))).toBe(hex(whole))
  })

  it('is the stream that books of earlier versions were made with', () => {
    expect(hex(seededRandom('1')(16))).toBe('ee3d96c33ea92b08916ea5544f876b97')
  })

  it('draws others for another seed', () => {
    expect(hex(seededRandom('1')(32))).not.toBe(hex(seededRandom('2')(32)))
  })

  it('makes tokens of 256 bits and texts of Crockford letters', () => {
    expect(Buffer.from(newToken(systemRandom), 'base64url')).toHaveLength(32)
    expect(randomCrockford(systemRandom, 200)).toMatch(/^[0-9A-HJKMNP-TV-Z]{200}$/)
  })
})

describe('the clock', () => {
  it('starts where it is told and runs on', () => {
    const clock = clockFrom('2026-10-20T10:00:00Z')
    expect(clock?.now()).toMatch(/^2026-10-20T10:00:00\.\d{3}Z$/)
  })

  it('is the computer’s where nothing is told', () => {
    expect(clockFrom(undefined)).toBe(systemClock)
    expect(clockFrom('')).toBe(systemClock)
  })

  it.each(['yesterday', '2026-13-01', '10', '2026-10-20 10:00', '2026-10-20T10:00:00'])(
    'is none where “%s” is told, since no instant is meant for certain',
    setting => expect(clockFrom(setting)).toBeUndefined(),
  )

  it.each([
    ['set forward', () => clockFrom('2026-10-20T10:00:00.000Z')],
    ['of the hand', () => manualClock('2026-10-20T10:00:00.500Z')],
  ])('%s tells one instant in both its ways', (_, make) => {
    const clock = make()
    const [from, between, to] = [clock?.nowMs(), Date.parse(clock?.now() ?? ''), clock?.nowMs()]
    expect(between).toBeGreaterThanOrEqual(from ?? Number.NaN)
    expect(between).toBeLessThanOrEqual(to ?? Number.NaN)
  })

  it('of the hand goes on only when told, and set back only on the wall', () => {
    const clock = manualClock('2026-10-20T10:00:00Z')
    clock.advance(1500)
    expect([clock.now(), clock.monotonicMs()]).toEqual(['2026-10-20T10:00:01.500Z', 1500])
    clock.setTo('2026-10-19T00:00:00Z')
    expect([clock.now(), clock.monotonicMs()]).toEqual(['2026-10-19T00:00:00.000Z', 1500])
  })
})

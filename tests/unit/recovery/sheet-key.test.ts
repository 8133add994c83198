import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRecoveryKeys, publicKeyOf } from '../../../electron/backup/draw-recovery-keys.ts'
import { seededRandom } from '../../../electron/ports.ts'
import {
  confirmationOf,
  groupsOf,
  keyNumber,
  partsOfKey,
  readTypedKey,
} from '../../../shared/recovery/index.ts'

const { privateKey, publicKey } = drawRecoveryKeys(seededRandom('sheet'))
const [first, second] = partsOfKey(privateKey).map(({ text }) => text) as [string, string]
const data = privateKey.slice('AGE-SECRET-KEY-1'.length)

describe('a recovery key on its two sheets', () => {
  it('is whole with both parts, in groups, and typed back by three characters of each', () => {
    expect(first + second).toBe(privateKey)
    expect(second).toHaveLength(29)
    for (const part of [first, second])
      expect(
        groupsOf(part)
          .map(({ group }) => group)
          .join(''),
      ).toBe(part)
    expect(confirmationOf(privateKey)).toBe(first.slice(-3) + second.slice(-3))
    expect(keyNumber(publicKey)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  })

  it('belongs to the public half that was drawn with it', () =>
    expect(publicKeyOf(readTypedKey(privateKey) ?? '')).toBe(publicKey))

  it.each([
    ['as it is printed', [first, second]],
    ['in the wrong order', [second, first]],
    ['all in one field', [privateKey, '']],
    ['without what all keys begin with', [data.slice(0, 29), data.slice(29)]],
    ['in small letters, in groups', [first.toLowerCase().replace(/(.{6})/g, '$1 '), ` ${second}\t`]],
    ['in full-width letters', [first.replace(/[0-9A-Z]/g, wide), second.replace(/[0-9A-Z]/g, wide)]],
    ['with letters that look alike', [first.slice(0, 16) + alike(first.slice(16)), alike(second)]],
  ])('is read %s', (_, [one = '', other = '']) => expect(readTypedKey(one, other)).toBe(privateKey))

  it('is not read with a part missing, or another character anywhere', () => {
    expect(readTypedKey(first)).toBeUndefined()
    expect(readTypedKey(second, '')).toBeUndefined()
    expect(readTypedKey(first, first)).toBeUndefined()
    expect(readTypedKey('')).toBeUndefined()
    const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
    fc.assert(
      fc.property(fc.nat(57), fc.constantFrom(...alphabet), (place, character) => {
        fc.pre(data[place] !== character)
        expect(readTypedKey(data.slice(0, place) + character + data.slice(place + 1))).toBeUndefined()
      }),
    )
  })

  it('reads whatever is typed without breaking down', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
        expect(readTypedKey(one, other)).toBeUndefined()
      }),
    ))
})

function wide(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0)
}

function alike(text: string): string {
  return text.replaceAll('0', 'O').replaceAll('L', 'I').replaceAll('8', 'B')
}

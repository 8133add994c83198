import { describe, expect, it } from 'vitest'
import { drawOneTimePassword } from '../../../electron/accounts/one-time-password.ts'
import { isPassword, makeVerifier, pretendToCheck, standardCost } from '../../../electron/accounts/scrypt.ts'
import { seededRandom, systemRandom } from '../../../electron/ports.ts'
import { type PasswordOwner, passwordProblem } from '../../../shared/account/index.ts'
import { emptySettings } from '../../../shared/settings/state.ts'

const administrator: PasswordOwner = {
  account: 'zhou.fang',
  name: '周芳',
  reading: { full: 'zhoufang', initials: 'zf' },
  roles: ['administrator'],
}
const cheap = { n: 1024, r: 8, p: 1 }

describe('a verifier', () => {
  it('knows its password and no other', async () => {
    const verifier = await makeVerifier('云澜-2026-值守', cheap, systemRandom)
    expect(await isPassword('云澜-2026-值守', verifier)).toBe(true)
    expect(await isPassword('云澜-2026-值班', verifier)).toBe(false)
    expect(await isPassword('', verifier)).toBe(false)
  })

  it('takes a letter with its accent typed as one or as two characters', async () => {
    const verifier = await makeVerifier('caf\u00e9-caf\u00e9', cheap, systemRandom)
    expect(await isPassword('cafe\u0301-cafe\u0301', verifier)).toBe(true)
  })

  it('is checked by the cost stored in it, whatever is standard today', async () => {
    const verifier = await makeVerifier('first-shift', { n: 256, r: 4, p: 2 }, systemRandom)
    expect(verifier).toMatchObject({ n: 256, r: 4, p: 2 })
    expect(await isPassword('first-shift', verifier)).toBe(true)
  })

  it('never repeats itself for the same password', async () => {
    const [one, two] = [
      await makeVerifier('first-shift', cheap, systemRandom),
      await makeVerifier('first-shift', cheap, systemRandom),
    ]
    expect(one.salt).not.toBe(two.salt)
    expect(one.hash).not.toBe(two.hash)
  })

  it('refuses everything when its hash was emptied', async () => {
    const verifier = await makeVerifier('first-shift', cheap, systemRandom)
    expect(await isPassword('first-shift', { ...verifier, hash: '' })).toBe(false)
  })

  it('does the standard work without holding up this thread, for nobody as for somebody', async () => {
    let turns = 0
    const ticking = setInterval(() => turns++, 5)
    expect(await pretendToCheck('first-shift', standardCost)).toBe(false)
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(3)
  })
})

describe('a one-time password', () => {
  it('is three groups of four letters and digits that cannot be mistaken', () => {
    expect(drawOneTimePassword(systemRandom)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(drawOneTimePassword(seededRandom('1'))).not.toBe(drawOneTimePassword(seededRandom('2')))
  })

  it('satisfies the rules for passwords, the strict ones of the three posts too', () => {
    const random = seededRandom('rules')
    for (let count = 0; count < 500; count++) {
      expect(passwordProblem(emptySettings(), drawOneTimePassword(random), administrator)).toBeUndefined()
    }
  })
})

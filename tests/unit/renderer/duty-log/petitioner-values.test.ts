import { describe, expect, it } from 'vitest'
import {
  emptyPetitioner,
  isMistypedId,
  petitionerFrom,
} from '../../../../renderer/duty-log/petitioner-values.ts'
import { petitioner } from '../../../../shared/duty-log/petitioner.ts'

const numbered = (idNumber: string, idType: 'resident-id' | 'passport' = 'resident-id') => ({
  ...emptyPetitioner,
  idType,
  idNumber,
})

const today = '2026-11-23'

describe('what is typed of a petitioner', () => {
  it('is sent only as far as it says something, with the type of papers beside their number', () => {
    expect(petitionerFrom(emptyPetitioner)).toBeUndefined()
    expect(petitionerFrom({ ...emptyPetitioner, name: '甲', phone: ' ' })).toEqual({ name: '甲' })
    const sent = petitionerFrom(numbered('E12345678', 'passport'))
    expect(sent).toEqual({ idType: 'passport', idNumber: 'E12345678' })
    expect(petitioner.safeParse(sent).success).toBe(true)
  })

  it.each([
    ['11010519491231002X', false],
    ['11010519491231002x', false],
    ['１１０１０５１９４９１２３１００２Ｘ', false],
    ['110105194912310021', true],
    ['1101051949123100', true],
    ['', false],
  ])('of a resident identity number %s is doubted: %s', (idNumber, isDoubted) =>
    expect(isMistypedId(numbered(idNumber), today)).toBe(isDoubted),
  )

  it('of other papers is not checked', () =>
    expect(isMistypedId(numbered('E123', 'passport'), today)).toBe(false))
})

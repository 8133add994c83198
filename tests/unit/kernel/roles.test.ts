import { describe, expect, it } from 'vitest'
import { assignableRoles, effectiveRoles, mayCall, signedIn } from '../../../shared/kernel/roles.ts'

describe('roles', () => {
  it('make everybody staff but administrator and auditor', () => {
    for (const role of assignableRoles)
      expect([role, effectiveRoles([role]).includes('staff')]).toEqual([
        role,
        role !== 'administrator' && role !== 'auditor',
      ])
    expect(effectiveRoles([])).toEqual(['staff'])
    expect(effectiveRoles(undefined)).toEqual(['nobody'])
  })

  it('let in nobody whom a row does not name', () => {
    expect(mayCall(effectiveRoles(undefined), signedIn)).toBe(false)
    expect(mayCall(effectiveRoles(['leader']), [])).toBe(false)
    expect(mayCall(effectiveRoles(['leader']), ['office'])).toBe(false)
    expect(mayCall(effectiveRoles(['leader']), ['staff'])).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tickedRoles, ticksOf } from '../../../../renderer/account/role-values.ts'
import { assignableRoles } from '../../../../shared/kernel/roles.ts'

describe('the ticks of the roles', () => {
  it('come back as the roles that they were made of', () =>
    fc.assert(
      fc.property(fc.subarray([...assignableRoles]), roles => {
        expect(tickedRoles(ticksOf(roles))).toEqual(roles)
      }),
    ))

  it('are none where there is no role', () => {
    expect(tickedRoles(ticksOf([]))).toEqual([])
    expect(Object.keys(ticksOf([])).sort()).toEqual([...assignableRoles].sort())
  })
})

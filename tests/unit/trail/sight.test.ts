import { describe, expect, it } from 'vitest'
import { realms } from '../../../shared/kernel/event.ts'
import { assignableRoles, effectiveRoles } from '../../../shared/kernel/roles.ts'
import { realmsListed, sightOf } from '../../../shared/trail/index.ts'

describe('what the trail shows to whom', () => {
  it('shows the auditor the general book whole, and of the secret one number and time', () => {
    expect(sightOf('general', ['auditor'])).toBe('whole')
    expect(sightOf('secret', ['auditor'])).toBe('number-and-time')
  })

  it('shows nothing to anybody else, whatever his other roles', () => {
    for (const role of assignableRoles.filter(role => role !== 'auditor'))
      for (const realm of realms)
        expect([role, sightOf(realm, effectiveRoles([role]))]).toEqual([role, 'nothing'])
    for (const realm of realms) expect(sightOf(realm, ['nobody'])).toBe('nothing')
  })

  it('lists lines of the secret book only where nothing of what they say is asked for', () => {
    const auditor = ['auditor'] as const
    expect(realmsListed(auditor, {})).toEqual(['general', 'secret'])
    expect(realmsListed(auditor, { realm: 'secret' })).toEqual(['secret'])
    expect(realmsListed(auditor, { actors: ['he.jing'] })).toEqual(['general'])
    expect(realmsListed(auditor, { commands: ['medium.issue'] })).toEqual(['general'])
    expect(realmsListed(auditor, { itemId: 'D-7K2M-2611-s1' })).toEqual(['general'])
    expect(realmsListed(auditor, { realm: 'secret', actors: ['he.jing'] })).toEqual([])
    expect(realmsListed(['staff'], {})).toEqual([])
  })
})

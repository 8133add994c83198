import { describe, expect, it } from 'vitest'
import { readingOf, suggestAccount } from '../../../electron/accounts/pinyin.ts'
import { decodeList } from '../../../renderer/directory/decode-list.ts'
import { addStaff } from '../../../shared/directory/contract.ts'
import { staffNamed, staffPage } from '../../../shared/directory/index.ts'
import { readStaffList } from '../../../shared/directory/read-list.ts'
import { storyOf } from '../kernel/scenario.ts'
import { onTheStaff } from './staff.ts'

/** A surname outside of the basic plane, of two units in UTF-16. */
const rare = '𠮷田野'

describe('a person with a rare character', () => {
  const { directory } = storyOf(onTheStaff(1, { name: rare, reading: readingOf(rare) })).state

  it('is taken as a name, and half of the character is not', () => {
    const nameIn = (name: string) => addStaff.shape.name.safeParse(name).success
    expect(nameIn(rare)).toBe(true)
    expect(nameIn(rare.slice(0, 1))).toBe(false)
    expect(nameIn(rare.slice(1))).toBe(false)
  })

  it('is found by his hanzi, and by the pinyin of what can be read', () => {
    for (const typed of ['𠮷', '𠮷田', '田野', readingOf(rare).initials]) {
      expect(
        staffNamed(directory, typed).map(({ name }) => name),
        typed,
      ).toEqual([rare])
      const query = { standing: 'current' as const, text: typed, offset: 0, limit: 10 }
      expect(staffPage(directory, query).total, typed).toBe(1)
    }
  })

  it('is offered a sign-in name of letters alone, or none', () =>
    expect(suggestAccount(rare, new Set())).toMatch(/^[a-z0-9.]*$/))

  it('comes whole out of a list in GB18030, with the section of the merged cell above', () => {
    const hex = 'bfc6cad22cd0d5c3fb0acbaebfc62cd5c5ceb00a2c9534b235ccefd2b00a'
    const { text, encoding } = decodeList(Uint8Array.from(Buffer.from(hex, 'hex')))
    expect(encoding).toBe('GB18030')
    const list = readStaffList(text, [])
    if (list.state !== 'read') throw new Error(list.state)
    expect(
      list.rows.map(({ staff, isSectionInherited }) => [staff.name, staff.section, isSectionInherited]),
    ).toEqual([
      ['张伟', '水科', false],
      [rare, '水科', true],
    ])
  })
})

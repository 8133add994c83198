import { describe, expect, it } from 'vitest'
import { InsideBy } from '../../../electron/gate/inside-by.ts'
import { noHash } from '../../../shared/kernel/event.ts'

const commitOf = (itemId: string) => ({
  ...{ seq: 1, prev: noHash, hash: noHash, at: '2026-11-23T01:00:00.000Z', chain: 'G-7K2M.general.1' },
  ...{ actor: 'zhao.wen', id: itemId, command: 'visit.sign-in' },
  events: [{ kind: 'visit.signed-in', v: 1, data: { itemId } }],
})

const gateWith = (inside: Record<string, string>) => {
  const asked: string[] = []
  const by = new InsideBy<string>({
    inside: () => inside,
    keyOf: papers => {
      asked.push(papers)
      return papers === '' ? undefined : papers
    },
    itemsOf: ({ id }) => [id],
  })
  const happens = (itemId: string, papers?: string) => {
    if (papers === undefined) delete inside[itemId]
    else inside[itemId] = papers
    by.note(commitOf(itemId))
  }
  return { by, asked, happens }
}

describe('whose papers are inside', () => {
  it('is known of those who came in, and no more once they left', () => {
    const { by, happens } = gateWith({ 'v-1': 'A' })
    expect(by.find('A')).toBe('v-1')
    happens('v-2', 'B')
    happens('v-1')
    expect([by.find('A'), by.find('B')]).toEqual([undefined, 'v-2'])
  })

  it('follows a correction', () => {
    const { by, happens } = gateWith({ 'v-1': 'A' })
    by.find('A')
    happens('v-1', 'B')
    expect([by.find('A'), by.find('B')]).toEqual([undefined, 'v-1'])
  })

  it('is still true of the other coming where one of two is over', () => {
    const { by, happens } = gateWith({ 'v-1': 'A', 'v-2': 'A' })
    by.find('A')
    happens('v-2')
    expect(by.find('A')).toBe('v-1')
  })

  it('is the first of both where two stations let the same in', () => {
    const { by, happens } = gateWith({ 'v-1': 'A', 'v-2': 'A' })
    happens('v-3', 'A')
    expect(by.find('A')).toBe('v-1')
    happens('v-1')
    expect(by.find('A')).toBe('v-2')
  })

  it('says nothing of who cannot be read', () => {
    const { by, happens } = gateWith({ 'v-1': '' })
    happens('v-2', '')
    expect(by.find('')).toBeUndefined()
  })

  it('looks only at what was told of since', () => {
    const { by, asked, happens } = gateWith({ 'v-1': 'A', 'v-2': 'B' })
    by.find('A')
    asked.length = 0
    happens('v-3', 'C')
    expect([by.find('C'), by.find('B')]).toEqual(['v-3', 'v-2'])
    expect(asked).toEqual(['C'])
  })

  it('goes through all of them anew after it forgot', () => {
    const { by, asked } = gateWith({ 'v-1': 'A' })
    by.find('A')
    by.forget()
    asked.length = 0
    expect(by.find('A')).toBe('v-1')
    expect(asked).toEqual(['A'])
  })
})

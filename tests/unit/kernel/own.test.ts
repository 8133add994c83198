import { describe, expect, it } from 'vitest'
import { keyWhere, own } from '../../../shared/kernel/own.ts'

describe('a table with keys from outside', () => {
  const table = { first: 1, second: 2, third: 2 }

  it('holds what it was given, and nothing that every object has', () => {
    expect(own(table, 'second')).toBe(2)
    expect(own<unknown>(table, 'constructor')).toBeUndefined()
  })

  it('says the key of the first value that fits', () => {
    expect(keyWhere(table, value => value === 2)).toBe('second')
    expect(keyWhere(table, value => value === 3)).toBeUndefined()
    expect(keyWhere(Object.create(table), value => value === 2)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakdownOf } from '../../../renderer/breakdown/breakdown-of.ts'
import { noteBreakdown } from '../../../shared/breakdown/index.ts'

/** An error as Chromium makes it in a built page. */
const thrown = (message: string, rows: readonly string[], name = 'TypeError'): Error => {
  const error = new Error(message)
  error.name = name
  error.stack = [`${name}: ${message}`, ...rows].join('\n')
  return error
}

const rows = [
  '    at Xe (wb://app/assets/index-Dx_9a.js:12:3456)',
  '    at Object.react_stack_bottom_frame [as 张三] (wb://app/assets/index-Dx_9a.js:8:90)',
  '    at wb://app/assets/index-Dx_9a.js:1:2',
  '    at async Promise.all (index 0)',
]

describe('what a page tells of a breakdown', () => {
  it('is where it was, its kind and positions in the shipped files, innermost first', () => {
    expect(breakdownOf('duty-log', thrown('x is undefined', rows))).toEqual({
      where: 'duty-log',
      kind: 'TypeError',
      places: ['/assets/index-Dx_9a.js:12:3456', '/assets/index-Dx_9a.js:8:90', '/assets/index-Dx_9a.js:1:2'],
    })
  })

  it('is never what the message quotes, of how many lines it may be', () => {
    const typed = '张三 13800000000\n    at home (wb://app/secret.js:1:1)'
    const told = JSON.stringify(breakdownOf('board', thrown(typed, rows)))
    expect(told).not.toMatch(/张三|13800000000|secret/)
  })

  it('has no places where the stack does not begin with the message', () => {
    const error = thrown('first', rows)
    error.message = 'changed since'
    expect(breakdownOf('board', error).places).toEqual([])
  })

  it('says only the type of what is no error, and a kind only where it is a plain word', () => {
    expect(breakdownOf('window', '张三')).toEqual({ where: 'window', kind: 'string', places: [] })
    expect(breakdownOf('window', thrown('x', rows, '张三')).kind).toBe('Error')
  })

  it('passes the door, whatever was thrown', () => {
    const error = fc
      .tuple(fc.string(), fc.string(), fc.array(fc.oneof(fc.constantFrom(...rows), fc.string())))
      .map(([name, message, stack]) => thrown(message, stack, name))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), error), cause => {
        expect(noteBreakdown.safeParse(breakdownOf('board', cause)).success).toBe(true)
      }),
    )
  })
})

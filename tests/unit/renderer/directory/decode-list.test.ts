import { describe, expect, it } from 'vitest'
import { decodeList } from '../../../../renderer/directory/decode-list.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the bytes of a list', () => {
  it('are UTF-8 where they can be, with a mark or without one', () => {
    expect(decodeList(utf8('姓名,科室'))).toEqual({ text: '姓名,科室', encoding: 'UTF-8' })
    expect(decodeList(utf8('\ufeff姓名,科室'))).toEqual({ text: '姓名,科室', encoding: 'UTF-8' })
    expect(decodeList(utf8('𠮷田野'))).toEqual({ text: '𠮷田野', encoding: 'UTF-8' })
  })

  it('are GB18030 where they are no UTF-8, characters of four bytes among them', () => {
    expect(decodeList(bytes('d0d5c3fb2cbfc6cad2'))).toEqual({ text: '姓名,科室', encoding: 'GB18030' })
    expect(decodeList(bytes('95328236ccefd2b0'))).toEqual({ text: '𠀀田野', encoding: 'GB18030' })
  })

  it('are UTF-16 by their mark, as spreadsheets save text for Unicode', () => {
    expect(decodeList(bytes('fffed3590d54'))).toEqual({ text: '姓名', encoding: 'UTF-16' })
    expect(decodeList(bytes('feff59d3540d'))).toEqual({ text: '姓名', encoding: 'UTF-16' })
  })

  it('may be none at all', () => expect(decodeList(bytes(''))).toEqual({ text: '', encoding: 'UTF-8' }))
})

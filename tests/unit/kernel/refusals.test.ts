import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../shared/contract.ts'
import { malformed } from '../../../shared/kernel/malformed.ts'
import type { RefusalText } from '../../../shared/kernel/refusal.ts'
import { refusals, sentenceFor, withRule } from '../../../shared/refusals.ts'

const rows: [string, RefusalText][] = Object.entries(refusals)
const sentencesOf = ({ text, wayOn }: RefusalText): string[] => (wayOn === undefined ? [text] : [text, wayOn])

describe('the words of refusals', () => {
  it.each(rows)('%s has whole sentences in full-width punctuation', (_, row) => {
    for (const sentence of sentencesOf(row)) {
      expect(sentence).toMatch(/[。]$|^用法：\{usage\}$/u)
      expect(sentence).not.toMatch(/[！!]|请您|对不起|抱歉|[一-鿿][,;:?()]|[,;:?()][一-鿿]/u)
    }
  })

  it.each(rows)('%s cites a rule or bears a number, never both', (_, { rule, number }) => {
    expect([rule, number].filter(one => one !== undefined)).toHaveLength(1)
    expect(rule ?? number).toMatch(/^(unit|§\d+[A-Z]?(\.\d+)*(、§\d+[A-Z]?(\.\d+)*)*|WB-\d{4})$/)
  })

  it.each(rows)('%s says what to do now', (_, { wayOn }) => expect(wayOn).toBeTruthy())

  it('give each number once', () => {
    const numbers = rows.flatMap(([, { number }]) => number ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('are filled with what the refusal tells', () =>
    expect(sentenceFor({ code: 'session.throttled', params: { minutes: 4 } })).toEqual({
      what: '此账号连续输错密码，还须等候4分钟。',
      rule: '单位设置',
      wayOn: '到时再登录；值班不能等的，由其他值班员登录。',
    }))

  it('show a dash for what was not told and take no markup from what was', () => {
    expect(sentenceFor({ code: 'session.throttled' }).what).toContain('等候—分钟')
    const params = { account: '{name} $& <b>' }
    expect(sentenceFor({ code: 'account.taken', params }).what).toContain('登录名 {name} $& <b> 已有人使用')
  })

  it('quote a code that has no row', () =>
    expect(sentenceFor({ code: 'constructor' }).what).toBe('没有办成（constructor）。'))

  it('lend their rule to the refusal itself', () => {
    expect(withRule({ ok: false, code: 'door.signed-out' })).toEqual({
      ok: false,
      code: 'door.signed-out',
      rule: '§22C.8',
    })
    expect(withRule({ ok: false, code: 'journal.disk-full' })).toEqual({
      ok: false,
      code: 'journal.disk-full',
    })
  })
})

describe('a malformed input', () => {
  const whyNot = (schema: z.ZodType, input: unknown) => {
    const parsed = schema.safeParse(input)
    return parsed.success ? undefined : malformed(parsed.error).params
  }
  const record = contract['duty-log.record'].schema

  it.each([
    [
      { type: 'other', text: '' },
      { field: '内容', problem: '没有填写' },
    ],
    [
      { type: 'other', text: 'a'.repeat(20_001) },
      { field: '内容', problem: '超过20000个字' },
    ],
    [{ type: 'other' }, { field: '内容', problem: '缺少或类型不对' }],
    [
      { type: 'gossip', text: '字' },
      { field: '类型', problem: '不在可选范围内' },
    ],
    [
      { type: 'other', text: '字', extra: 1 },
      { field: '输入', problem: '有不认识的项' },
    ],
    [
      { type: 'other', text: '字', occurredAt: '2026-02-30T00:00:00.000Z' },
      { field: '时间', problem: '形式不对，或含有不能保存的字符' },
    ],
    [
      { type: 'other', text: 'a\u202Eb' },
      { field: '内容', problem: '形式不对，或含有不能保存的字符' },
    ],
    [
      { type: 'telephone', text: '字', elements: { unit: 7 } },
      { field: '单位', problem: '缺少或类型不对' },
    ],
  ])('%j is told by field and fault', (input, params) => expect(whyNot(record, input)).toEqual(params))

  it('is never quoted', () => {
    const secret = '13800000000'
    expect(JSON.stringify(whyNot(z.strictObject({}), { [secret]: secret }))).not.toContain(secret)
    expect(JSON.stringify(whyNot(record, { type: secret, text: 7 }))).not.toContain(secret)
  })
})

import { describe, expect, it } from 'vitest'
import { signedStatements } from '../../../../renderer/sheet/handover-words.ts'
import type { SignedHandover } from '../../../../shared/handover/contract.ts'
import { timeZone } from '../../kernel/scenario.ts'

const hash = `8b20d6f1907ac35e${'0'.repeat(48)}`
const signed: SignedHandover = {
  arrivedAt: '2026-11-24T00:26:00.000Z',
  dueAt: '2026-11-24T00:20:00.000Z',
  day: '2026-11-24',
  isOnRoster: true,
  reason: '',
  confirmed: [],
  disagreement: '',
  items: [],
  checks: [],
  outgoing: { account: 'zhang.wei', name: '张伟', at: '2026-11-24T00:27:52.000Z', seq: 41_285, hash },
  incoming: { account: 'zhao.min', name: '赵敏', at: '2026-11-24T00:29:40.000Z', seq: 41_286, hash },
}

const first = (changed: Partial<SignedHandover>) => signedStatements({ ...signed, ...changed }, timeZone)[0]

describe('below the tables of a handover sheet', () => {
  it('stands how the incoming one came, by the limit of that day', () => {
    const came = '到岗：2026年11月24日 8时26分，'
    expect(first({})).toBe(`${came}应于8时20分到岗，晚6分钟（§6.3）`)
    expect(first({ dueAt: '2026-11-24T00:30:00.000Z' })).toBe(`${came}应于8时30分到岗，早4分钟`)
    expect(first({ dueAt: '2026-11-24T00:26:20.000Z' })).toBe(`${came}应于8时26分到岗，准时`)
    expect(first({ dueAt: '2026-11-24T00:25:40.000Z' })).toBe(`${came}应于8时25分到岗，晚1分钟（§6.3）`)
    const { dueAt: _none, ...middle } = signed
    expect(signedStatements(middle, timeZone)[0]).toBe(`${came}班中换人，不计早晚`)
  })

  it('stand both signatures with their lines, and that nobody disagreed', () =>
    expect(signedStatements(signed, timeZone).slice(1)).toEqual([
      '不同意见：无',
      '交班人张伟于2026年11月24日 8时27分签名，账目第41285条 8b20 d6f1 907a c35e',
      '接班人赵敏于2026年11月24日 8时29分签名，账目第41286条 8b20 d6f1 907a c35e',
    ]))

  it('stands why, and what he does not agree with', () =>
    expect(signedStatements({ ...signed, reason: '替班', disagreement: '少一把钥匙' }, timeZone)).toEqual(
      expect.arrayContaining(['接班原因：替班', '不同意见：少一把钥匙']),
    ))
})

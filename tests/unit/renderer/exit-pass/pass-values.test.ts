import { describe, expect, it } from 'vitest'
import { isBlankPass, passDraftText, readPassDraft } from '../../../../renderer/exit-pass/pass-draft.ts'
import { firstPassState, passReducer } from '../../../../renderer/exit-pass/pass-state.ts'
import {
  blankItem,
  correctionOf,
  emptyPass,
  issueOf,
  type PassForm,
  type PassValues,
  passForm,
  releaseOf,
  valuesOf,
} from '../../../../renderer/exit-pass/pass-values.ts'
import { holderShown, markShown, stateShown } from '../../../../renderer/exit-pass/shown-words.ts'
import type { ShownPass } from '../../../../shared/exit-pass/contract.ts'
import { now, timeZone } from '../../kernel/scenario.ts'

const around = { now, timeZone }
const meant = { staffId: 'D-7K2M-2611-1', decidedBy: 'D-7K2M-2611-2', around }
const typed = (changed: Partial<PassValues> = {}): PassValues => ({
  ...emptyPass,
  holder: '林帆',
  items: [{ name: ' 投影仪 ', count: '２', unit: '台', asset: '' }, blankItem],
  purpose: '会议',
  until: '1800',
  approver: '李建明',
  document: '办字〔2026〕31号',
  ...changed,
})
const faults = (form: PassForm, values: PassValues) => {
  const parsed = passForm(form, () => around).safeParse(values)
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

describe('the form of a pass', () => {
  it('says what was typed, without gaps and empty lines', () =>
    expect(issueOf(typed({ plate: '津A12345' }), meant)).toEqual({
      holder: { kind: 'staff', staffId: 'D-7K2M-2611-1', plate: '津A12345' },
      items: [{ name: '投影仪', count: 2, unit: '台' }],
      purpose: '会议',
      validUntil: '2026-11-23T10:00:00.000Z',
      approval: { kind: 'paper', approver: '李建明', document: '办字〔2026〕31号', on: '2026-11-23' },
    }))

  it('holds to the end of the day unless another time is typed, and is returnable where one is', () => {
    const { validUntil, dueAt } = issueOf(typed({ until: emptyPass.until, due: '明1800' }), meant)
    expect([validUntil, dueAt]).toEqual(['2026-11-23T15:59:00.000Z', '2026-11-24T10:00:00.000Z'])
  })

  it.each([
    ['nothing at all', emptyPass, ['purpose', 'approver', 'document', 'holder', 'items.0.name']],
    [
      'a count that is none',
      typed({ items: [{ name: '投影仪', count: '两', unit: '', asset: '' }] }),
      ['items.0.count', 'items.0.unit'],
    ],
    ['times that are none', typed({ until: '2561', due: '后天' }), ['until', 'due']],
    ['a day that is none', typed({ approvedOn: '1345' }), ['approvedOn']],
    ['somebody outside without name and section', typed({ kind: 'outside' }), ['name', 'section']],
  ])('%s is told at its field', (_, values, at) =>
    expect(faults('issue', values).sort()).toEqual([...at].sort()),
  )

  it('of a decision by telephone asks who decided, by which number, in which words', () => {
    expect(faults('release', typed())).toEqual(['decidedBy', 'telephone', 'words'])
    expect(
      releaseOf(
        typed({
          decidedBy: '周芳',
          telephone: '8102',
          decidedAt: '1420',
          words: '同意',
          kind: 'outside',
          name: '郭晓东',
        }),
        meant,
      ),
    ).toMatchObject({
      holder: { kind: 'outside', name: '郭晓东' },
      decidedBy: 'D-7K2M-2611-2',
      telephone: '8102',
      decidedAt: '2026-11-23T06:20:00.000Z',
      words: '同意',
    })
  })
})

const pass = {
  itemId: 'D-7K2M-2611-12',
  revision: 1,
  holder: { kind: 'outside', name: '郭晓东', organisation: '云通监理' },
  section: '设备科',
  items: [{ name: '水泵', count: 2, unit: '台', asset: 'ZC-1', out: 0, back: 0 }],
  purpose: '返修',
  validUntil: '2026-11-23T10:00:00.000Z',
  approval: { kind: 'paper', approver: '李建明', document: '办字1号', on: '2026-11-20' },
} as unknown as ShownPass

describe('the form of a correction', () => {
  it('begins with what stands, and sends nobody unless he is written anew', () => {
    const begin = valuesOf(pass, timeZone)
    const input = correctionOf({ ...begin, purpose: '检测', reason: '写错' }, meant, pass)
    expect(input).toMatchObject({
      itemId: pass.itemId,
      revision: 1,
      items: [{ name: '水泵', count: 2, unit: '台', asset: 'ZC-1' }],
      purpose: '检测',
      validUntil: pass.validUntil,
      approval: pass.approval,
    })
    expect(input).not.toHaveProperty('holder')
    expect(faults('correct', { ...begin, reason: '写错' })).toEqual([])
  })
})

describe('a draft', () => {
  it('is read as it was kept, its times with their dates', () => {
    const kept = readPassDraft(passDraftText(typed(), around))
    expect(kept).toMatchObject({ until: '2026-11-23 18:00', approvedOn: '2026-11-23', holder: '林帆' })
    expect(readPassDraft('{"items":3}')).toBeUndefined()
    expect(readPassDraft('{')).toBeUndefined()
  })

  it('is none of a form in which nobody typed', () => {
    expect(isBlankPass({ ...emptyPass, items: [blankItem, blankItem] }, emptyPass)).toBe(true)
    expect(isBlankPass(typed(), emptyPass)).toBe(false)
  })
})

describe('what is said of a pass', () => {
  it('never leaves a lost name empty', () =>
    expect(holderShown({ kind: 'outside', gone: 'destroyed' })).toBe('已按期销毁（外来）'))

  it('has what is overdue before all else', () => {
    const standing = { stage: 'used-up', owed: 1, isOverdue: true } as const
    expect([markShown(standing), stateShown(standing)]).toEqual(['urgent', '逾期未还'])
    expect(stateShown({ ...standing, isOverdue: false })).toBe('已用完，待还 1')
  })
})

describe('the page', () => {
  it('goes on with the next one after a load went out, the pass beside it', () => {
    const state = passReducer(firstPassState, { kind: 'moved', itemId: pass.itemId })
    expect(state).toMatchObject({ detail: { kind: 'pass', itemId: pass.itemId }, findAsked: 1 })
  })

  it('has an open card follow the current row, never an open form', () => {
    const open = passReducer(firstPassState, { kind: 'open', detail: { kind: 'issue' } })
    expect(passReducer(open, { kind: 'current', itemId: pass.itemId }).detail).toEqual({ kind: 'issue' })
  })
})

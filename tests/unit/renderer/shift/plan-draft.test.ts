import { describe, expect, it } from 'vitest'
import {
  isBlankPlan,
  planDraftFormOf,
  planDraftText,
  readPlanDraft,
} from '../../../../renderer/shift/plan-draft.ts'
import { shiftView, viewAt } from '../../../../renderer/shift/shift-state.ts'
import { oneDraft } from '../../../../shared/draft/contract.ts'
import { shiftPosts } from '../../../../shared/shift/index.ts'

const typed = { seen: 2, values: { person: '赵敏', reason: '刘洋发热' } }

describe('what was typed of a shift', () => {
  it('is read as it was kept, with what had been seen', () =>
    expect(readPlanDraft(planDraftText(typed))).toEqual(typed))

  it.each(['', '{', '{"person":"赵敏"}', '{"seen":2,"values":{"person":1,"reason":""}}'])(
    'is nothing where no form of this version wrote %s',
    kept => expect(readPlanDraft(kept)).toBeUndefined(),
  )

  it('has a form of its own for each post of each day, which the contract takes', () => {
    const days = ['2026-10-20', '2026-10-21']
    const forms = days.flatMap(day => shiftPosts.map(post => planDraftFormOf(day, post)))
    expect(new Set(forms).size).toBe(forms.length)
    for (const form of forms) expect(oneDraft.safeParse({ form }).success).toBe(true)
  })

  it('is blank only where neither field holds anything', () => {
    expect(isBlankPlan({ person: '', reason: '' })).toBe(true)
    expect(isBlankPlan({ person: '', reason: '刘洋发热' })).toBe(false)
    expect(isBlankPlan({ person: 'z', reason: '' })).toBe(false)
  })

  it('never becomes another shift’s: whoever leafs on leaves the form', () => {
    const open = shiftView(viewAt('2026-10-20'), {
      kind: 'open',
      cell: { day: '2026-10-20', post: 'leader' },
    })
    expect(shiftView(open, { kind: 'page', by: 1 })).toMatchObject({
      isOpen: false,
      current: { day: '2026-11-03' },
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftOf,
  type FieldSpecs,
  instantOf,
  isAsBegun,
  judgeOf,
  readTyped,
  said,
} from '../../../../renderer/incident/forms/field-spec.ts'
import {
  askedElements,
  carriedOf,
  emptyRaise,
  kindMeant,
  raisedOf,
  raiseSpecs,
  unknownIn,
  withCarried,
} from '../../../../renderer/incident/raise/raise-specs.ts'
import { raiseFrom, raiseIncident } from '../../../../shared/incident/contract.ts'
import { at } from '../../incident/night.ts'
import { timeZone } from '../../kernel/scenario.ts'

const around = { now: at('02:12'), timeZone }
const specs: FieldSpecs = {
  by: { label: '依据', missing: '未填' },
  leader: { label: '决定人', longest: 4, missing: '未填', onlyIf: ({ by }) => by === 'decision' },
  at: { label: '时间', isTime: true },
}
const faultsIn = (values: { readonly [field: string]: string }) =>
  (judgeOf(specs, () => around).safeParse(values).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )

describe('a form', () => {
  it('asks for what is needed, and only where it is', () => {
    expect(faultsIn({ by: '', leader: '', at: '.' })).toEqual(['by 未填'])
    expect(faultsIn({ by: 'final-report', leader: '', at: '' })).toEqual([])
    expect(faultsIn({ by: 'decision', leader: ' ', at: '.' })).toEqual(['leader 未填'])
    expect(faultsIn({ by: 'decision', leader: '李建明局长', at: '.' })).toEqual(['leader 超过 4 字'])
  })

  it('takes a time the short way, none that is still to come, and `.` for the moment of saving', () => {
    expect(faultsIn({ by: 'final-report', leader: '', at: '0300' })).toHaveLength(1)
    expect(instantOf('0205', around)).toBe(at('02:05'))
    expect(instantOf('-10', around)).toBe(at('02:02'))
    expect([instantOf('.', around), instantOf(' ', around), instantOf(undefined, around)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('keeps what is typed, times with their dates, and reads it again', () => {
    const kept = draftOf({ by: '甲', at: '0205' }, specs, around)
    expect(readTyped(kept)).toEqual({ by: '甲', at: '2026-11-24 02:05' })
    expect(readTyped('{"by":1}')).toBeUndefined()
    expect(readTyped('nonsense')).toBeUndefined()
    expect(isAsBegun({ by: ' 甲 ' }, { by: '甲' })).toBe(true)
    expect(isAsBegun({ by: '乙' }, { by: '甲' })).toBe(false)
  })

  it('says only what says something', () =>
    expect(said({ a: ' 甲 ', b: ' ' }, 'a', 'b', 'c')).toEqual({ a: '甲' }))
})

describe('the guide', () => {
  it('asks in the order that matters', () =>
    expect(askedElements).toEqual([
      'place',
      'eventTime',
      'casualties',
      'trend',
      'measures',
      'cause',
      'reporter',
      'phone',
      'sceneLeader',
    ]))

  it('is saved with what happened alone; what was skipped is to be verified', () => {
    const values = { ...emptyRaise, text: '起火' }
    expect(raiseIncident.safeParse({ text: '起火', ...raisedOf(values, around) }).success).toBe(true)
    expect(unknownIn(values)).toEqual(askedElements.filter(name => name !== 'phone'))
    expect(unknownIn({ ...values, place: '东湖' })).not.toContain('place')
  })

  it('means the kind that was chosen, else what the text, or the entry, speaks of', () => {
    expect(kindMeant({ kind: 'traffic', text: '起火' })).toBe('traffic')
    expect(kindMeant({ kind: '', text: '起火' })).toBe('fire')
    expect(kindMeant({ kind: '', text: '' }, '十余人聚集')).toBe('mass-event')
  })

  it('never says more than the contract takes, whatever is typed into its fields', () => {
    const anyLine = fc.string({ maxLength: 30 }).map(text => text.replace(/[^一-龥a-z0-9 ]/gu, ''))
    const names = Object.keys(emptyRaise)
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: names.length, maxLength: names.length }), lines => {
        const values = {
          ...Object.fromEntries(names.map((name, place) => [name, lines[place] ?? ''])),
          knownAt: '.',
        }
        const input = { itemId: 'D-7K2M-2611-1', ...raisedOf(values, around) }
        expect(raiseFrom.safeParse(input).success).toBe(true)
      }),
    )
  })

  it('does not ask again what stands in the entry that becomes one', () => {
    expect(Object.keys(raiseSpecs(true))).not.toContain('text')
    expect(Object.keys(raiseSpecs(false))[0]).toBe('text')
  })

  it('brings along what was typed into an entry, and loses nothing of what was left of it', () => {
    const carried = carriedOf({
      text: '路面塌陷',
      knownAt: '2026-11-24 02:05',
      place: '民主路',
      answer: '已转告',
      direction: '',
    })
    expect(carried).toEqual({ text: '路面塌陷', knownAt: '2026-11-24 02:05', place: '民主路' })
    expect(withCarried(carried, { ...emptyRaise, text: '昨夜的草稿', reporter: '居民' })).toMatchObject({
      text: '路面塌陷\n昨夜的草稿',
      place: '民主路',
      reporter: '居民',
    })
    expect(withCarried(carried, { ...emptyRaise, text: '路面塌陷' }).text).toBe('路面塌陷')
  })
})

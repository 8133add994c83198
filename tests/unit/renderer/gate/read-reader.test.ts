import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyMailValues, mailForm } from '../../../../renderer/mail/mail-values.ts'
import { emptyPassage, passageForm } from '../../../../renderer/passage/passage-values.ts'
import { numberFaults } from '../../../../renderer/ui/number-faults.ts'
import { readReader } from '../../../../renderer/visit/read-reader.ts'
import { emptyVisit, type VisitValues, visitForm } from '../../../../renderer/visit/visit-values.ts'
import { now, timeZone } from '../../kernel/scenario.ts'

const right = '120101198503081232'
const around = () => ({ now, timeZone })
const papers = (idNumber: string, who = '', organisation = '') => ({
  kind: 'papers',
  values: { idNumber, who, organisation },
})

describe('what stands where a name is looked for', () => {
  it.each([
    ['a number', right, papers(right)],
    [
      'a number in wide figures, in groups',
      '１２０１０１ 19850308 1232',
      papers('１２０１０１ 19850308 1232'),
    ],
    ['a number sent twice without an Enter', right + right, papers(right)],
    ['a number and a name', `林美华,${right}`, papers(right, '林美华')],
    ['a name of several parts', `${right}|阿依古丽·买买提`, papers(right, '阿依古丽·买买提')],
    [
      'the words of a card',
      `姓名:林美华^汉族^住址:天津市和平区解放路^公民身份号码:${right}`,
      papers(right, '林美华', '天津市和平区解放路'),
    ],
    ['half a number', '12010119850308', { kind: 'garbage' }],
    ['a number with a figure too many', '1201011985130812320', { kind: 'garbage' }],
    ['two people’s numbers', `${right} 11010519491231002X`, { kind: 'garbage' }],
    ['a long code', `https://example.invalid/${'x'.repeat(30)}`, { kind: 'garbage' }],
    ['a name', '林美华', { kind: 'nothing' }],
    ['initials', 'lmh', { kind: 'nothing' }],
    ['the end of a number or a telephone', '1232', { kind: 'nothing' }],
    ['nothing', ' ', { kind: 'nothing' }],
  ])('%s', (_, typed, says) => expect(readReader(typed)).toEqual(says))

  it('is never taken for a name with a number in it, whatever a reader sends', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        const says = readReader(`${before}。${right}。${after}`)
        expect(says.kind).not.toBe('nothing')
        if (says.kind === 'papers') expect(says.values.who).not.toContain(right)
      }),
    ))
})

const faultsOf = (
  form: ReturnType<typeof visitForm | typeof passageForm | typeof mailForm>,
  values: object,
) => {
  const checked = form.safeParse(values)
  return checked.success ? [] : checked.error.issues.map(({ path: [field] }) => field)
}
const visit = (changed: Partial<VisitValues>): VisitValues => ({
  ...emptyVisit,
  who: '林美华',
  host: '周芳',
  purpose: '送资料',
  confirmed: 'phone',
  ...changed,
})

describe('a reader that types into another field', () => {
  it.each(['purpose', 'carried', 'remark', 'organisation', 'phone', 'companions', 'talk'] as const)(
    'of a visit is told there: %s',
    field => {
      const faults = faultsOf(visitForm(around, false), visit({ [field]: right }))
      expect(faults).toEqual([field])
    },
  )

  it('papers in their own field are none; what is no name is told in its field', () => {
    const faults = (changed: Partial<VisitValues>) => faultsOf(visitForm(around, false), visit(changed))
    expect(faults({ idNumber: right })).toEqual([])
    expect(faults({ who: right })).toEqual(['who'])
    expect(faults({ who: '12010119850308' })).toEqual(['who'])
  })

  it('of a vehicle, of mail', () => {
    const vehicle = { ...emptyPassage, plate: '津A6K2Q8', purpose: '送货', goods: right }
    expect(faultsOf(passageForm(around, 'new'), vehicle)).toEqual(['goods'])
    const mail = { ...emptyMailValues, kind: 'parcel', to: '周芳', place: right, number: right }
    expect(faultsOf(mailForm(around, false), mail)).toEqual(['number', 'place'])
  })

  it('a long code of a parcel is not taken for a mistyped number of papers', () => {
    expect(numberFaults({ number: '120101198503081233' }, { codes: ['number'] })).toEqual([])
    expect(numberFaults({ remark: '120101198503081233' }, { codes: ['number'] })).toHaveLength(1)
  })
})

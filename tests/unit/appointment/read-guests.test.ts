import { describe, expect, it } from 'vitest'
import { guestProblemInWords, readGuests } from '../../../shared/appointment/read-guests.ts'

const today = '2026-11-23'
const read = (...lines: readonly string[]) => {
  const list = readGuests(lines.join('\n'), today)
  return list.state === 'read' ? list.rows : []
}
const problemOf = (line: string) => {
  const [row] = read('姓名\t单位\t证件类型\t证件号码\t电话', line)
  return row?.problem && guestProblemInWords(row.problem)
}

describe('a pasted list of guests', () => {
  it('is read by its heads, in whatever order they stand', () => {
    const list = readGuests(
      '恒源测绘来访名单\n序号,单位,姓名,身份证号,手机,车牌\n1,恒源测绘,林美华,120101198503081232,100-5550-2764,津A',
      today,
    )
    expect(list).toMatchObject({
      state: 'read',
      unused: ['车牌'],
      rows: [
        {
          row: 3,
          problem: undefined,
          guest: {
            name: '林美华',
            organisation: '恒源测绘',
            idType: 'resident-id',
            idNumber: '120101198503081232',
            phone: '100-5550-2764',
          },
        },
      ],
    })
  })

  it('of names alone needs no head', () =>
    expect(read('林美华', '郭晓东').map(({ guest }) => guest)).toEqual([
      { name: '林美华' },
      { name: '郭晓东' },
    ]))

  it.each([
    ['\t恒源测绘\t\t\t', '缺姓名'],
    ['林美华\t\t\t120101198503081233\t', '身份证号校验位不符'],
    ['林美华\t\t\t12010119850308123\t', '身份证号位数不对'],
    ['林美华\t\t渔民证\tJ123\t', '证件类型“渔民证”认不出'],
    ['林美华\t\t\t1.20101E+17\t', '号码成了 1.20101E+17，须设为文本'],
    [`林美华\t${'长'.repeat(61)}\t\t\t`, '单位过长或含有不能用的字符'],
    ['林美华\t\t护照\tE12345678\t', undefined],
  ])('says of %j what is wrong about it', (line, words) => expect(problemOf(line)).toBe(words))

  it('takes nobody twice', () => {
    const rows = read('姓名\t证件号码', '林美华\t120101198503081232', '林某\t120101 19850308 1232')
    expect(rows.map(({ problem }) => problem && guestProblemInWords(problem))).toEqual([
      undefined,
      '与第 2 行是同一人',
    ])
  })

  it('is nothing without a head, and without a word', () => {
    expect(readGuests('林美华\t恒源\n郭晓东\t恒源', today)).toEqual({ state: 'no-header' })
    expect(readGuests(' \n\t', today)).toEqual({ state: 'empty' })
  })
})

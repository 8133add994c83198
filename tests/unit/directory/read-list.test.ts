import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StaffRow } from '../../../shared/directory/contract.ts'
import { problemInWords } from '../../../shared/directory/list-problems.ts'
import { type ListRow, readStaffList } from '../../../shared/directory/read-list.ts'

const rowsIn = (text: string, current: readonly StaffRow[] = []): readonly ListRow[] => {
  const list = readStaffList(text, current)
  if (list.state !== 'read') throw new Error(list.state)
  return list.rows
}

/** Each row in a word or two: who, where, and what is wrong. */
const shown = (text: string, current: readonly StaffRow[] = []): readonly string[] =>
  rowsIn(text, current).map(({ row, staff, problem }) =>
    [row, staff.name, staff.section, problem ? problemInWords(problem) : 'ok'].join(' '),
  )

const zhang: StaffRow = {
  staffId: 'D-7K2M-2611-1',
  name: '张伟',
  section: '办公室',
  post: '科员',
  rank: '',
  phone: '13800138000',
  shortPhone: '',
}

describe('the head of a list', () => {
  it('is found in any order and by the words that offices use', () =>
    expect(
      rowsIn('短号\t联系电话\t职级\t职务\t部门\t姓 名\n8206\t010-5551234\t正科级\t主任\t办公室\t张伟'),
    ).toEqual([
      {
        row: 2,
        staff: {
          name: '张伟',
          section: '办公室',
          post: '主任',
          rank: '正科级',
          phone: '010-5551234',
          shortPhone: '8206',
        },
        isSectionInherited: false,
        problem: undefined,
      },
    ]))

  it('may stand below titles, and may be repeated on each page', () =>
    expect(
      shown(
        '云澜区水务局通讯录,,\n2026年11月,,\n序号,姓名,科室\n1,张伟,办公室\n序号,姓名,科室\n2,李雷,法规科',
      ),
    ).toEqual(['4 张伟 办公室 ok', '6 李雷 法规科 ok']))

  it('that lacks the name is no head', () => {
    expect(readStaffList('张伟,办公室\n李雷,法规科', [])).toEqual({ state: 'no-header' })
    expect(readStaffList('姓名\n张伟', [])).toEqual({ state: 'no-header' })
    expect(readStaffList(' \n\t\n', [])).toEqual({ state: 'empty' })
  })

  it('names the columns that nothing is taken from, and prefers a mobile number to a desk’s', () => {
    const list = readStaffList('序号,姓名,科室,性别,办公电话,手机\n1,张伟,办公室,男,5551234,13800138000', [])
    expect(list).toMatchObject({
      unused: ['性别', '办公电话'],
      rows: [{ staff: { phone: '13800138000' } }],
    })
  })
})

describe('the rows of a list', () => {
  const head = '姓名,科室,职务,职级,电话,短号'

  it.each([
    [`${head}\n,办公室,科员,,,`, '2  办公室 缺姓名'],
    [`${head}\n张伟,,,,,`, '2 张伟  缺科室'],
    [`${head}\n张伟,办公室,,太尉,,`, '2 张伟 办公室 职级“太尉”认不出'],
    [`${head}\n张伟,办公室,,,1.38E+10,`, '2 张伟 办公室 电话成了 1.38E+10，须设为文本'],
    [`${head}\n${'张'.repeat(41)},办公室,,,,`, `2 ${'张'.repeat(41)} 办公室 姓名过长或含有不能用的字符`],
    [`${head}\n张伟,办公室,,,,12345678901`, '2 张伟 办公室 短号过长或含有不能用的字符'],
  ])('say what is wrong: %j', (text, said) => expect(shown(text)).toEqual([said]))

  it('know who is there already, who comes twice, and whose number it is', () =>
    expect(
      shown(
        [
          head,
          '张伟,办公室,科员,,,',
          '张伟,法规科,科员,,,',
          '张 伟,法规科,科员,,,',
          '李雷,法规科,,,138 0013 8000,',
          '韩梅,法规科,,,13900139000,',
          '吴敏,法规科,,,+8613900139000,',
          '许强,法规科,,,5551234,',
          '何静,法规科,,,5551234,',
        ].join('\n'),
        [zhang],
      ),
    ).toEqual([
      '2 张伟 办公室 名册中已有此人',
      '3 张伟 法规科 ok',
      '4 张伟 法规科 与第 3 行是同一人',
      '5 李雷 法规科 手机号已登记为张伟（办公室）的',
      '6 韩梅 法规科 ok',
      '7 吴敏 法规科 手机号与第 6 行相同',
      '8 许强 法规科 ok',
      '9 何静 法规科 ok',
    ]))

  it('of merged cells bear the section above them, marked', () => {
    const rows = rowsIn('科室,姓名\n办公室,张伟\n,李雷\n\n法规科,韩梅\n,吴敏')
    expect(rows.map(({ staff, isSectionInherited }) => [staff.section, isSectionInherited])).toEqual([
      ['办公室', false],
      ['办公室', true],
      ['法规科', false],
      ['法规科', true],
    ])
  })

  it('below a title across the table belong to that section', () =>
    expect(
      shown('序号\t姓名\t职务\n办公室（2人）\n1\t张伟\t主任\n2\t李雷\t科员\n法规科\n1\t韩梅\t科长'),
    ).toEqual(['3 张伟 办公室 ok', '4 李雷 办公室 ok', '6 韩梅 法规科 ok']))

  it('are no sums: what counts those above is neither a person nor a section', () =>
    expect(
      shown('科室,姓名,职务\n办公室,张伟,主任\n,李雷,科员\n小计,,2人\n,韩梅,科员\n合 计：3人,,\n共3人,,'),
    ).toEqual(['2 张伟 办公室 ok', '3 李雷 办公室 ok', '5 韩梅 办公室 ok']))

  it('keep rare characters, and nothing unseen', () =>
    expect(
      rowsIn(`${head}\n\u202E𠮷\u3000䶮\u200E,办公室,="主任",副处,\t'010－555,８２０６`).map(
        ({ staff }) => staff,
      ),
    ).toMatchObject([{ post: '主任', rank: '副处级', phone: '010-555', shortPhone: '8206' }]))
})

describe('the form of a file', () => {
  it.each([
    ['a byte order mark', '\uFEFF姓名,科室\n张伟,办公室'],
    ['line ends of Windows', '姓名,科室\r\n张伟,办公室\r\n'],
    ['line ends of an old Mac', '姓名,科室\r张伟,办公室'],
    ['quoted cells', '"姓名","科室"\n"张伟","办公室"'],
    ['semicolons', '姓名;科室\n张伟;办公室'],
    ['full-width commas', '姓名，科室\n张伟，办公室'],
    ['tabs', '姓名\t科室\n张伟\t办公室'],
    ['empty columns around', ',姓名,,科室,\n,张伟,,办公室,'],
  ])('may have %s', (_, text) => expect(shown(text)).toEqual(['2 张伟 办公室 ok']))

  it('may have separators and line feeds within quotes', () =>
    expect(
      rowsIn('姓名,科室,职务\n张伟,"办公室","主任,\n""兼""书记"').map(({ staff }) => staff.post),
    ).toEqual(['主任, "兼"书记']))

  it('that opens a quotation and never closes it loses no row', () =>
    expect(shown('姓名,科室,职务\n张伟,办公室,"主任\n李雷,法规科,科员')).toEqual([
      '2 张伟 办公室 ok',
      '3 李雷 法规科 ok',
    ]))

  it('of 5,000 rows is read whole', () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, n) => `张${String.fromCodePoint(0x4e00 + n)},第${n % 40}科,科员`,
    )
    const rows = rowsIn(['姓名,科室,职务', ...lines].join('\n'))
    expect(rows.filter(({ problem }) => !problem)).toHaveLength(5_000)
  })

  it('whatever it holds, is read or named unreadable, and never throws', () => {
    const cell = fc.oneof(
      fc.constantFrom('姓名', '科室', '"', '=1+1', '\u0000', '\uD800', ',', '\t'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const line = fc.array(cell, { maxLength: 6 }).map(cells => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const list = readStaffList(['姓名,科室', ...lines].join('\n'), [zhang])
        if (list.state !== 'read') return
        for (const { staff, problem } of list.rows)
          if (!problem) expect(staff.name.trim() && staff.section.trim()).not.toBe('')
      }),
    )
  })
})

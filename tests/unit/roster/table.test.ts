import { describe, expect, it } from 'vitest'
import { readRosterTable, tableHeads } from '../../../shared/roster/index.ts'
import { staffId } from '../directory/staff.ts'

const people = [
  { staffId: staffId(1), name: '李建明', section: '局领导' },
  { staffId: staffId(2), name: '张伟', section: '办公室' },
  { staffId: staffId(3), name: '张伟', section: '财务科' },
  { staffId: staffId(4), name: '吴军', section: '门卫' },
]
const read = (text: string, month = '2026-12') => readRosterTable(text, { month, people })

describe('a pasted roster', () => {
  it('is read by its heads, under whatever title, with what a spreadsheet puts around it', () =>
    expect(
      read(
        '2026年12月值班表\n序号\t日期\t星期\t带班领导\t值班人员\t门卫\n1\t12月1日\t二\t李 建 明\t张伟（办公室）\t吴军\n2\t2026/12/2\t三\t\t张伟(财务科)\t—',
      ),
    ).toEqual({
      ok: true,
      duties: [
        { day: '2026-12-01', post: 'leader', staffId: staffId(1) },
        { day: '2026-12-01', post: 'duty-officer', staffId: staffId(2) },
        { day: '2026-12-01', post: 'gatekeeper', staffId: staffId(4) },
        { day: '2026-12-02', post: 'duty-officer', staffId: staffId(3) },
      ],
      faults: [],
      unused: ['星期'],
    }))

  it.each([
    '2026-12-05',
    '2026/12/5',
    '2026.12.5',
    '2026年12月5日',
    '12月5日',
    '12-5',
    '5日',
    '5',
    '12月5日（周六）',
    '12-05 星期六',
  ])('understands %s', written =>
    expect(read(`日期,门卫\n${written},吴军`)).toMatchObject({
      duties: [{ day: '2026-12-05', post: 'gatekeeper' }],
      faults: [],
    }),
  )

  it('says of each line that it cannot use what is wrong with it, and uses the others', () =>
    expect(
      read(
        '日期,值班员,门卫\n12-01,张伟,吴军\n12-32,,吴军\n下周一,,吴军\n2027-01-01,,吴军\n12-01,,吴军\n12-03,钱多多,',
      ),
    ).toEqual({
      ok: true,
      duties: [{ day: '2026-12-01', post: 'gatekeeper', staffId: staffId(4) }],
      faults: [
        { line: 2, kind: 'name-of-several', cell: '张伟' },
        { line: 3, kind: 'day-unknown', cell: '12-32' },
        { line: 4, kind: 'day-unknown', cell: '下周一' },
        { line: 5, kind: 'day-outside', cell: '2027-01-01' },
        { line: 6, kind: 'day-twice', cell: '12-01' },
        { line: 7, kind: 'name-unknown', cell: '钱多多' },
      ],
      unused: [],
    }))

  it.each([
    ['', 'empty'],
    ['张伟 李建明', 'no-head'],
    ['日期,备注\n12-01,无', 'no-head'],
  ])('is not taken for one where it is none: %j', (text, why) =>
    expect(read(text)).toEqual({ ok: false, why }),
  )

  it('understands what is written out', () =>
    expect(read([tableHeads.join('\t'), '12-01\t周二\t\t李建明\t\t吴军'].join('\n'))).toMatchObject({
      duties: [{ post: 'leader' }, { post: 'gatekeeper' }],
      faults: [],
    }))
})

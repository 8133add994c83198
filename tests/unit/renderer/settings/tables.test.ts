import { describe, expect, it } from 'vitest'
import { staleAfter } from '../../../../renderer/app/dependence.ts'
import { frameText } from '../../../../renderer/app/frame-text.ts'
import { gone, settingsParts } from '../../../../renderer/app/places.ts'
import { checklistsScreen } from '../../../../renderer/settings/tables/checklists-screen.tsx'
import { gradeCriteriaScreen } from '../../../../renderer/settings/tables/grade-criteria-screen.tsx'
import { listChanges } from '../../../../renderer/settings/tables/list-changes.ts'
import { phrasesScreen } from '../../../../renderer/settings/tables/phrases-screen.tsx'
import { plansScreen } from '../../../../renderer/settings/tables/plans-screen.tsx'
import { reportLimitsScreen } from '../../../../renderer/settings/tables/report-limits-screen.tsx'
import { requirementsScreen } from '../../../../renderer/settings/tables/requirements-screen.tsx'
import { rowsFor } from '../../../../renderer/settings/tables/rows-for.ts'
import { tableLines, tableTotal } from '../../../../renderer/settings/tables/table-line.ts'
import {
  bodyText,
  isField,
  isUntouched,
  noBody,
  readTableDraft,
  tableDraftText,
} from '../../../../renderer/settings/tables/table-values.ts'
import { checklistsTable } from '../../../../shared/checklists/index.ts'
import { requiredByDefault } from '../../../../shared/duty-log/elements.ts'
import { entryTypeIds, requirementsTable } from '../../../../shared/duty-log/index.ts'
import { gradeCriteriaTable } from '../../../../shared/grade-criteria/index.ts'
import { defaultPhrases } from '../../../../shared/phrases/default-phrases.ts'
import { plansTable } from '../../../../shared/plans/index.ts'
import { reportLimitsTable } from '../../../../shared/report-limits/index.ts'
import { emptyTable, tableRows } from '../../../../shared/unit-table/index.ts'
import { happened, now, storyOf, timeZone } from '../../kernel/scenario.ts'

const linesOf = (...texts: readonly string[]) => ({
  ...noBody,
  lines: texts.map(text => ({ id: '', text, isTicked: false })),
})

type Form = {
  readonly form: {
    readonly safeParse: (values: unknown) => { error?: { issues: readonly Issue[] } | undefined }
  }
}
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }
const faultsIn = ({ form }: Form, body: object, reason = '试'): readonly string[] =>
  (form.safeParse({ ...body, reason }).error?.issues ?? []).map(
    ({ path, message }) => `${path.map(String).join('.')} ${message}`,
  )

describe('a form of a table', () => {
  it('holds what the row says, and means the same again', () => {
    for (const type of entryTypeIds) {
      const required = requiredByDefault(type)
      const phrases = defaultPhrases[type]
      expect(requirementsScreen.contentOf(type, requirementsScreen.bodyOf(type, required))).toEqual(required)
      expect(phrasesScreen.contentOf(type, phrasesScreen.bodyOf(type, phrases))).toEqual(phrases)
    }
    for (const post of checklistsTable.keys) {
      const items = checklistsTable.shipped(post)
      expect(checklistsScreen.contentOf(post, checklistsScreen.bodyOf(post, items))).toEqual(items)
    }
    for (const grade of reportLimitsTable.keys) {
      const limits = reportLimitsTable.shipped(grade)
      expect(reportLimitsScreen.contentOf(grade, reportLimitsScreen.bodyOf(grade, limits))).toEqual(limits)
    }
  })

  it('counts blank lines and white space around a line for nothing', () => {
    const body = linesOf(' 甲。 ', '', '  ')
    expect(phrasesScreen.contentOf('patrol', body)).toEqual(['甲。'])
    const seen = { revision: 0, body: bodyText(linesOf('甲。')) }
    expect(isUntouched({ ...body, reason: ' ' }, seen)).toBe(true)
    expect(isUntouched({ ...body, reason: '改' }, seen)).toBe(false)
    expect(isUntouched({ ...linesOf('甲。', '乙。'), reason: '' }, seen)).toBe(false)
  })

  it('is kept as a draft with what was seen, and reads nothing else', () => {
    const draft = { seen: { revision: 2, body: '[]' }, values: { ...linesOf('甲。'), reason: '改' } }
    expect(readTableDraft(tableDraftText(draft))).toEqual(draft)
    expect(readTableDraft('{"values":{}}')).toBeUndefined()
    expect(readTableDraft('half')).toBeUndefined()
  })

  it('says at the line what is wrong with it', () => {
    expect(faultsIn(phrasesScreen, linesOf('甲。', '', ' 甲。', '长'.repeat(101)))).toEqual([
      'lines.2.text 与第 1 句相同',
      'lines.3.text 超过 100 字',
    ])
    const many = linesOf(...Array.from({ length: 21 }, (_, place) => `第${place}句。`))
    expect(faultsIn(phrasesScreen, many)).toEqual(['lines.20.text 最多 20 句'])
    expect(faultsIn(phrasesScreen, linesOf())).toEqual([])
    expect(faultsIn(checklistsScreen, linesOf(''))).toEqual(['lines.0.text 至少要有一项'])
  })

  it('asks for its reason', () => {
    expect(faultsIn(phrasesScreen, linesOf('甲。'), ' ')).toEqual(['reason 未填'])
    expect(faultsIn(phrasesScreen, linesOf('甲。'), '改'.repeat(201))).toEqual(['reason 超过 200 字'])
  })

  it.each([
    [{ oralMinutes: '３０', writtenMinutes: '60', followUpMinutes: '120' }, []],
    [
      { oralMinutes: '', writtenMinutes: '半小时', followUpMinutes: '5' },
      [
        'figures.oralMinutes 未填',
        'figures.writtenMinutes 须为整数，只填数字',
        'figures.followUpMinutes 须在10至1440分钟之间',
      ],
    ],
    [
      { oralMinutes: '40', writtenMinutes: '30', followUpMinutes: '120' },
      ['figures.writtenMinutes 不短于口头报告的40分钟'],
    ],
  ])('judges minutes: %o', (figures, faults) =>
    expect(faultsIn(reportLimitsScreen, { ...noBody, figures })).toEqual(faults),
  )

  it('holds a plan with its numbers and what comes first, and means the same again', () => {
    for (const kind of plansTable.keys) {
      const plan = plansTable.shipped(kind)
      expect(plansScreen.contentOf(kind, plansScreen.bodyOf(kind, plan))).toEqual(plan)
      expect(faultsIn(plansScreen, plansScreen.bodyOf(kind, plan))).toEqual([])
    }
    for (const grade of gradeCriteriaTable.keys) {
      const criteria = gradeCriteriaTable.shipped(grade)
      expect(gradeCriteriaScreen.contentOf(grade, gradeCriteriaScreen.bodyOf(grade, criteria))).toEqual(
        criteria,
      )
    }
  })

  it('lets no plan pass without whoever hears at once, nor a point that is too long or said twice', () => {
    const call = (role: string, text: string) => ({
      id: '',
      text,
      isTicked: false,
      role,
      phone: '',
      spare: '',
    })
    const told = [call('leader-on-duty', '带班领导'), call('superior-duty-office', '区总值班室')]
    const plan = (points: string, lines = told) => ({ lines, figures: { points } })
    expect(faultsIn(plansScreen, plan('先拨119'))).toEqual([])
    expect(faultsIn(plansScreen, plan('', [call('fire', '消防')]))).toEqual([
      'lines.0.text 名单里须有带班领导（§8.4）',
    ])
    expect(faultsIn(plansScreen, plan(`甲\n${'长'.repeat(101)}`))).toEqual([
      'figures.points 第2条超过 100 字',
    ])
    expect(faultsIn(plansScreen, plan('甲\n\n甲 '))).toEqual(['figures.points 第2条与前面的相同'])
    expect(faultsIn(plansScreen, plan(Array.from({ length: 13 }, (_, n) => `第${n}条`).join('\n')))).toEqual([
      'figures.points 最多 12 条，现有 13 条',
    ])
    expect(
      faultsIn(
        plansScreen,
        plan('', [{ ...call('leader-on-duty', '带班领导'), phone: '1'.repeat(41) }, ...told]),
      ),
    ).toEqual(['lines.0.phone 超过 40 字'])
  })

  it('leads to what is typed and nowhere else', () => {
    expect(['reason', 'lines.12.text', 'figures.oralMinutes'].every(isField)).toBe(true)
    expect(['lines', 'lines.1', 'root', ''].some(isField)).toBe(false)
  })
})

describe('a list of rows', () => {
  const changed = happened(
    {
      kind: 'requirements.changed',
      v: 1,
      data: { type: 'petition', required: ['people', 'leader'], reason: '精简', revision: 1 },
    },
    { actor: 'zhao.wen' },
  )
  const rows = tableRows(requirementsTable, storyOf(changed).state.requirements, () => '赵雯')

  it('marks what was changed, by whom and when, and cites it as the unit’s', () => {
    const lines = tableLines(requirementsScreen, rows, { timeZone, now })
    expect(lines.find(({ key }) => key === 'petition')).toEqual({
      key: 'petition',
      label: '上访',
      cells: ['人数、报告带班领导'],
      rule: '单位设置',
      isChanged: true,
      changed: '赵雯 11-23 14:31',
    })
    expect(lines.find(({ key }) => key === 'inspection')).toMatchObject({ rule: '§8.8', isChanged: false })
    expect(tableTotal(rows)).toBe('共 16 项，已改 1 项')
    expect(tableTotal(tableRows(requirementsTable, emptyTable(), () => ''))).toBe('共 16 项，都是默认的')
  })

  it('tells when an element is asked for at all', () =>
    expect(requirementsScreen.wordsOf('petition', ['people', 'leader'])).toEqual([
      '人数',
      '报告带班领导（仅当劝离结果为“劝离未果”时）',
    ]))

  it('names paragraphs before what the unit added', () => {
    const [room] = tableRows(checklistsTable, emptyTable(), () => '')
    expect(room && checklistsScreen.ruleOf(room)).toBe('§6.5、§12.1.1.4、单位设置')
  })
})

describe('the history', () => {
  it('says what came, what went, and that the order is another', () => {
    expect(listChanges(['甲', '乙'], ['乙', '丙'])).toEqual(['增：丙', '减：甲'])
    expect(listChanges(['甲', '乙', '丙'], ['丙', '甲'])).toEqual(['减：乙', '顺序有调整'])
    expect(listChanges(['甲'], ['甲'])).toEqual(['内容未变'])
  })

  it('says of figures from what to what', () =>
    expect(
      reportLimitsScreen.changesOf('grave', reportLimitsTable.shipped('grave'), {
        ...reportLimitsTable.shipped('grave'),
        oralMinutes: 10,
      }),
    ).toEqual(['口头报告 15分钟 → 10分钟']))
})

it('gives a line as many rows as its text takes', () => {
  expect(rowsFor('')).toBe(1)
  expect(rowsFor('电话通知已记录，已转告有关人员。')).toBe(1)
  expect(rowsFor('值'.repeat(17))).toBe(2)
  expect(rowsFor('值'.repeat(100))).toBe(7)
})

/** What else shows what is set there. */
const shownIn: { readonly [part: string]: readonly string[] } = {
  checklists: ['handover.standing'],
  parking: ['handover.standing', 'passage.inside', 'passage.one', 'passage.page', 'vehicle.list'],
}

it('asks a table again after its own change, and of others what shows it', () => {
  for (const part of settingsParts.filter(other => other !== 'limits' && other !== 'vehicles'))
    expect([...staleAfter([`${part}.changed`])].sort()).toEqual(
      ['journal.positions', 'trail.page', `${part}.history`, `${part}.list`, ...(shownIn[part] ?? [])].sort(),
    )
})

it('a part of the settings is a place of its own, but no step on the way back', () => {
  expect(Object.keys(frameText.settingsParts)).toEqual([...settingsParts])
  expect(gone([{ view: 'settings' }, { view: 'duty-log' }], { view: 'settings', part: 'phrases' })).toEqual([
    { view: 'settings', part: 'phrases' },
    { view: 'duty-log' },
  ])
})

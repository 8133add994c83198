import type { ElementName, Elements } from './element-fields.ts'
import { type EntryType, entryTypes } from './entry-types.ts'

/** What an entry can lack: an element, its deadline, or whose petition it is. */
export type Requirable = ElementName | 'dueAt' | 'petitioner'

/** One element of one type, in the order of the form. */
export type ElementRow = {
  readonly name: Requirable
  readonly label: string
  /** An entry without it is saved as 待补 (单位设置, after the rule); the office may say otherwise. */
  readonly required: boolean
  /** The paragraph that asks for it. */
  readonly rule: string
  /** Asked for only while another element says this. */
  readonly when?: When
}
type When = {
  readonly element: 'contact' | 'classified' | 'outcome'
  readonly is: readonly (string | undefined)[]
}

type Row = Omit<ElementRow, 'rule'> & { readonly rule?: string }
type More = { readonly when?: When; readonly rule?: string }

const need = (name: Requirable, label: string, more: More = {}): Row => ({
  name,
  label,
  required: true,
  ...more,
})
const may = (name: Requirable, label: string, more: More = {}): Row => ({
  name,
  label,
  required: false,
  ...more,
})

/** Whoever is asked first answers, or says where to turn to (§19.2). */
const referred: More = { when: { element: 'contact', is: ['referred'] }, rule: '§19' }
const firstContact: readonly Row[] = [
  may('contact', '首问办理', { rule: '§19' }),
  need('referredTo', '承办科室', referred),
  need('referredPlace', '科室地点', referred),
  need('referredPhone', '科室电话', referred),
]

/** A classified document is known by its number alone. */
const open: More = { when: { element: 'classified', is: [undefined, 'no'] } }
const correspondence = (words: { unit: string; title: string; copies: string }): readonly Row[] => [
  need('direction', '收发'),
  need('unit', words.unit),
  may('documentNumber', '文号'),
  may('urgency', '紧急程度'),
  need('title', words.title, open),
  may('copies', words.copies),
  may('classified', '是否涉密'),
  may('dueAt', '办理期限'),
]

/** Persuading failed: the leader on duty is told at once. */
const stayed: More = { when: { element: 'outcome', is: ['stayed'] } }

const rows: { readonly [T in EntryType]: readonly Row[] } = {
  telephone: [
    may('direction', '去来'),
    need('unit', '对方单位'),
    may('person', '姓名'),
    need('phone', '对方电话'),
    may('answer', '答复'),
    need('result', '处理结果'),
    ...firstContact,
  ],
  document: [
    ...correspondence({ unit: '来往单位', title: '标题', copies: '份数' }).map(row =>
      row.name === 'documentNumber' ? { ...row, required: true } : row,
    ),
  ],
  fax: correspondence({ unit: '来往单位', title: '标题', copies: '页数' }),
  letter: [
    ...correspondence({ unit: '来往单位', title: '名称', copies: '件数' }),
    may('recipient', '收件人'),
  ],
  visit: [
    need('purpose', '来访事由'),
    may('people', '人数'),
    need('host', '接待人'),
    may('result', '接待结果'),
    ...firstContact,
  ],
  petition: [
    need('people', '人数'),
    need('petitioner', '上访人'),
    need('demand', '诉求'),
    need('talk', '劝导情况'),
    need('outcome', '劝离结果'),
    need('leader', '报告带班领导', stayed),
    need('toldAt', '报告时间', stayed),
    may('dueAt', '办理期限'),
  ],
  inspection: [
    need('unit', '查岗单位'),
    need('person', '查岗人'),
    need('question', '查问内容'),
    need('answer', '应答情况'),
    may('rectification', '整改要求'),
    may('dueAt', '整改期限'),
    need('leader', '报告带班领导'),
    need('toldAt', '报告时间'),
  ],
  instruction: [
    need('instructor', '批示人'),
    need('recipient', '承办人'),
    may('dueAt', '办理期限'),
    may('result', '落实情况'),
  ],
  'assigned-task': [
    need('instructor', '交办人'),
    need('recipient', '承办人'),
    may('dueAt', '办理期限'),
    may('result', '办理结果'),
  ],
  incident: [
    may('receivedAt', '接报时间'),
    may('eventTime', '事发时间'),
    need('reporter', '报告人'),
    may('phone', '联系电话'),
    need('place', '地点'),
    need('nature', '性质'),
    may('scope', '影响范围'),
    need('casualties', '伤亡情况'),
    may('loss', '损失'),
    need('cause', '原因'),
    need('measures', '已采取措施'),
    need('trend', '发展趋势'),
    need('sceneLeader', '现场负责人'),
    may('nextSteps', '下步打算'),
  ],
  'public-information': [need('source', '来源'), need('category', '类别'), may('level', '预警级别')],
  'media-anomaly': [
    need('source', '媒体来源'),
    need('reportedTo', '报告对象'),
    may('measures', '跟进情况'),
    may('dueAt', '跟进期限'),
  ],
  activity: [
    need('title', '活动名称'),
    need('place', '地点'),
    need('startsAt', '开始时间'),
    may('endsAt', '结束时间'),
    need('inCharge', '负责人'),
  ],
  equipment: [
    need('equipment', '设备名称'),
    need('fault', '故障现象'),
    need('reportedTo', '报修对象'),
    may('dueAt', '修复期限'),
    may('repairedAt', '修复时间'),
  ],
  patrol: [need('points', '巡查点位'), need('findings', '发现情况')],
  other: [],
}

/** THE table: the elements of each type, in the order of the form (domain.md §3 and §6, §19 for the first contact). */
export const entryElements = Object.fromEntries(
  Object.entries(rows).map(([type, ofType]) => [
    type,
    ofType.map(row => ({ rule: entryTypes[type as EntryType].rule, ...row })),
  ]),
) as unknown as { readonly [T in EntryType]: readonly ElementRow[] }

/** Whether the form asks for it, as the other elements stand. */
export const isAskedFor = ({ when }: ElementRow, elements: Elements): boolean =>
  when === undefined || when.is.includes(elements[when.element])

/** Elements of a type that its form asks for now. */
export const elementsAskedFor = (type: EntryType, elements: Elements): readonly ElementRow[] =>
  entryElements[type].filter(row => isAskedFor(row, elements))

/** Required by default, whatever the office says otherwise. */
export const requiredByDefault = (type: EntryType): readonly Requirable[] =>
  entryElements[type].filter(({ required }) => required).map(({ name }) => name)

/** As the type calls it; its own name where the type has no such element any more. */
export const elementLabel = (type: EntryType, name: Requirable): string =>
  entryElements[type].find(row => row.name === name)?.label ?? name

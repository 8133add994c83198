import type { Elements } from '../../shared/duty-log/element-fields.ts'
import type { Matter } from './matter.ts'

/** A matter before its type is said. */
export type Told = Omit<Matter, 'type'>
export type Deck = readonly [Told, ...Told[]]

/** Who sent it, its own number, its title, how urgent it is, how many copies. */
const came = (
  unit: string,
  documentNumber: string,
  title: string,
  urgency: NonNullable<Elements['urgency']>,
  text: string,
): Told => ({ text, elements: { direction: 'in', unit, documentNumber, title, urgency, copies: 1 } })

const went = (unit: string, documentNumber: string, title: string, copies: number, text: string): Told => ({
  text,
  elements: { direction: 'out', unit, documentNumber, title, urgency: 'plain', copies },
})

export const documents: Deck = [
  came(
    '市水务局',
    '市水〔{year}〕{n}号',
    '关于做好秋冬季供水保障的通知',
    'plain',
    '收市水务局通知，已登记，送办公室批办。',
  ),
  {
    ...came(
      '区政府办',
      '区政办〔{year}〕{n}号',
      '关于报送年度重点工作完成情况的通知',
      'urgent',
      '收区政府办急件，已送带班领导阅，限期报送。',
    ),
    dueInHours: 52,
  },
  came(
    '区防汛办',
    '区汛办〔{year}〕{n}号',
    '关于防汛物资调拨的通知',
    'pressing',
    '收区防汛办特急件，河道科当场签收。',
  ),
  came('区财政局', '区财〔{year}〕{n}号', '关于部门预算编报的通知', 'plain', '收区财政局通知，转计财科。'),
  came(
    '市水务局',
    '市水许可〔{year}〕{n}号',
    '关于开展取水许可专项检查的通知',
    'plain',
    '收市水务局通知，转水资源科。',
  ),
  came(
    '区安委会',
    '区安委〔{year}〕{n}号',
    '关于有限空间作业安全的提示函',
    'urgent',
    '收区安委会提示函，转工程建设科。',
  ),
  came('区档案馆', '区档函〔{year}〕{n}号', '关于档案移交的函', 'plain', '收区档案馆函，转办公室。'),
  came(
    '沿河街道办',
    '沿河街〔{year}〕{n}号',
    '关于{road}排水管改造的请示',
    'plain',
    '收沿河街道请示，转工程建设科。',
  ),
  {
    text: '收机要件一份，只登记文号，保密员当场签收。',
    elements: {
      direction: 'in',
      unit: '区委机要局',
      documentNumber: '机〔{year}〕{n}号',
      classified: 'yes',
      urgency: 'foremost',
      copies: 1,
    },
  },
  went(
    '区政府办',
    '云水报〔{year}〕{n}号',
    '关于{road}供水管网改造方案的报告',
    2,
    '已交机要交通送区政府办。',
  ),
  went('市水务局', '云水函〔{year}〕{n}号', '关于{river}清淤工程验收的函', 2, '已寄出，留底两份。'),
  went('各科室和泵站', '云水办〔{year}〕{n}号', '关于调整防汛值班安排的通知', 18, '已发各科室和泵站。'),
]

const faxed = (direction: 'in' | 'out', unit: string, title: string, copies: number, text: string): Told => ({
  text,
  elements: { direction, unit, title, copies },
})

export const faxes: Deck = [
  faxed('in', '市水文站', '未来三天雨水情预报', 2, '收雨水情预报传真，已送河道科。'),
  faxed('in', '区防汛办', '值班值守抽查情况通报', 3, '收抽查情况通报传真，已送带班领导。'),
  faxed('in', '供电公司', '{station}检修停电申请', 1, '收停电申请传真，已送设备科。'),
  faxed('out', '市水务局', '{river}水位日报', 1, '向市水务局传真水位日报，对方回执已收。'),
]

const posted = (unit: string, title: string, copies: number, recipient: string, text: string): Told => ({
  text,
  elements: { direction: 'in', unit, title, copies, recipient },
})

export const letters: Deck = [
  posted('邮政支局', '挂号信', 3, '计财科、法规科', '挂号信3件，分送计财科、法规科，已签收。'),
  posted('{road}居民', '群众来信', 1, '河道科', '群众来信1件，反映{road}下水不畅，转河道科。'),
  posted('邮政支局', '报刊和平信', 6, '各科室', '邮政送达报刊和平信，已分送各科室。'),
  posted('区法院', '司法文书', 1, '贺敏之', '法院送达文书1件，法规科当场签收。'),
]

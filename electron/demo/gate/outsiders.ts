import { checkDigitOf } from '../../../shared/papers/index.ts'
import type { Visitor } from '../../../shared/visit/index.ts'

type Row = readonly [name: string, organisation: string, purpose: string]

/** Who comes to the gate: invented, and named nowhere else in the book. */
const rows = [
  ['林美华', '启明水务科技有限公司', '送合同资料'],
  ['郭晓东', '云通监理有限公司', '工程例会'],
  ['唐雪梅', '区审计局', '调阅资料'],
  ['丁文涛', '云澜供水公司', '报送水质月报'],
  ['沈玉兰', '', '咨询用水户名变更'],
  ['魏国强', '恒源测绘院', '送测绘成果'],
  ['方志远', '康正检测中心', '取水样'],
  ['梁小燕', '区财政局', '核对拨款'],
  ['崔海波', '东湖街道办事处', '商河道保洁'],
  ['秦玉珍', '', '反映小区二次供水'],
  ['万里鹏', '南岭泵业', '泵站设备检修'],
  ['姚新民', '区档案馆', '查阅旧档'],
  ['卢建平', '云澜建工集团', '送施工进度'],
  ['白雪莲', '晨光印务', '送印刷品校样'],
  ['汪德水', '柳林镇水管站', '报灌溉用水计划'],
  ['史小明', '', '办理取水许可'],
  ['黎振华', '区应急局', '商防汛预案'],
  ['尤佳', '区委党校', '送培训通知'],
  ['祝长河', '清源环保工程公司', '投标答疑'],
  ['阮秀芝', '', '询问水费减免'],
  ['薛万里', '平安电梯公司', '电梯年检'],
  ['倪学文', '区统计局', '统计执法检查'],
  ['庞大海', '宏达消防公司', '消防器材检修'],
  ['伍玉成', '省水利设计院', '设计交底'],
] as const satisfies readonly Row[]

export type Guest = { readonly visitor: Visitor; readonly purpose: string }

/** Born before anybody who still goes to an office: nobody's papers. */
const papersOf = (place: number): string => {
  const [year, month, day] = [1911 + (place % 18), 1 + (place % 12), 1 + ((place * 7) % 28)]
  const two = (n: number) => String(n).padStart(2, '0')
  const digits = `120101${year}${two(month)}${two(day)}${String(100 + place * 7).padStart(3, '0')}`
  return `${digits}${checkDigitOf(digits)}`
}

const guestOf = ([name, organisation, purpose]: Row, place: number): Guest => ({
  visitor: {
    name,
    idType: 'resident-id',
    idNumber: papersOf(place),
    phone: `100-5550-${2700 + place * 37}`,
    ...(organisation !== '' && { organisation }),
  },
  purpose,
})

export const guests = rows.map(guestOf) as unknown as readonly [Guest, ...Guest[]]

/** A group that is announced. */
export const guestsOfOneUnit = [
  { name: '幸福林', organisation: '中联设计公司' },
  { name: '景天明', organisation: '中联设计公司' },
  { name: '阳春', organisation: '中联设计公司' },
] as const

/** Whom the office looks out for. */
export const lookedOutFor = {
  person: { name: '戚大年', phone: '100-5550-9130' },
  reason: '多次强行推销并滞留',
  toDo: '不予登记，即报办公室 8205',
} as const

export type Truck = {
  readonly plate: string
  readonly driver: string
  readonly organisation: string
  readonly purpose: string
}

/** Vehicles of others. */
export const trucks: readonly [Truck, ...Truck[]] = [
  { plate: '津A6K2Q8', driver: '魏强', organisation: '康正检测中心', purpose: '送水质样品' },
  { plate: '冀RD19057', driver: '方俊', organisation: '南岭泵业', purpose: '管材到货' },
  { plate: '津B7H310', driver: '卜宏', organisation: '顺达快运', purpose: '送快件' },
  { plate: '津C90T55', driver: '冉光明', organisation: '绿源后勤', purpose: '食堂送菜' },
  { plate: '京AF20388', driver: '佟立', organisation: '省水利设计院', purpose: '设计交底' },
]

/** The unit's own: plate, whose, where it stands. */
export const ownVehicles = [
  { plate: '津A1101G', kind: 'official', section: '办公室', placeId: 'official' },
  { plate: '津A1102G', kind: 'official', section: '河道科', placeId: 'official' },
  { plate: '津A1103G', kind: 'official', section: '工程建设科', placeId: 'official' },
  { plate: '津A3T717', kind: 'staff', owner: '田野', placeId: 'shed' },
  { plate: '津A8D266', kind: 'staff', owner: '唐建军', placeId: 'shed' },
  { plate: '津AD06219', kind: 'staff', owner: '沈岳', placeId: 'shed' },
] as const

/** Private senders of parcels. */
export const senders: readonly [string, ...string[]] = ['杭三顺', '鄢桂香', '蒲家旺', '盘小兰']

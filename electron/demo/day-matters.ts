import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import { offices } from './contacts.ts'
import type { Matter } from './matter.ts'
import { type Deck, documents, faxes, letters, type Told } from './paper-matters.ts'

export type DayType = Exclude<
  EntryType,
  'telephone' | 'inspection' | 'incident' | 'public-information' | 'patrol'
>

const visited = (purpose: string, people: number, host: string, text: string): Told => ({
  text,
  elements: { purpose, people, host, contact: 'answered' },
})

const visits: Deck = [
  visited('商谈{road}管网图纸', 2, '潘立群', '设计单位2人来访，由工程建设科接待。'),
  visited('反映{road}低洼处积水', 3, '沈岳', '社区干部3人来访，由河道科接待答复。'),
  visited('检修{station}控制柜', 1, '彭大勇', '设备厂家1人到访，由设备科陪同。'),
  {
    text: '居民1人来问用水过户，告知到供水科办理。',
    elements: {
      purpose: '咨询用水户名变更',
      people: 1,
      host: '唐建军',
      contact: 'referred',
      referredTo: '供水科',
      referredPlace: '二楼205',
      referredPhone: '8221',
    },
  },
  visited('调阅资料', 2, '谭秀英', '区审计局2人到访，由计财科接待。'),
]

/** Whose petition it is, the teller draws; no text says it. */
const petitions: Deck = [
  {
    text: '群众到大门反映{road}改造工程拖欠工程款，情绪较激动。',
    elements: {
      people: 5,
      demand: '结清{road}改造工程尾款',
      talk: '说明付款程序和进度，请推选代表到计财科核对。',
      outcome: 'received',
    },
  },
  {
    text: '居民到值班室反映{road}低洼处多次进水，要求赔偿。',
    elements: {
      people: 3,
      demand: '查明进水原因并给予补偿',
      talk: '记录情况，说明已排入改造计划，河道科三日内上门。',
      outcome: 'left',
    },
  },
  {
    text: '群众在前院要求见局领导，反映{river}整治占地补偿。',
    elements: {
      people: 8,
      demand: '提高{river}整治占地补偿标准',
      talk: '说明补偿标准依据和申诉途径，劝其按信访程序反映，未听劝。',
      outcome: 'stayed',
      leader: '{leader}',
    },
    times: { toldAt: 2 },
  },
]

const instructions: Deck = [
  {
    text: '{leader}批示：{road}供水抢修情况及时回报，做好居民解释。',
    elements: { instructor: '{leader}', recipient: '唐建军' },
  },
  {
    text: '{leader}批示：请河道科核实{river}漂浮物清理，今日报结果。',
    elements: { instructor: '{leader}', recipient: '沈岳' },
  },
  {
    text: '{leader}批示：防汛值班抽查通报转各科室学习。',
    elements: { instructor: '{leader}', recipient: '周芳', result: '已转各科室。' },
  },
]

const tasks: Deck = [
  {
    text: '{leader}交办：整理上周泵站巡查照片，周五前报送。',
    elements: { instructor: '{leader}', recipient: '彭大勇' },
    dueInHours: 76,
  },
  {
    text: '{leader}交办：提醒各泵站检查备用电源，下班前汇总。',
    elements: { instructor: '{leader}', recipient: '鲁成', result: '已汇总报告。' },
  },
  {
    text: '区政府总值班室交办：核实{road}停水投诉，当日回复。',
    elements: { instructor: '区政府总值班室', recipient: '唐建军', result: '已核实回复。' },
  },
]

const anomalies: Deck = [
  {
    text: '短视频平台有人发布{road}水管漏水视频，转发较多。',
    elements: {
      source: '短视频平台',
      reportedTo: '{leader}',
      measures: '抢修班核实为旧视频，已请宣传口说明。',
    },
  },
  {
    text: '本地论坛有帖称自来水有异味，跟帖十余条。',
    elements: {
      source: '本地论坛',
      reportedTo: '{leader}',
      measures: '供水科取样检测合格，检测结果已公布。',
    },
  },
  {
    text: '电视新闻报道{river}水面漂浮物，画面在我区河段。',
    elements: { source: '市电视台', reportedTo: '{leader}' },
  },
]

const repaired = (
  equipment: string,
  fault: string,
  reportedTo: string,
  text: string,
  after?: number,
): Told => ({
  text,
  elements: { equipment, fault, reportedTo },
  ...(after === undefined ? {} : { times: { repairedAt: after } }),
})

const faults: Deck = [
  repaired('二楼打印机', '卡纸', '设备厂家', '二楼打印机卡纸，已挂维修牌，厂家次日上午到。'),
  repaired('值班室空调', '不制冷', '彭大勇', '值班室空调不制冷，设备科检查为滤网堵塞，已清洗。', 0),
  repaired('{station}视频监控', '画面中断', '鲁成', '{station}视频监控画面中断，重启交换机后恢复。', 0),
  repaired('配电间2号柜', '指示灯不亮', '仇建华', '配电间2号柜指示灯不亮，电工更换，运行正常。', 0),
  repaired('三楼卫生间水龙头', '漏水', '石磊', '三楼卫生间水龙头漏水，设备科已更换阀芯。', 0),
  repaired('值班电话', '有杂音', '彭大勇', '值班电话有杂音，更换话机线后正常。', 0),
  repaired('地下车库排水泵', '自动启停失灵', '仇建华', '地下车库排水泵自动启停失灵，改为手动，已报修。'),
]

const held = (title: string, place: string, inCharge: string, minutes: number, text: string): Told => ({
  text,
  elements: { title, place, inCharge },
  times: { startsAt: 0, endsAt: minutes },
})

const activities: Deck = [
  held(
    '“节水进社区”宣传活动',
    '{road}社区',
    '唐建军',
    120,
    '“节水进社区”宣传活动在{road}社区举行，秩序正常。',
  ),
  held('防汛应急演练', '{station}', '沈岳', 60, '防汛应急演练在{station}举行，河道科组织。'),
  held('局务会', '302会议室', '{leader}', 90, '局务会在302会议室召开，会议期间值班电话正常。'),
]

const others: Deck = [
  { text: '保洁公司更换地垫，已通知门卫放行。' },
  { text: '领取值班用品：手电2支、电池1盒、登记本2本。' },
  { text: '会议室302当日14时用于供水调度会，已布置。' },
  { text: '食堂通知当晚值班餐18时供应。' },
  { text: '值班室卫生已打扫，物品归位。' },
]

/** What comes in during working hours, by type. */
export const dayDecks: { readonly [T in DayType]: Deck } = {
  document: documents,
  fax: faxes,
  letter: letters,
  visit: visits,
  petition: petitions,
  instruction: instructions,
  'assigned-task': tasks,
  'media-anomaly': anomalies,
  equipment: faults,
  activity: activities,
  other: others,
}

/** Each as often as it stands here. */
export const dayTypes: readonly [DayType, ...DayType[]] = [
  'document',
  'document',
  'document',
  'document',
  'document',
  'document',
  'document',
  'document',
  'fax',
  'fax',
  'letter',
  'letter',
  'letter',
  'visit',
  'visit',
  'equipment',
  'equipment',
  'equipment',
  'instruction',
  'assigned-task',
  'other',
  'other',
  'other',
  'activity',
  'petition',
  'media-anomaly',
]

/** A superior asks by telephone whether everybody is at his post. */
export const inspections: readonly [Matter, ...Matter[]] = [
  inspected(
    '区总值班室',
    '话务员12号',
    '值班员和带班领导是否在岗',
    '均在岗，应答正常',
    '区总值班室电话查岗，值班员、带班领导均在岗，应答正常。',
  ),
  inspected(
    offices.superior.unit,
    offices.superior.person,
    '人员在岗和熟悉情况',
    '在岗，情况熟悉',
    '市水务局值班室视频抽查，人员在岗，情况熟悉。',
  ),
  inspected(
    '区总值班室',
    '话务员12号',
    '当日水情',
    '当场报告',
    '区总值班室查问当日水情，当场报告，无整改事项。',
  ),
  {
    ...inspected(
      offices.superior.unit,
      offices.superior.person,
      '值班电话录音核对',
      '当日已核对',
      '市水务局值班室电话查岗，提示值班电话录音须每日核对，已照办。',
    ),
  },
]

function inspected(unit: string, person: string, question: string, answer: string, text: string): Matter {
  return {
    type: 'inspection',
    text,
    elements: { unit, person, question, answer, leader: '{leader}' },
    times: { toldAt: 1 },
  }
}

import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import { createDeck } from './deck.ts'
import type { Dice } from './dice.ts'
import { filled } from './places.ts'

/** An entry that is no telephone call. */
export type Matter = { readonly type: EntryType; readonly text: string }

type Texts = readonly [string, ...string[]]

/** What comes in during working hours, each type as often as it stands in `dayTypes`. */
export type MatterTeller = (dice: Dice, leader: string, numbered: DocumentNumbers) => Matter

export const createMatterTeller = (dice: Dice): MatterTeller => {
  const types = createDeck(dice, dayTypes)
  const texts = textDecks(dice)
  return (own, leader, numbered) => {
    const type = types()
    const text = filled(own)(texts[type]()).replaceAll('{leader}', leader)
    return { type, text: numbered(text) }
  }
}

const textDecks = (dice: Dice): { readonly [T in DayType]: () => string } => ({
  document: createDeck(dice, dayTexts.document),
  fax: createDeck(dice, dayTexts.fax),
  letter: createDeck(dice, dayTexts.letter),
  visit: createDeck(dice, dayTexts.visit),
  equipment: createDeck(dice, dayTexts.equipment),
  instruction: createDeck(dice, dayTexts.instruction),
  other: createDeck(dice, dayTexts.other),
  activity: createDeck(dice, dayTexts.activity),
})

/** Fills in running numbers of incoming and outgoing documents (收〔2026〕15号). */
export type DocumentNumbers = (text: string) => string

/** Each year counts from 1; the first was already some way on when the story began. @param year of the day that is told. */
export const documentNumbers = (dice: Dice): ((year: string) => DocumentNumbers) => {
  const last = { year: '', 收: dice.between(180, 420), 发: dice.between(60, 140) }
  return year => {
    if (last.year !== '' && last.year !== year) Object.assign(last, { 收: 0, 发: 0 })
    last.year = year
    return text =>
      text.replace(/\{(收|发)\}/gu, (_, kind: '收' | '发') => `${kind}〔${year}〕${++last[kind]}号`)
  }
}

type DayType = 'document' | 'fax' | 'letter' | 'visit' | 'equipment' | 'instruction' | 'other' | 'activity'

const dayTypes: readonly [DayType, ...DayType[]] = [
  'document',
  'document',
  'document',
  'document',
  'fax',
  'letter',
  'letter',
  'visit',
  'equipment',
  'equipment',
  'instruction',
  'other',
  'other',
  'activity',
]

const dayTexts: { readonly [T in DayType]: Texts } = {
  document: [
    '{收} 市水务局关于做好秋冬季供水保障的通知，平件，已登记送办公室。',
    '{收} 区政府办关于报送年度重点工作完成情况的通知，急件，已送带班领导阅。',
    '{收} 区防汛办关于防汛物资调拨的通知，特急，河道科当场签收。',
    '{收} 区财政局关于部门预算编报的通知，平件，转计财科。',
    '{收} 市水务局关于开展取水许可专项检查的通知，平件，转水资源科。',
    '{收} 区安委会关于有限空间作业安全的提示函，急件，转工程建设科。',
    '{收} 区档案馆关于档案移交的函，平件，转办公室。',
    '{收} 沿河街道关于{road}排水管改造的请示，平件，转工程建设科。',
    '{发} 关于{road}供水管网改造方案的报告，已交机要交通送区政府办。',
    '{发} 关于{river}清淤工程验收的函，寄出，留底两份。',
    '{发} 关于调整防汛值班安排的通知，已发各科室和泵站。',
  ],
  fax: [
    '市水务局传真：未来三天雨水情预报，共2页，已送河道科。',
    '区防汛办传真：值班值守抽查情况通报，共3页，已送带班领导。',
    '供电公司传真：{station}检修停电申请，共1页，已送设备科。',
    '向市水务局传真{river}水位日报，共1页，对方回执已收。',
  ],
  letter: [
    '挂号信{pieces}件，分送计财科、法规科，已签收。',
    '群众来信1件，反映{road}下水不畅，编号登记，转河道科。',
    '邮政送达报刊和平信{pieces}件，已分送各科室。',
    '法院送达文书1件，法规科当场签收。',
  ],
  visit: [
    '设计单位2人来访，商谈{road}管网图纸，由工程建设科接待。',
    '社区干部3人来访，反映{road}低洼处积水，由河道科接待答复。',
    '设备厂家1人到访，检修{station}控制柜，由设备科陪同。',
    '区审计局2人到访，调阅资料，由计财科接待。',
  ],
  equipment: [
    '二楼打印机卡纸，已挂维修牌，联系厂家次日上午到。',
    '值班室空调不制冷，设备科检查为滤网堵塞，已清洗。',
    '{station}视频监控画面中断，重启交换机后恢复。',
    '配电间2号柜指示灯不亮，电工更换，运行正常。',
    '三楼卫生间水龙头漏水，设备科已更换阀芯。',
    '值班电话有杂音，更换话机线后正常。',
    '地下车库排水泵自动启停失灵，改为手动，已报修。',
  ],
  instruction: [
    '{leader}批示：{road}供水抢修情况及时回报，做好居民解释。',
    '{leader}交办：整理上周泵站巡查照片，周五前报送。',
    '{leader}批示：请河道科核实{river}漂浮物清理，今日报结果。',
    '{leader}交办：提醒各泵站检查备用电源，下班前汇总。',
  ],
  other: [
    '保洁公司更换地垫，已通知门卫放行。',
    '领取值班用品：手电2支、电池1盒、登记本2本。',
    '会议室302当日14时用于供水调度会，已布置。',
    '食堂通知当晚值班餐18时供应。',
    '值班室卫生已打扫，物品归位。',
  ],
  activity: [
    '“节水进社区”宣传活动在{road}社区举行，供水科{pieces}人参加，秩序正常。',
    '防汛应急演练在{station}举行，河道科组织，10时开始，11时结束。',
    '局务会在302会议室召开，会议期间值班电话正常。',
  ],
}

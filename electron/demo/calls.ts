import type { Elements } from '../../shared/duty-log/contract.ts'
import { type Office, offices, resident } from './contacts.ts'
import type { Dice } from './dice.ts'
import { filled } from './places.ts'

/** What a telephone entry says. `{road}` and the like are filled in by `filled`. */
type Call = {
  readonly from: Office | 'resident'
  readonly direction: 'in' | 'out'
  readonly text: string
  readonly answer: string
  /** What could be said when it was written down. */
  readonly result: string
  /** What came of it some hours later. */
  readonly outcome?: string
  /** Rings at night too. */
  readonly atNight?: true
}

export type ToldCall = {
  readonly text: string
  readonly elements: Elements
  readonly outcome: string | undefined
  readonly isByResident: boolean
}

/** One call, with whoever called. */
export const tellCall = (dice: Dice, isNight: boolean): ToldCall => {
  const call = dice.pick(isNight ? nightCalls : calls)
  const { unit, person, phone } = call.from === 'resident' ? resident(dice) : offices[call.from]
  const fill = filled(dice)
  const { direction } = call
  const said = { answer: fill(call.answer), result: fill(call.result) }
  return {
    text: fill(call.text),
    elements: { direction, unit, person, phone, ...said },
    outcome: call.outcome === undefined ? undefined : fill(call.outcome),
    isByResident: call.from === 'resident',
  }
}

const calls: readonly [Call, ...Call[]] = [
  {
    from: 'resident',
    direction: 'in',
    text: '{road}{house}号院反映水压低，三楼以上时有断水。',
    answer: '记下地址，转供水科。',
    result: '已派供水科上门查看。',
    outcome: '供水科上门，楼前阀门未全开，已恢复。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '{road}{house}号门前路面冒水，疑似供水管渗漏。',
    answer: '转抢修班，请群众绕行。',
    result: '抢修班已出发，预计20分钟到场。',
    outcome: '抢修班到场，接口渗漏，已更换胶圈，路面围挡。',
    atNight: true,
  },
  {
    from: 'resident',
    direction: 'in',
    text: '反映{road}{house}号自来水发黄，询问能否饮用。',
    answer: '管道施工后短时发黄，放水后可用，先勿饮用。',
    result: '已通知供水科取样。',
    outcome: '供水科取样合格，已回电告知。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '询问{road}一带停水范围和恢复时间。',
    answer: '计划检修，当日20时前恢复。',
    result: '已答复。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '反映{river}{road}段水面漂浮物较多。',
    answer: '转河道科保洁队。',
    result: '已转保洁队，当日清理。',
    outcome: '保洁队已清理完毕，现场拍照留存。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '反映有人在{river}岸边倾倒建筑垃圾。',
    answer: '转河道科巡查员到场。',
    result: '河道科巡查员已前往。',
    outcome: '已责令清运，拍照留存。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '反映{road}{house}号前窨井盖缺失。',
    answer: '属市政设施，代为转告并先设警示。',
    result: '已转市政管理单位。',
    outcome: '市政管理单位回告，已补装。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '咨询用水户名变更和水费缴纳。',
    answer: '告知窗口地点、电话、所带材料和办理时间。',
    result: '一次性告知，已答复。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '反映{station}夜间机组噪声大，影响休息。',
    answer: '转设备科核查。',
    result: '已转设备科。',
    outcome: '设备科加装隔声门帘，调整开机时段，回访满意。',
    atNight: true,
  },
  {
    from: 'resident',
    direction: 'in',
    text: '对上月抄表读数有疑问，要求复核。',
    answer: '转供水科抄表班复核。',
    result: '已转抄表班，三日内答复。',
    outcome: '复核无误，已向用户说明。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '反映{river}河水有异味。',
    answer: '转水资源科取样。',
    result: '已转水资源科。',
    outcome: '取样正常，系水草腐败，已安排打捞。',
  },
  {
    from: 'resident',
    direction: 'in',
    text: '{road}{house}号地下室进水，询问是否管网漏水。',
    answer: '请关闭室内总阀，抢修班前往。',
    result: '抢修班已出发。',
    outcome: '系楼内排水管破损，已告知物业处理。',
    atNight: true,
  },
  {
    from: 'government',
    direction: 'in',
    text: '询问人大代表建议办理进度。',
    answer: '法规科正在会签，本周内报送。',
    result: '已转法规科答复。',
  },
  {
    from: 'government',
    direction: 'in',
    text: '通知明日9时召开防汛抗旱工作调度会，要求分管领导参加。',
    answer: '已记录，报带班领导。',
    result: '已告知带班领导和河道科。',
  },
  {
    from: 'government',
    direction: 'in',
    text: '核对本周值班人员名单和联系电话。',
    answer: '逐一核对无误。',
    result: '办结。',
  },
  {
    from: 'superior',
    direction: 'in',
    text: '要求报送{station}今日8时水位和开机情况。',
    answer: '水位{level}米，开机{units}台。',
    result: '已按时报送。',
    atNight: true,
  },
  {
    from: 'superior',
    direction: 'in',
    text: '通知填报防汛物资储备情况，周五前报。',
    answer: '已记录。',
    result: '转河道科办理。',
  },
  {
    from: 'emergency',
    direction: 'in',
    text: '询问可调用的排涝泵车和沙袋数量。',
    answer: '移动泵车{units}台，沙袋{hundreds}条，随时可调。',
    result: '已答复，告知河道科。',
    atNight: true,
  },
  {
    from: 'weather',
    direction: 'in',
    text: '通报未来三小时{river}流域有短时降雨，请注意水位。',
    answer: '已通知各泵站加密观测。',
    result: '各泵站已回复，水位正常。',
    atNight: true,
  },
  {
    from: 'street',
    direction: 'in',
    text: '请求协助检查{road}低洼路段排水口。',
    answer: '安排河道科到场。',
    result: '河道科已派人。',
    outcome: '清掏排水口{units}处，排水通畅。',
  },
  {
    from: 'street',
    direction: 'in',
    text: '反映{road}施工单位擅自接用消火栓取水。',
    answer: '转供水科执法人员。',
    result: '已转供水科执法人员。',
    outcome: '已制止并登记，责令补办手续。',
  },
  {
    from: 'power',
    direction: 'in',
    text: '通知{station}线路检修，次日9时至11时停电。',
    answer: '已记录，备用发电机待命。',
    result: '已通知泵站和设备科。',
  },
  {
    from: 'waterworks',
    direction: 'in',
    text: '报{road}片区管网压力偏低，正在调度。',
    answer: '请加开一台送水泵，及时回报。',
    result: '水厂正在加泵。',
    outcome: '压力恢复至0.{pressure}兆帕。',
    atNight: true,
  },
  {
    from: 'waterworks',
    direction: 'in',
    text: '报出厂水浊度、余氯均合格，清水池水位{level}米。',
    answer: '已记录。',
    result: '办结。',
    atNight: true,
  },
  {
    from: 'eastPump',
    direction: 'in',
    text: '东湖泵站报{units}号机组振动偏大，已停机换备用机组，水位正常，请设备科派人检查。',
    answer: '转设备科8206。',
    result: '设备科已出发。',
    outcome: '设备科到场，联轴器螺栓松动，已紧固，试机正常。',
    atNight: true,
  },
  {
    from: 'eastPump',
    direction: 'in',
    text: '东湖泵站报交接班，水位{level}米，开机{units}台，一切正常。',
    answer: '已记录。',
    result: '办结。',
    atNight: true,
  },
  {
    from: 'northSluice',
    direction: 'in',
    text: '北闸报闸上水位{level}米，闸门开度0.{pressure}米，运行正常。',
    answer: '已记录。',
    result: '办结。',
    atNight: true,
  },
  {
    from: 'northSluice',
    direction: 'in',
    text: '北闸报拦污栅前水草堆积，申请清捞。',
    answer: '同意，注意作业安全，两人以上到场。',
    result: '已同意，作业开始。',
    outcome: '清捞完毕，过流正常。',
  },
  {
    from: 'hotline',
    direction: 'in',
    text: '转来工单：{road}居民反映用水高峰水量小，要求三日内回复。',
    answer: '接单，转供水科。',
    result: '已转供水科，限三日回复。',
    outcome: '供水科已联系来电人，列入管网改造计划。',
  },
  {
    from: 'health',
    direction: 'in',
    text: '预约周四到城南水厂采集水样。',
    answer: '可以，由供水科陪同。',
    result: '已告知供水科和水厂。',
  },
  {
    from: 'superior',
    direction: 'out',
    text: '报今日8时雨情、水情和工程运行情况。',
    answer: '对方已记录。',
    result: '办结。',
  },
  {
    from: 'eastPump',
    direction: 'out',
    text: '询问东湖泵站夜间值守和水位情况。',
    answer: '水位{level}米，两人在岗。',
    result: '正常。',
    atNight: true,
  },
  {
    from: 'northSluice',
    direction: 'out',
    text: '通知北闸按调度令调整闸门开度至0.{pressure}米。',
    answer: '复诵无误。',
    result: '10分钟后回报已调整到位。',
    atNight: true,
  },
  {
    from: 'government',
    direction: 'out',
    text: '报送本周重点工作和值班安排。',
    answer: '对方已收到。',
    result: '办结。',
  },
]

const [first, ...others] = calls.filter(call => call.atNight)
const nightCalls: readonly [Call, ...Call[]] = first ? [first, ...others] : calls

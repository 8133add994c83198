import type { Plan, PlanCall, PlanKind } from './kinds.ts'

/** §8.4: the leader on duty and the superior duty office hear at once, whatever it is. */
const leader: PlanCall = { role: 'leader-on-duty', name: '带班领导', phone: '' }
const principal: PlanCall = { role: 'principal-leader', name: '主要领导', phone: '' }
const superior: PlanCall = { role: 'superior-duty-office', name: '上级值班室', phone: '' }
const police: PlanCall = { role: 'police', name: '公安报警', phone: '110' }
const traffic: PlanCall = { role: 'police', name: '交通事故报警', phone: '122' }
const fire: PlanCall = { role: 'fire', name: '消防报警', phone: '119' }
const medical: PlanCall = { role: 'medical', name: '医疗急救', phone: '120' }
const office: PlanCall = { role: 'section', name: '办公室', phone: '' }

const reportFirst = '情况不全先报，边处置边核实'

/** What is shipped for each kind, in our own words; the numbers of its own people the unit writes down. */
export const shippedPlans: { readonly [K in PlanKind]: Plan } = {
  'water-supply': {
    calls: [leader, principal, superior, { role: 'section', name: '供水抢修', phone: '' }, traffic],
    points: [
      '问清地点、管径、积水和停水范围，有无人员被困',
      '通知抢修单位关阀止水，现场设警示围挡',
      '影响道路的通知交警疏导，影响居民的通知街道告知停水',
      reportFirst,
    ],
  },
  fire: {
    calls: [fire, leader, superior, principal, medical, police],
    points: [
      '先拨119，说清地点、燃烧物、火势、有无人员被困',
      '组织人员按疏散路线撤离，清点人数，不乘电梯',
      '切断起火区域电源和气源，能扑救的初起火用就近器材扑救',
      '打开大门和消防通道，派人在路口引导消防车',
      reportFirst,
    ],
  },
  'public-order': {
    calls: [police, leader, superior, principal, office],
    points: [
      '保护人员安全，不与对方冲突',
      '关闭相关出入口，保留监控录像和现场',
      '记下人数、特征、去向',
      reportFirst,
    ],
  },
  medical: {
    calls: [medical, leader, office, superior],
    points: [
      '先拨120，说清地点、人数、症状，派人在大门引导救护车',
      '会急救的就地施救，不随意搬动伤者',
      '联系家属或所在单位，记下送往的医院',
      reportFirst,
    ],
  },
  'natural-disaster': {
    calls: [leader, superior, principal, office, fire, medical],
    points: [
      '核对预警级别和影响范围，检查低洼处、外墙、电源',
      '通知各科室和在外人员避险，转移受威胁人员',
      '清点物资和抢险力量，保持通信畅通',
      reportFirst,
    ],
  },
  traffic: {
    calls: [traffic, medical, leader, office, superior],
    points: [
      '问清地点、车号、伤亡，有伤员先救人',
      '保护现场，开警示灯，放警示牌',
      '涉及公车的报车辆管理人员',
      reportFirst,
    ],
  },
  'mass-event': {
    calls: [leader, superior, principal, police, office],
    points: [
      '问清人数、诉求、带头人，安排到接待场所',
      '由带班领导到场对话，不激化矛盾',
      '看好大门和重要部位，防止冲击办公秩序',
      reportFirst,
    ],
  },
  facility: {
    calls: [leader, office, { role: 'section', name: '设备维修', phone: '' }, superior],
    points: [
      '断开故障设备，防止扩大',
      '查看是否影响供水、供电、通信和值守系统',
      '通知维修单位，记下到场时间',
      reportFirst,
    ],
  },
  other: {
    calls: [leader, superior, principal, office],
    points: ['问清时间、地点、经过、人员情况', '需要救援的先拨110、119、120', reportFirst],
  },
}

import type { z } from 'zod'
import { refuse } from './decision.ts'
import { own } from './own.ts'
import type { Refusal } from './refusal.ts'

/** Names of fields as the screen has them; what is not here is shown by its own name. */
const fieldNames: { readonly [field: string]: string } = {
  account: '登录名',
  approval: '批准',
  approver: '批准人',
  answer: '答复',
  casualties: '伤亡情况',
  category: '类别',
  cause: '原因',
  classified: '是否涉密',
  command: '命令',
  contact: '首问办理',
  copies: '份数',
  count: '数量',
  current: '现用密码',
  date: '日期',
  decidedAt: '通话时间',
  decidedBy: '决定人',
  demand: '诉求',
  direction: '去来',
  driver: '司机',
  document: '文号',
  documentNumber: '文号',
  dueAt: '办理期限',
  elements: '要素',
  endsAt: '结束时间',
  equipment: '设备名称',
  fault: '故障现象',
  findings: '发现情况',
  followUp: '待办',
  followUpMinutes: '续报间隔',
  from: '起始时间',
  grade: '等级',
  holder: '持条人',
  host: '接待人',
  idNumber: '证件号码',
  idType: '证件类型',
  inCharge: '负责人',
  instructor: '批示人',
  itemId: '编号',
  items: '项目',
  intoId: '并入的科室',
  kind: '类别',
  leader: '带班领导',
  level: '预警级别',
  loss: '损失',
  measures: '已采取措施',
  name: '姓名',
  nature: '性质',
  needsRemark: '须注明',
  next: '新密码',
  nextSteps: '下步打算',
  occurredAt: '时间',
  oralMinutes: '口头报告',
  organisation: '单位',
  outcome: '劝离结果',
  goods: '物品',
  on: '日期',
  oneTimePassword: '一次性密码',
  password: '密码',
  people: '人员',
  person: '姓名',
  petitioner: '上访人',
  phone: '电话',
  phrases: '常用语',
  place: '地点',
  placeId: '停放',
  places: '停车位',
  plate: '车牌',
  points: '巡查点位',
  post: '职务',
  purpose: '事由',
  question: '查问内容',
  rank: '职级',
  reason: '原因',
  receivedAt: '接报时间',
  recipient: '承办人',
  rectification: '整改要求',
  referredPhone: '科室电话',
  referredPlace: '科室地点',
  referredTo: '承办科室',
  repairedAt: '修复时间',
  reportedTo: '报告对象',
  reporter: '报告人',
  required: '必填要素',
  result: '处理结果',
  revision: '更正次数',
  roles: '角色',
  sceneLeader: '现场负责人',
  scope: '影响范围',
  rows: '人数',
  section: '科室',
  sectionId: '科室',
  shortPhone: '短号',
  source: '来源',
  startsAt: '开始时间',
  staffId: '人员',
  stationLetter: '终端字母',
  stationName: '终端名称',
  talk: '劝导情况',
  telephone: '所拨电话',
  text: '内容',
  timeZone: '时区',
  title: '标题',
  to: '截止时间',
  toldAt: '报告时间',
  trend: '发展趋势',
  type: '类型',
  unit: '单位',
  until: '截止日期',
  validUntil: '有效期',
  urgency: '紧急程度',
  value: '数值',
  words: '原话',
  writtenMinutes: '书面报告',
  year: '年份',
}

/** Says which field is wrong and how, never what stood in it: a refusal may be logged, particulars may not. */
export const malformed = (error: z.ZodError): Refusal<'door.malformed'> => {
  const [issue] = error.issues
  const params = { field: issue ? fieldOf(issue) : '输入', problem: issue ? problemOf(issue) : '形式不对' }
  return refuse('door.malformed', params)
}

type Issue = z.core.$ZodIssue

const fieldOf = ({ path }: Issue): string => {
  const field = path.filter(step => typeof step === 'string').at(-1)
  return field === undefined ? '输入' : (own(fieldNames, field) ?? field)
}

const problemOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? `超过${issue.maximum}个字` : '超出范围'
    case 'too_small':
      return issue.origin === 'string' ? '没有填写' : '少于所需'
    case 'unrecognized_keys':
      return '有不认识的项'
    case 'invalid_value':
      return '不在可选范围内'
    case 'invalid_type':
      return '缺少或类型不对'
    default:
      return '形式不对，或含有不能保存的字符'
  }
}

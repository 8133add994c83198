import type { z } from 'zod'
import { refuse } from './decision.ts'
import { own } from './own.ts'
import type { Refusal } from './refusal.ts'

/** Names of fields as the screen has them; what is not here is shown by its own name. */
const fieldNames: { readonly [field: string]: string } = {
  account: '登录名',
  answer: '答复',
  command: '命令',
  current: '现用密码',
  date: '日期',
  direction: '去来',
  document: '文号',
  dueAt: '办理期限',
  elements: '要素',
  followUp: '待办',
  from: '起始时间',
  itemId: '编号',
  kind: '类别',
  name: '姓名',
  next: '新密码',
  occurredAt: '时间',
  password: '密码',
  people: '人员',
  person: '姓名',
  phone: '电话',
  post: '职务',
  reason: '原因',
  result: '处理结果',
  revision: '更正次数',
  roles: '角色',
  section: '科室',
  shortPhone: '短号',
  stationLetter: '终端字母',
  stationName: '终端名称',
  text: '内容',
  timeZone: '时区',
  to: '截止时间',
  type: '类型',
  unit: '单位',
  until: '截止日期',
  year: '年份',
  value: '数值',
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

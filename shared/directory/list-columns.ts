import { type Columns, columnsBy, type Heads } from '../pasted-table/index.ts'
import type { AddStaff } from './contract.ts'

export type ListField = keyof Required<AddStaff>

/** Where each field stands in a row, and the heads of columns that no field is taken from. */
export type ListColumns = Columns<ListField>

/** How offices head their lists; a mobile number is taken before that of a desk. */
const heads: Heads<ListField> = {
  name: ['姓名', '名字', '人员姓名', '职工姓名'],
  section: [
    '科室',
    '部门',
    '处室',
    '科(处)室',
    '所在科室',
    '所属科室',
    '所在部门',
    '所属部门',
    '工作部门',
    '内设机构',
  ],
  post: ['职务', '职位', '岗位', '现任职务', '工作岗位', '职务(岗位)'],
  rank: ['职级', '级别', '现任职级', '职务级别', '职务职级'],
  phone: [
    '手机',
    '手机号',
    '手机号码',
    '移动电话',
    '电话',
    '电话号码',
    '联系电话',
    '联系方式',
    '办公电话',
    '固定电话',
  ],
  shortPhone: ['短号', '小号', '内线', '分机', '分机号', '集群号', '虚拟网', '内部短号'],
}

const fields: readonly ListField[] = ['name', 'section', 'post', 'rank', 'phone', 'shortPhone']

/** A row of heads has at least the name and one thing more; undefined for any other row. */
export const columnsIn = columnsBy(heads, fields, places => places.has('name') && places.size >= 2)

import type { RefusalTable } from '../kernel/refusal.ts'

/** Why a person cannot stand in the directory like this: said of a form and of a row of a list alike. */
export type ListingRefusal = 'directory.already-listed' | 'directory.phone-taken'

export type DirectoryRefusal =
  | ListingRefusal
  | 'directory.unknown'
  | 'directory.revision-stale'
  | 'directory.nothing-changed'
  | 'directory.already-left'
  | 'directory.not-left'
  | 'directory.date-ahead'
  | 'directory.return-before-leave'
  | 'directory.section-unknown'
  | 'directory.section-changed'
  | 'directory.section-taken'
  | 'directory.section-same'
  | 'directory.row-refused'

export const directoryRefusals = {
  'directory.already-listed': {
    rule: 'unit',
    text: '名册中{section}已有{name}（{post}）。',
    wayOn: '核对名册；确系同名的，以职务区分，或在姓名后加以区分。',
  },
  'directory.phone-taken': {
    rule: 'unit',
    text: '手机号 {phone} 已登记为{name}（{section}）的。',
    wayOn: '核对号码；换了机主的，先改{name}的电话。',
  },
  'directory.unknown': { rule: 'unit', text: '名册中没有这个人。', wayOn: '返回名册重新选择。' },
  'directory.revision-stale': {
    rule: 'unit',
    text: '{name}的登记刚被他人改过，没有保存。',
    wayOn: '看过最新一稿后再存，所填内容仍在。',
  },
  'directory.nothing-changed': { rule: 'unit', text: '没有改动，不必保存。', wayOn: '改动后再存，或收起。' },
  'directory.already-left': {
    rule: 'unit',
    text: '{name}已于{on}离任。',
    wayOn: '回来工作的，办理回任。',
  },
  'directory.not-left': { rule: 'unit', text: '{name}在册，没有离任。', wayOn: '返回名册重新选择。' },
  'directory.date-ahead': {
    rule: 'unit',
    text: '日期 {on} 还没有到。',
    wayOn: '到期当日再登记。',
  },
  'directory.return-before-leave': {
    rule: 'unit',
    text: '回任日期早于离任日期 {on}。',
    wayOn: '核对日期。',
  },
  'directory.section-unknown': {
    rule: 'unit',
    text: '没有这个科室，或已并入别的科室。',
    wayOn: '重新选择科室。',
  },
  'directory.section-changed': {
    rule: 'unit',
    text: '这个科室刚被他人改名为{name}。',
    wayOn: '看过新名后再改。',
  },
  'directory.section-taken': {
    rule: 'unit',
    text: '已有名为{name}的科室。',
    wayOn: '换一个名称；两个科室合为一个的，用合并。',
  },
  'directory.section-same': { rule: 'unit', text: '科室不能并入自身。', wayOn: '另选一个科室。' },
  'directory.row-refused': {
    rule: 'unit',
    text: '本批第{row}人{name}与名册或本批前面的人重复：姓名、科室、职务相同，或手机号相同。本批没有导入。',
    wayOn: '重新预览，改好或去掉这一行后再导入。',
  },
} satisfies RefusalTable<DirectoryRefusal>

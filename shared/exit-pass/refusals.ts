import type { RefusalTable } from '../kernel/refusal.ts'
import type { PassStageRefusal } from './stages.ts'

export type ExitPassRefusal =
  | 'exit-pass.unknown'
  | 'exit-pass.no-items'
  | 'exit-pass.count-zero'
  | 'exit-pass.holder-unknown'
  | 'exit-pass.holder-left'
  | 'exit-pass.section-missing'
  | 'exit-pass.over-already'
  | 'exit-pass.valid-too-long'
  | 'exit-pass.due-already'
  | 'exit-pass.approved-ahead'
  | 'exit-pass.decider-unknown'
  | 'exit-pass.decider-left'
  | 'exit-pass.decided-ahead'
  | 'exit-pass.decided-long-ago'
  | 'exit-pass.revision-stale'
  | 'exit-pass.nothing-changed'
  | 'exit-pass.nothing-counted'
  | 'exit-pass.item-unknown'
  | 'exit-pass.more-than-open'
  | 'exit-pass.more-than-out'
  | 'exit-pass.not-returnable'
  | 'exit-pass.meanwhile'
  | 'exit-pass.not-the-newest'
  | 'exit-pass.telephone-stands'
  | 'exit-pass.carried-off'
  | PassStageRefusal

/** Said by the shell, which looks for what was typed or read. */
export type ExitPassQueryRefusal =
  | 'exit-pass.unreadable'
  | 'exit-pass.none-found'
  | 'exit-pass.number-unknown'

const telephone = '确须放行的，电话请示办公室并登记。'

export const exitPassRefusals = {
  'exit-pass.unknown': {
    rule: 'unit',
    text: '本簿没有编号 {number} 的放行条。',
    wayOn: '核对编号。',
  },
  'exit-pass.number-unknown': {
    rule: '§11.3、§11.4',
    text: '不能放行：本簿没有{number}放行条（按号查本年和上年）。',
    wayOn: `核对编号，或按持条人、车牌查；${telephone}`,
  },
  'exit-pass.none-found': {
    rule: '§11.3、§11.4',
    text: '不能放行：没有查到持条人、车牌相符的放行条。',
    wayOn: `核对姓名或车牌，或按编号查；${telephone}`,
  },
  'exit-pass.unreadable': {
    rule: 'unit',
    text: '认不出读入的内容，没有查，也没有放行。',
    wayOn: '切到英文输入后重扫；扫不出的，照纸面输入编号，如 2026-12。',
  },
  'exit-pass.used-up': {
    rule: '§11.3、§11.4',
    text: '不能放行：{number}放行条已于 {at} 用完，{name}放行。一张放行条只放行一次（单位设置）。',
    wayOn: `请持条人到办公室另开；${telephone}`,
  },
  'exit-pass.all-back': {
    rule: '§11.3、§11.4',
    text: '{number}放行条已用完，所带物品已于 {at} 全部归还，{name}验收。',
    wayOn: `再带出的，到办公室另开；${telephone}`,
  },
  'exit-pass.expired': {
    rule: '§11.3、§11.4',
    text: '{number}放行条有效至 {until}，已过期，不能再用。',
    wayOn: `请持条人到办公室另开；${telephone}`,
  },
  'exit-pass.withdrawn': {
    rule: '§11.3、§11.4',
    text: '{number}放行条已由{name}于 {at} 撤销：{reason}。不能再用。',
    wayOn: `向办公室核实；${telephone}`,
  },
  'exit-pass.by-telephone': {
    rule: 'unit',
    text: '{number}是 {at} 电话请示的放行登记，物品已全部放行，不是放行条。',
    wayOn: '又有物品带出的，凭放行条，或再次请示并另行登记。',
  },
  'exit-pass.went-out': {
    rule: 'unit',
    text: '{number}放行条已于 {at} 放行过，不能更正。',
    wayOn: '余下的不再放行的，撤销；要改的，撤销后另开。',
  },
  'exit-pass.nothing-out': {
    rule: 'unit',
    text: '{number}放行条还没有放行过物品，没有可归还的。',
    wayOn: '核对编号。',
  },
  'exit-pass.not-returnable': {
    rule: 'unit',
    text: '{number}没有约定归还，不作归还登记。',
    wayOn: '核对编号；另有约定的，由办公室说明。',
  },
  'exit-pass.not-by-telephone': {
    rule: 'unit',
    text: '{number}是放行条，不须补办。',
    wayOn: '核对编号。',
  },
  'exit-pass.confirmed-already': {
    rule: 'unit',
    text: '{number}已由{name}于 {at} 补办。',
    wayOn: '按 Esc 收起。',
  },
  'exit-pass.no-items': {
    rule: '§11.4',
    text: '没有列出物品。',
    wayOn: '逐项填写名称、数量和单位后再存。',
  },
  'exit-pass.count-zero': {
    rule: 'unit',
    text: '“{item}”的数量是 0。',
    wayOn: '填实有数量；没有这一项的，留空。',
  },
  'exit-pass.holder-unknown': {
    rule: 'unit',
    text: '名册中没有这位持条人。',
    wayOn: '改选名册中的人；外来人员选“外来人员”后填写。',
  },
  'exit-pass.holder-left': {
    rule: 'unit',
    text: '持条人{name}已于 {on} 离任。',
    wayOn: '改选在任的人，或按外来人员填写。',
  },
  'exit-pass.section-missing': {
    rule: 'unit',
    text: '没有填科室。',
    wayOn: '填写物品所属的科室。',
  },
  'exit-pass.over-already': {
    rule: 'unit',
    text: '有效期 {until} 已过。',
    wayOn: '改正有效期后再存。',
  },
  'exit-pass.valid-too-long': {
    rule: 'unit',
    text: '有效期 {until} 超过{days}天的上限。',
    wayOn: '缩短有效期；确有需要的，由办公室在设置中改上限。',
  },
  'exit-pass.due-already': {
    rule: 'unit',
    text: '归还期限 {due} 已过。',
    wayOn: '改正后再存；不须归还的留空。',
  },
  'exit-pass.approved-ahead': {
    rule: 'unit',
    text: '批准日期 {on} 尚未到。',
    wayOn: '照批件改正日期；还没有批的，批准后再开。',
  },
  'exit-pass.decider-unknown': {
    rule: 'unit',
    text: '名册中没有这位决定人。',
    wayOn: '改选名册中的人；电话须打给办公室。',
  },
  'exit-pass.decider-left': {
    rule: 'unit',
    text: '决定人{name}已于 {on} 离任。',
    wayOn: '改选在任的人。',
  },
  'exit-pass.decided-ahead': {
    rule: 'unit',
    text: '通话时间 {at} 尚未到，现在是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'exit-pass.decided-long-ago': {
    rule: 'unit',
    text: '通话时间 {at} 距现在已超过{hours}小时。',
    wayOn: '核对日期；放行须当时请示，确系更早的在值班日志中说明。',
  },
  'exit-pass.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 更正过这张放行条。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'exit-pass.nothing-changed': {
    rule: 'unit',
    text: '与现在登记的相同，没有可更正的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'exit-pass.nothing-counted': {
    rule: '§11.4',
    text: '没有核对物品，没有登记。',
    wayOn: '逐项填实有数量；与单上全部相符的，按 Alt+Q。',
  },
  'exit-pass.item-unknown': {
    rule: 'unit',
    text: '{number}没有第{item}项。',
    wayOn: '重新查出后再核对。',
  },
  'exit-pass.more-than-open': {
    rule: '§11.4',
    text: '不能放行：“{item}”清点{count}{unit}，单上未放行的只有{most}{unit}。',
    wayOn: `多出的不放行，按单上数量登记；${telephone}`,
  },
  'exit-pass.more-than-out': {
    rule: 'unit',
    text: '“{item}”归还{count}{unit}，而在外的只有{most}{unit}。',
    wayOn: '核对数量；不是这张单上的物品，另行登记。',
  },
  'exit-pass.meanwhile': {
    rule: 'unit',
    text: '{name}已于 {at} 登记过这张单的物品，这次没有登记。',
    wayOn: '看过现在的余数，确系另一批的，重新核对后再登记。',
  },
  'exit-pass.not-the-newest': {
    rule: 'unit',
    text: '{number} 之后又有放行或归还，或已撤回，不能撤回这一次。',
    wayOn: '看过现在的放行和归还后，从最近一次撤回起。',
  },
  'exit-pass.telephone-stands': {
    rule: 'unit',
    text: '{number} 是办公室电话决定的放行，不能撤回。',
    wayOn: '实际没有带出的，报办公室，补办时在备注写明。',
  },
  'exit-pass.carried-off': {
    rule: '§11.3',
    text: '{number} 的物品登记为随车辆出入 {passage} 出门，不能撤回放行。',
    wayOn: '先在该车辆情况中撤回离开，再撤回放行。',
  },
} satisfies RefusalTable<ExitPassRefusal | ExitPassQueryRefusal>

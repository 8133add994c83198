import type { RefusalTable } from '../kernel/refusal.ts'
import type { PassageStageRefusal } from './stages.ts'

/** Why goods do not leave in a vehicle. */
export type GoodsRefusal =
  | 'passage.goods-need-pass'
  | 'passage.goods-unsaid'
  | 'passage.release-unknown'
  | 'passage.release-not-let-out'
  | 'passage.release-too-old'
  | 'passage.release-carried'

export type PassageRefusal =
  | 'passage.nobody'
  | 'passage.too-many'
  | 'passage.vehicle-missing'
  | 'passage.vehicle-gone'
  | 'passage.vehicle-unknown'
  | 'passage.vehicle-withdrawn'
  | 'passage.other-kind'
  | 'passage.own-plate'
  | 'passage.host-unknown'
  | 'passage.host-left'
  | 'passage.not-yet'
  | 'passage.too-long-ago'
  | 'passage.already-inside'
  | 'passage.place-unknown'
  | 'passage.place-forbidden'
  | 'passage.place-not-official'
  | 'passage.place-reserved'
  | 'passage.place-full'
  | 'passage.remark-needed'
  | 'passage.note-needed'
  | GoodsRefusal
  | 'passage.left-before-entry'
  | 'passage.back-before-out'
  | 'passage.unknown'
  | 'passage.other-direction'
  | 'passage.revision-stale'
  | 'passage.nothing-changed'
  | 'passage.nothing-sealed'
  | PassageStageRefusal

/** Said by the shell, which holds what is sealed. */
export type PassageQueryRefusal = 'passage.look-first'

const telephone = '电话请示办公室，登记电话放行后再选取'

export const passageRefusals = {
  'passage.nobody': { rule: 'unit', text: '车上人数不能为 0。', wayOn: '填包括司机在内的人数后再存。' },
  'passage.too-many': {
    rule: 'unit',
    text: '一车登记{people}人，超过{most}人的上限。',
    wayOn: '核对人数；确有其事的，由办公室在设置中改上限。',
  },
  'passage.vehicle-missing': { rule: '§11.3', text: '没有填车牌。', wayOn: '填写车牌，或从列出的车中选取。' },
  'passage.vehicle-gone': {
    rule: 'unit',
    text: '编号 {number} 的车辆信息已不能读取。',
    wayOn: '重新填写车牌和司机。',
  },
  'passage.vehicle-unknown': {
    rule: 'unit',
    text: '本单位车辆中没有这辆车。',
    wayOn: '按外来车登记，或由办公室先登记这辆车。',
  },
  'passage.vehicle-withdrawn': {
    rule: 'unit',
    text: '{plate} 已从本单位车辆中注销。',
    wayOn: '按外来车登记；仍是本单位车辆的，由办公室重新登记。',
  },
  'passage.other-kind': {
    rule: 'unit',
    text: '{plate} 登记为{kind}，出入办法不同。',
    wayOn: '重新输入车牌，从列出的车中选取。',
  },
  'passage.own-plate': {
    rule: 'unit',
    text: '此车牌已登记为本单位{kind}。',
    wayOn: '重新输入车牌，从列出的车中选取；登记有误的，由办公室更改。',
  },
  'passage.host-unknown': {
    rule: 'unit',
    text: '名册中没有这位被访人。',
    wayOn: '改选名册中的人，或不填。',
  },
  'passage.host-left': {
    rule: 'unit',
    text: '被访人{name}已于 {on} 离任。',
    wayOn: '问清找谁，改选在任的人。',
  },
  'passage.not-yet': {
    rule: 'unit',
    text: '所填时间 {at} 尚未到，现在是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'passage.too-long-ago': {
    rule: 'unit',
    text: '所填时间 {at} 距登记已超过{hours}小时。',
    wayOn: '核对日期；确系更早的，在值班日志中说明。',
  },
  'passage.already-inside': {
    rule: 'unit',
    text: '此车 {at} 已登记进入（{number}），尚未离开。',
    wayOn: '车已出去的，先登记离开；车牌录错的，改正后再存。',
  },
  'passage.place-unknown': { rule: 'unit', text: '停车位中没有这一处。', wayOn: '改选列出的停车位。' },
  'passage.place-forbidden': {
    rule: '§12.1.2',
    text: '外来车辆不得停{place}。',
    wayOn: '改停院内，或请司机停到院外。',
  },
  'passage.place-not-official': {
    rule: '§12.1.2',
    text: '公车只停公车位，不停{place}。',
    wayOn: '改选公车位。',
  },
  'passage.place-reserved': {
    rule: 'unit',
    text: '{place}留给公车。',
    wayOn: '改选其他停车位。',
  },
  'passage.place-full': {
    rule: 'unit',
    text: '{place}共{capacity}个车位，已停满。',
    wayOn: '改停另一处；车位数有误的，由办公室在停车位中更改。',
  },
  'passage.remark-needed': {
    rule: '§11.3',
    text: '{doubts}。放行须写明情况。',
    wayOn: '核对车牌；确系如此的，在备注写明后再存。',
  },
  'passage.note-needed': {
    rule: '§10.1.2',
    text: '公车开出须凭派车单；派车单启用前，须写明凭谁的安排。',
    wayOn: '在“凭据”写明派车人和事由后再存；无人派车的，不予放行。',
  },
  'passage.goods-need-pass': {
    rule: '§11.3',
    text: '车上带出“{goods}”，未见办公室的放行条，不能放行。',
    wayOn: `有放行条的，核对放行后在“放行条”选取；没有的，${telephone}；物品卸下后，改为未带物品再登记离开。`,
  },
  'passage.goods-unsaid': {
    rule: '§11.3',
    text: '选了放行条，没有填车上带出的物品。',
    wayOn: '填写物品后再存；没有带物品的，清空“放行条”。',
  },
  'passage.release-unknown': {
    rule: '§11.3',
    text: '不能放行：本簿没有编号 {number} 的放行条或电话放行登记。',
    wayOn: `从列出的放行条中选取；没有放行条的，${telephone}。`,
  },
  'passage.release-not-let-out': {
    rule: '§11.3',
    text: '不能放行：{number}放行条还没有核对放行。',
    wayOn: '先在“放行条”逐项清点、核对放行，再登记此车离开；所填内容还在。',
  },
  'passage.release-too-old': {
    rule: 'unit',
    text: '不能放行：{number}于 {at} 放行，至车离开已超过{minutes}分钟，不再作为此车的凭据。',
    wayOn: `单上还有余数的，重新核对放行；没有的，${telephone}。`,
  },
  'passage.release-carried': {
    rule: 'unit',
    text: '不能放行：{number}于 {at} 放行的物品已随另一车（{passage}）出门，一次放行只管一车。',
    wayOn: `另有物品的，单上还有余数的重新核对放行；没有的，${telephone}。`,
  },
  'passage.left-before-entry': {
    rule: 'unit',
    text: '离开时间 {at} 早于进入时间 {began}。',
    wayOn: '改正时间后再存。',
  },
  'passage.back-before-out': {
    rule: 'unit',
    text: '回来时间 {at} 早于开出时间 {began}。',
    wayOn: '改正时间后再存。',
  },
  'passage.unknown': { rule: 'unit', text: '没有编号 {number} 的车辆出入登记。', wayOn: '核对编号。' },
  'passage.already-left': {
    rule: 'unit',
    text: '此车（{number}）已于 {at} 离开，不在院内。',
    wayOn: '登记错车的，先撤回那次离开；再次进入的，另作登记。',
  },
  'passage.not-out': {
    rule: 'unit',
    text: '此车（{number}）没有登记开出，不必登记回来。',
    wayOn: '按进入或离开登记。',
  },
  'passage.already-back': {
    rule: 'unit',
    text: '此车（{number}）已于 {at} 回来。',
    wayOn: '登记错车的，先撤回那次回来；再次开出的，另作登记。',
  },
  'passage.already-out': {
    rule: 'unit',
    text: '此车（{number}）{at} 已登记开出，尚未回来。',
    wayOn: '车已回来的，先登记回来；登记错车的，更正那次开出。',
  },
  'passage.not-ended': {
    rule: 'unit',
    text: '编号 {number} 没有可撤回的离开或回来登记。',
    wayOn: '按 Esc 收起。',
  },
  'passage.other-direction': {
    rule: 'unit',
    text: '公车开出与其他车辆进入不能互改。',
    wayOn: '登记错的，先登记离开或回来，备注说明，再按实际另作登记。',
  },
  'passage.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 更正过这次登记。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'passage.nothing-changed': {
    rule: 'unit',
    text: '与现在登记的相同，没有可更正的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'passage.nothing-sealed': {
    rule: 'unit',
    text: '编号 {number} 是本单位车辆，没有封存的信息。',
    wayOn: '车主见本单位车辆。',
  },
  'passage.look-first': {
    rule: '§21.9.3',
    text: '司机的完整信息须先写明原因、输入本人密码方可查看，逾时须重新写明。',
    wayOn: '写明原因后再看，每次查看都记入账目。',
  },
} satisfies RefusalTable<PassageRefusal | PassageQueryRefusal>

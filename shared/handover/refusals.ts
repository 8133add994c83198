import type { RefusalTable } from '../kernel/refusal.ts'
import type { PhaseRefusal } from './phases.ts'

export type HandoverRefusal =
  | PhaseRefusal
  | 'handover.not-your-post'
  | 'handover.not-on-duty'
  | 'handover.same-person'
  | 'handover.item-not-listed'
  | 'handover.check-unknown'
  | 'handover.remark-needed'
  | 'handover.unchecked'
  | 'handover.moved-on'
  | 'handover.arrival-false'
  | 'handover.unconfirmed'
  | 'handover.off-roster'
  | 'handover.not-your-signature'
  | 'handover.signer-barred'
  | 'handover.agreement-needed'
  | 'handover.stays-already'
  | 'handover.not-on-record'

export const handoverRefusals = {
  'handover.post-vacant': {
    rule: 'unit',
    text: '{post}还没有人到岗，无班可交。',
    wayOn: '由到岗的人先“首次接班”。',
  },
  'handover.post-taken': {
    rule: '§6.3',
    text: '{post}由{name}当班，接班须办交接。',
    wayOn: '请{name}准备交接；本人不在的，按“未到场接班”办理。',
  },
  'handover.not-prepared': {
    rule: '§6.3',
    text: '{post}的交接还没有开始准备。',
    wayOn: '先由当班人准备交接。',
  },
  'handover.already-prepared': {
    rule: 'unit',
    text: '{post}的交接已在准备中。',
    wayOn: '在交接页继续，不必另起。',
  },
  'handover.signature-stands': {
    rule: 'unit',
    text: '{name}已签名，内容不能再改。',
    wayOn: '要改的，先由{name}撤回签名。',
  },
  'handover.already-signed': {
    rule: 'unit',
    text: '{name}已于 {at} 签名，不用再签。',
    wayOn: '请另一方签名。',
  },
  'handover.not-signed': {
    rule: 'unit',
    text: '{post}的交接上没有可撤回的签名。',
    wayOn: '按 Esc 返回。',
  },
  'handover.not-your-post': {
    rule: '§6.1',
    text: '您的账号不担任{post}，不能接这个班。',
    wayOn: '改由担任{post}的人办理；职责有误的，请管理员更改。',
  },
  'handover.not-on-duty': {
    rule: '§6.2',
    text: '{post}现由{name}当班，此事由当班人办理。',
    wayOn: '请{name}本人办理。',
  },
  'handover.same-person': {
    rule: '§6.3',
    text: '交班人和接班人不能是同一人。',
    wayOn: '由接班人本人签名；留任下一班的，用“留任”。',
  },
  'handover.item-not-listed': {
    rule: 'unit',
    text: '{number} 不在移交事项中，可能刚刚办结。',
    wayOn: '看过现在的移交事项再填。',
  },
  'handover.check-unknown': {
    rule: 'unit',
    text: '检查单中没有这一项，可能刚被办公室改过。',
    wayOn: '按现在的检查单逐项检查。',
  },
  'handover.remark-needed': {
    rule: 'unit',
    text: '“{text}”有问题的，须写明情况。',
    wayOn: '写明情况后再存。',
  },
  'handover.unchecked': {
    rule: '§6.5',
    text: '检查单还有 {count} 项没有查：{names}。',
    wayOn: '逐项查过再签。',
  },
  'handover.moved-on': {
    rule: '§6.3',
    text: '移交事项有变动，与所看的不同。',
    wayOn: '看过现在的移交事项再签；一方已签的，先撤回重签。',
  },
  'handover.arrival-false': {
    rule: 'unit',
    text: '到岗时间 {at} 不对，不能晚于现在，也不能早于一天前。',
    wayOn: '改正到岗时间后再签。',
  },
  'handover.unconfirmed': {
    rule: '§6.3',
    text: '特别事项还有 {count} 项没有确认。',
    wayOn: '逐项看过、确认后再签。',
  },
  'handover.off-roster': {
    rule: 'unit',
    text: '{day} 的{post}排的是{name}，不是您。',
    wayOn: '写明由您接班的原因后再签。',
  },
  'handover.not-your-signature': {
    rule: 'unit',
    text: '这是{name}的签名，只能由其本人撤回。',
    wayOn: '请{name}本人撤回。',
  },
  'handover.signer-barred': {
    rule: '§6.2',
    text: '{name}签收后账号已停用或不再担任{post}，不能接班；仍由您当班，已填内容照旧。',
    wayOn: '撤回{name}的签名，由另一名{post}签收，写明接班原因。',
  },
  'handover.agreement-needed': {
    rule: '§11.1',
    text: '交班人不在场，须有办公室主任同意。',
    wayOn: '填写同意的办公室主任后再办。',
  },
  'handover.stays-already': {
    rule: 'unit',
    text: '{day} 的班您已留任。',
    wayOn: '按 Esc 返回。',
  },
  'handover.not-on-record': {
    rule: 'unit',
    text: '{number} 不是双方已签的交接，不能加附注。',
    wayOn: '在“交接记录”中选已签的交接再写。',
  },
} satisfies RefusalTable<HandoverRefusal>

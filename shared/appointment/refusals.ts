import type { RefusalTable } from '../kernel/refusal.ts'

export type AppointmentRefusal =
  | 'appointment.host-unknown'
  | 'appointment.host-left'
  | 'appointment.not-your-guest'
  | 'appointment.not-yours'
  | 'appointment.nobody'
  | 'appointment.too-many'
  | 'appointment.more-named'
  | 'appointment.past-day'
  | 'appointment.too-far'
  | 'appointment.no-end'
  | 'appointment.never'
  | 'appointment.window'
  | 'appointment.unknown'
  | 'appointment.cancelled'
  | 'appointment.kept'
  | 'appointment.no-such-day'
  | 'appointment.revision-stale'
  | 'appointment.nothing-changed'
  /** Said at the gate. */
  | 'appointment.not-awaited'
  | 'appointment.not-today'
  | 'appointment.no-such-guest'
  | 'appointment.came'
  | 'appointment.more-came'

/** Said by the shell, which holds what is sealed. */
export type AppointmentQueryRefusal = 'appointment.look-first'

export const appointmentRefusals = {
  'appointment.host-unknown': {
    rule: 'unit',
    text: '名册中没有这位接待人，预约没有登记。',
    wayOn: '改选名册中的人。',
  },
  'appointment.host-left': {
    rule: 'unit',
    text: '接待人{name}已于 {on} 离任，预约没有登记。',
    wayOn: '改选在任的人。',
  },
  'appointment.not-your-guest': {
    rule: 'unit',
    text: '{name}不在本人科室，不能代其预约。',
    wayOn: '由其本科室或办公室登记；账号未对应名册人员的，请系统管理员对应。',
  },
  'appointment.not-yours': {
    rule: 'unit',
    text: '这条预约由{name}登记，本账号不能改。',
    wayOn: '由登记人或办公室更改、取消。',
  },
  'appointment.nobody': {
    rule: 'unit',
    text: '人数不能为 0，预约没有登记。',
    wayOn: '填来访人数后再存。',
  },
  'appointment.too-many': {
    rule: 'unit',
    text: '一次预约{people}人，超过{most}人的上限。',
    wayOn: '核对人数；确有其事的分批登记，或由办公室在设置中改上限。',
  },
  'appointment.more-named': {
    rule: 'unit',
    text: '名单有{named}人，人数只填了{people}人。',
    wayOn: '核对人数与名单后再存。',
  },
  'appointment.past-day': {
    rule: 'unit',
    text: '预约日期 {on} 已过，没有登记。',
    wayOn: '改为今日或以后。',
  },
  'appointment.too-far': {
    rule: 'unit',
    text: '预约日期在{days}天以后，没有登记。',
    wayOn: '核对年份；定期来访的到期再登记。',
  },
  'appointment.no-end': {
    rule: 'unit',
    text: '定期来访没有填截止日期。',
    wayOn: '填截止日期后再存。',
  },
  'appointment.never': {
    rule: 'unit',
    text: '所选星期在起止日期之内一次也没有。',
    wayOn: '改正星期或起止日期后再存。',
  },
  'appointment.window': {
    rule: 'unit',
    text: '时段 {from}–{to} 不成立。',
    wayOn: '结束时间须晚于开始时间。',
  },
  'appointment.unknown': {
    rule: 'unit',
    text: '没有编号 {number} 的预约。',
    wayOn: '核对编号。',
  },
  'appointment.cancelled': {
    rule: 'unit',
    text: '编号 {number} 的预约已取消。',
    wayOn: '仍要来的，重新预约。',
  },
  'appointment.kept': {
    rule: 'unit',
    text: '编号 {number} 的预约已有人到，不能取消或换人。',
    wayOn: '还有人来的，另行预约。',
  },
  'appointment.no-such-day': {
    rule: 'unit',
    text: '{on} 不在这条预约之内，或已取消。',
    wayOn: '核对日期。',
  },
  'appointment.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 改过这条预约。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'appointment.nothing-changed': {
    rule: 'unit',
    text: '与现在的内容相同，没有可改的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'appointment.not-awaited': {
    rule: 'unit',
    text: '编号 {number} 的预约已取消或已过期。',
    wayOn: '与接待人核实；仍要进入的，按来访登记。',
  },
  'appointment.not-today': {
    rule: 'unit',
    text: '编号 {number} 的预约不在今天。',
    wayOn: '与接待人核实；仍要进入的，按来访登记。',
  },
  'appointment.no-such-guest': {
    rule: 'unit',
    text: '编号 {number} 的预约名单已变。',
    wayOn: '看过现在的名单后再登记。',
  },
  'appointment.came': {
    rule: 'unit',
    text: '编号 {number} 的预约，人已到。',
    wayOn: '又来的，按来访登记。',
  },
  'appointment.more-came': {
    rule: 'unit',
    text: '来了{people}人，预约只剩{left}人未到。',
    wayOn: '核对人数；多出的人与接待人核实后，按来访登记。',
  },
  'appointment.look-first': {
    rule: '§21.9.3',
    text: '预约来访人的完整信息须先写明原因、输入本人密码方可查看，逾时须重新写明。',
    wayOn: '写明原因后再看，每次查看都记入账目。',
  },
} satisfies RefusalTable<AppointmentRefusal | AppointmentQueryRefusal>

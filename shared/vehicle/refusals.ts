import type { RefusalTable } from '../kernel/refusal.ts'

export type VehicleRefusal =
  | 'vehicle.unknown'
  | 'vehicle.plate-known'
  | 'vehicle.remark-needed'
  | 'vehicle.owner-missing'
  | 'vehicle.owner-unknown'
  | 'vehicle.place-unknown'
  | 'vehicle.place-forbidden'
  | 'vehicle.place-reserved'
  | 'vehicle.place-missing'
  | 'vehicle.place-full'
  | 'vehicle.revision-stale'
  | 'vehicle.nothing-changed'
  | 'vehicle.already-withdrawn'
  | 'vehicle.is-moving'

export const vehicleRefusals = {
  'vehicle.unknown': { rule: 'unit', text: '本单位车辆中没有这辆车。', wayOn: '核对编号。' },
  'vehicle.plate-known': {
    rule: 'unit',
    text: '车牌 {plate} 已登记为本单位{kind}。',
    wayOn: '核对车牌；要改的，在那辆车上更改。',
  },
  'vehicle.remark-needed': {
    rule: 'unit',
    text: '{doubt}。',
    wayOn: '核对车牌；确系如此的，在备注写明后再存。',
  },
  'vehicle.owner-missing': {
    rule: 'unit',
    text: '职工车须填明车主。',
    wayOn: '从人员名册中选车主后再存。',
  },
  'vehicle.owner-unknown': {
    rule: 'unit',
    text: '名册中没有这位车主，或已离任。',
    wayOn: '改选在任的人。',
  },
  'vehicle.place-unknown': {
    rule: 'unit',
    text: '停车位中没有这一处。',
    wayOn: '改选现有的停车位。',
  },
  'vehicle.place-forbidden': {
    rule: '§12.1.2',
    text: '公车只停公车位，不停{place}。',
    wayOn: '改选公车位；没有的，先在停车位中增设。',
  },
  'vehicle.place-reserved': {
    rule: 'unit',
    text: '{place}留给公车。',
    wayOn: '改选其他停车位。',
  },
  'vehicle.place-missing': {
    rule: '§12.1.2',
    text: '公车须有指定的停放处。',
    wayOn: '选一处公车位后再存。',
  },
  'vehicle.place-full': {
    rule: 'unit',
    text: '{place}共{capacity}个车位，都已登记给公车。',
    wayOn: '改选另一处，或在停车位中改车位数。',
  },
  'vehicle.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 改过这辆车。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'vehicle.nothing-changed': {
    rule: 'unit',
    text: '与现在登记的相同，没有可改的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'vehicle.already-withdrawn': {
    rule: 'unit',
    text: '{plate} 已注销。',
    wayOn: '仍在使用的，重新登记。',
  },
  'vehicle.is-moving': {
    rule: '§10.1.5',
    text: '{plate} 已开出，尚未回来。',
    wayOn: '先由门岗登记回来。',
  },
} satisfies RefusalTable<VehicleRefusal>

import type { RefusalTable } from '../kernel/refusal.ts'

export type AlarmRefusal = 'alarm.over' | 'alarm.seen-already'

export const alarmRefusals = {
  'alarm.over': {
    rule: 'unit',
    text: '这项提醒已经解除，或还没有到提醒的时候。',
    wayOn: '看状态条上的提醒。',
  },
  'alarm.seen-already': {
    rule: 'unit',
    text: '{name}已于 {at} 看到这项提醒。',
    wayOn: '期限照走，请办理该事项。',
  },
} satisfies RefusalTable<AlarmRefusal>

import type { RefusalTable } from '../kernel/refusal.ts'

export type CalendarRefusal =
  | 'calendar.year-outside'
  | 'calendar.span-backwards'
  | 'calendar.span-too-long'
  | 'calendar.day-stale'
  | 'calendar.nothing-changed'
  | 'calendar.nothing-to-restore'
  | 'calendar.already-announced'
  | 'calendar.not-announced'

export const calendarRefusals = {
  'calendar.year-outside': {
    rule: 'unit',
    text: '日历只有{first}年至{last}年，没有{year}年。',
    wayOn: '改为这些年份以内的日期。',
  },
  'calendar.span-backwards': {
    rule: 'unit',
    text: '截止日期 {until} 早于起始日期 {date}。',
    wayOn: '改正截止日期；只改一天的，不填截止日期。',
  },
  'calendar.span-too-long': {
    rule: 'unit',
    text: '一次最多更正{most}天。',
    wayOn: '分段更正。',
  },
  'calendar.day-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 更正过 {date}。',
    wayOn: '看过现在的安排后，仍要更正的再存一次；所填内容还在。',
  },
  'calendar.nothing-changed': {
    rule: 'unit',
    text: '{date} 现在就是{kind}，没有可更正的。',
    wayOn: '改选类别或日期后再存，或按 Esc 收起。',
  },
  'calendar.nothing-to-restore': {
    rule: 'unit',
    text: '{date} 没有更正过，用的就是原安排。',
    wayOn: '改选更正过的日期，或按 Esc 收起。',
  },
  'calendar.already-announced': {
    rule: 'unit',
    text: '{year}年的放假安排已按{document}录入。',
    wayOn: '个别日期有出入的，逐日更正。',
  },
  'calendar.not-announced': {
    rule: 'unit',
    text: '{year}年没有由办公室登记为已公布，无可撤回。',
    wayOn: '个别日期有出入的，逐日更正。',
  },
} satisfies RefusalTable<CalendarRefusal>

import type { Event } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import {
  because,
  changed,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import type { AppointmentRow } from './contract.ts'
import { daysInWords } from './days.ts'
import type { AppointmentEvent, AppointmentStated } from './events.ts'
import { foldAppointment } from './row.ts'

/** What the trail says of appointments: never who comes, which stands sealed beside the journal. */
export const appointmentWords: WordsOf<AppointmentEvent> = {
  'appointment.announced': (data, around) => ({
    act: '登记预约',
    about: aboutAppointment(data.itemId),
    told: stated(data, around),
  }),
  'appointment.changed': (data, around) => ({
    act: '更改预约',
    about: aboutAppointment(data.itemId),
    told: stated(data, around, rowBefore(data.itemId, around)),
    ...because(data.reason),
  }),
  'appointment.cancelled': ({ itemId, on, reason }) => ({
    act: '取消预约',
    about: aboutAppointment(itemId),
    told: said('只取消', on),
    ...because(reason),
  }),
  'appointment.kept': ({ itemId, gateId, people }) => ({
    act: '预约来访到达',
    about: aboutAppointment(itemId),
    told: [told('人数', `${people}`), told('门岗登记', shownNumber(gateId))],
  }),
  'appointment.looked-at': ({ itemId, reason }) => ({
    act: '查看',
    about: aboutAppointment(itemId),
    told: [told('查看内容', '预约来访人信息')],
    ...because(reason),
  }),
}

const aboutAppointment = (itemId: string): string => `预约 ${shownNumber(itemId)}`

const stated = (
  data: AppointmentStated,
  { staffName }: WordsAround,
  before?: AppointmentRow,
): readonly Told[] => [
  ...(before && refsOf(before) !== refsOf(data) ? [told('来访人', '已更正，封存')] : []),
  ...changed('人数', before && `${before.people}`, `${data.people}`),
  ...changed('接待人', before && staffName(before.hostId), staffName(data.hostId)),
  ...changed('事由', before?.purpose, data.purpose),
  ...changed('日期', before && daysInWords(before), daysInWords(data)),
  ...(before || data.from !== undefined || data.to !== undefined
    ? changed('时段', before && windowInWords(before), windowInWords(data))
    : []),
]

const refsOf = ({ guests }: Pick<AppointmentStated, 'guests'>): string =>
  guests.map(({ person }) => person).join()

const windowInWords = ({ from = '', to = '' }: Pick<AppointmentStated, 'from' | 'to'>): string =>
  from === '' && to === '' ? '全天' : `${from}–${to}`

const rowBefore = (itemId: string, { earlier, meta }: WordsAround): AppointmentRow | undefined =>
  earlier(itemId).reduce<AppointmentRow | undefined>(
    (row, event: Event) => foldAppointment(row, event, meta),
    undefined,
  )

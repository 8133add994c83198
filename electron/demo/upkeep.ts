import { addDays, weekdayOfDay } from '../../shared/calendar/index.ts'
import { checklistsTable } from '../../shared/checklists/index.ts'
import type { InputOf } from '../../shared/contract.ts'
import { administrator, leaver, officeClerk } from './bureau.ts'

/** Whom or what an act of upkeep is about, by the name that a story knows. */
export type About = { readonly person: string } | { readonly section: string }

type UpkeepName =
  | 'account.create'
  | 'account.disable'
  | 'calendar.correct'
  | 'checklists.set'
  | 'directory.add'
  | 'directory.change'
  | 'directory.leave'
  | 'directory.rename-section'
  | 'phrases.set'
  | 'report-limits.set'
  | 'requirements.set'
  | 'settings.change'

/** What the book gives: numbers, how much was seen, a one-time password. */
type OfTheBook = 'staffId' | 'sectionId' | 'revision' | 'password'

/** One command by which office or administrator keep the bureau's own affairs. */
export type Upkeep = {
  readonly [N in UpkeepName]: {
    readonly name: N
    readonly about?: About
    readonly input: Omit<InputOf<N>, OfTheBook>
  }
}[UpkeepName]

type Kept = { readonly clock: string; readonly who: string; readonly what: Upkeep }

/** What is kept on the duty day `day`, `place` days after the first one: each affair once in a story. */
export const upkeepOf = (place: number, day: string): readonly Kept[] => upkeep[place]?.(day) ?? []

const byOffice = (clock: string, what: Upkeep): Kept => ({ clock, who: officeClerk, what })
const byAdministrator = (clock: string, what: Upkeep): Kept => ({ clock, who: administrator, what })

const upkeep: { readonly [place: number]: (day: string) => readonly Kept[] } = {
  0: () => [
    byAdministrator('09:42', {
      name: 'account.create',
      about: { person: leaver },
      input: { account: 'su.wenjing', name: leaver, roles: [], oneTime: true },
    }),
    byOffice('10:21', {
      name: 'phrases.set',
      input: {
        type: 'telephone',
        phrases: [
          '来电询问办事流程，已告知承办科室和电话。',
          '来电反映停水，已转供水科查明原因。',
          '来电反映情况，已记录并转有关科室办理。',
          '电话通知已记录，已转告有关人员。',
          '已报带班领导知悉。',
          '无人接听，稍后再拨。',
        ],
        reason: '停水来电多，单列一句',
      },
    }),
  ],
  1: () => [
    byOffice('15:08', {
      name: 'settings.change',
      input: { name: 'duty-log.look', value: 60, reason: '核对证件号码时间不够' },
    }),
  ],
  2: () => [
    byOffice('09:17', {
      name: 'directory.change',
      about: { person: '高洁' },
      input: {
        name: '高洁',
        section: '水资源科',
        post: '副科长',
        rank: '副科级',
        phone: '0000-5558213',
        shortPhone: '8213',
      },
    }),
  ],
  3: () => [
    byOffice('10:36', {
      name: 'requirements.set',
      input: {
        type: 'activity',
        required: ['title', 'place', 'startsAt', 'endsAt', 'inCharge'],
        reason: '散场时间关系到值守安排',
      },
    }),
  ],
  4: day => [
    byOffice('16:33', {
      name: 'calendar.correct',
      input: { date: nextSaturday(day), kind: 'work', name: '防汛演练', reason: '区里通知全员参加演练' },
    }),
  ],
  5: () => [
    byOffice('11:02', {
      name: 'checklists.set',
      input: {
        post: 'duty-officer',
        items: [
          ...checklistsTable.shipped('duty-officer'),
          { text: '防汛物资库钥匙在位', needsRemark: true },
        ],
        reason: '汛期物资库钥匙改放值班室',
      },
    }),
  ],
  6: () => [
    byOffice('15:47', {
      name: 'report-limits.set',
      input: {
        grade: 'ordinary',
        oralMinutes: 60,
        writtenMinutes: 240,
        followUpMinutes: 120,
        reason: '区总值班室要求四小时内报送书面材料',
      },
    }),
  ],
  7: () => [
    byOffice('14:26', {
      name: 'directory.rename-section',
      about: { section: '计财科' },
      input: { before: '计财科', name: '财务科' },
    }),
  ],
  9: day => [
    byOffice('17:05', {
      name: 'directory.leave',
      about: { person: leaver },
      input: { on: day, reason: '调区财政局' },
    }),
    byAdministrator('17:14', {
      name: 'account.disable',
      input: { account: 'su.wenjing', reason: '人已调离' },
    }),
  ],
  11: () => [
    byOffice('10:48', {
      name: 'directory.add',
      input: {
        name: '傅一鸣',
        section: '财务科',
        post: '科员',
        rank: '一级科员',
        phone: '0000-5558262',
        shortPhone: '8262',
      },
    }),
  ],
}

const nextSaturday = (day: string): string =>
  weekdayOfDay(addDays(day, 1)) === '周六' ? addDays(day, 1) : nextSaturday(addDays(day, 1))

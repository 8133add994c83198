import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { insideParts } from '../../../../renderer/sheet/gate/inside-parts.tsx'
import { vehicleDayParts } from '../../../../renderer/sheet/gate/vehicle-day-parts.tsx'
import { visitorDayParts } from '../../../../renderer/sheet/gate/visitor-day-parts.tsx'
import { SheetParts } from '../../../../renderer/ui/SheetParts.tsx'
import type { SheetPart } from '../../../../renderer/ui/sheet-part.ts'
import type { ShownPassage } from '../../../../shared/passage/contract.ts'
import type { InsideLine } from '../../../../shared/sheet/gate-content.ts'
import type { ShownTurnAway } from '../../../../shared/turn-away/contract.ts'
import type { ShownVisit } from '../../../../shared/visit/contract.ts'
import { timeZone } from '../../kernel/scenario.ts'

const day = '2026-11-23'
const at = '2026-11-23T06:31:12.000Z'
const of = { unit: '云澜区水务局', demo: false, printed: 0, day } as const
const line = { revision: 1, by: 'zhang.wei', byName: '张伟', at, seq: 1, hash: 'a'.repeat(64) } as const
const known = { kind: 'known', name: '林美华', companions: [] } as const

/** Words of all cells and blocks, `|` between them. */
const wordsOf = (parts: readonly SheetPart[]): string =>
  renderToStaticMarkup(<SheetParts parts={parts} />)
    .replace(/<\/?(?:table|thead|tbody|tr|colgroup|col)\b[^>]*>/gu, '')
    .replace(/(?:<[^>]+>)+/gu, '|')

const insideLine = (changed: Partial<InsideLine> = {}): InsideLine => ({
  itemId: 'D-7K2M-2611-1',
  visitor: known,
  people: 1,
  came: 1,
  hostName: '周芳',
  hostSection: '办公室',
  arrivedAt: '2026-11-23T01:30:00.000Z',
  isOverstayed: false,
  ...changed,
})

const visit = (changed: Partial<ShownVisit> = {}): ShownVisit => ({
  ...line,
  itemId: 'D-7K2M-2611-1',
  visitor: known,
  people: 1,
  hostId: 'D-7K2M-2611-9',
  hostName: '周芳',
  hostSection: '办公室',
  purpose: '送合同资料',
  confirmed: 'phone',
  arrivedAt: '2026-11-23T01:30:00.000Z',
  doubts: [],
  overstayAfterMinutes: 240,
  inside: 0,
  leavings: [{ people: 1, leftAt: '2026-11-23T02:15:00.000Z', by: 'zhang.wei', byName: '张伟', at }],
  earlier: [],
  ...changed,
})

const passage = (changed: Partial<ShownPassage> = {}): ShownPassage => ({
  ...line,
  itemId: 'D-7K2M-2611-3',
  kind: 'delivery',
  vehicle: { kind: 'known', plate: '津A·6K2Q8', driver: '魏强' },
  people: 1,
  movedAt: '2026-11-23T01:05:00.000Z',
  doubts: [],
  isVisitInside: false,
  endings: [],
  earlier: [],
  ...changed,
})

describe('the list of who is inside', () => {
  const words = (visits: readonly InsideLine[]) =>
    wordsOf(insideParts({ ...of, kind: 'inside', at, visits, vehicles: [], out: [] }, timeZone))

  it('says of an empty house that it is empty', () => {
    expect(words([])).toContain('来访：0批0人')
    for (const said of ['没有来访人员在内', '没有登记的车辆在内', '没有公车外出', '以下空白', '清点人：'])
      expect(words([])).toContain(said)
  })

  it('has a box for each companion, says how many left no name, and marks who stays too long', () => {
    const visitor = { ...known, organisation: '启明水务', companions: ['唐雪梅', '何水'] }
    const said = words([insideLine({ visitor, people: 4, came: 5, badge: '07', isOverstayed: true })])
    expect(said).toContain('|1|07|林美华|启明水务|4（来5）|周芳|办公室|09:30|◆超时|')
    expect(said).toContain('□唐雪梅　□何水　另有2人未留姓名')
    expect(said).toContain('超时：1批')
  })

  it('tells since when of whoever is there since yesterday, and that a name was destroyed', () => {
    const said = words([
      insideLine({ visitor: { kind: 'destroyed' }, arrivedAt: '2026-11-22T15:59:00.000Z' }),
    ])
    expect(said).toContain('已按期销毁')
    expect(said).toContain('11-22 23:59')
  })

  it('keeps a group of a hundred long names in parts that fit on a page', () => {
    const companions = Array.from({ length: 100 }, (_, n) => `${'某'.repeat(36)}${n}`)
    const parts = insideParts(
      {
        ...of,
        kind: 'inside',
        at,
        visits: [insideLine({ visitor: { ...known, companions }, people: 101, came: 101 })],
        vehicles: [],
        out: [],
      },
      timeZone,
    )
    expect(parts.filter(({ key }) => key.includes(' note ')).length).toBeGreaterThan(2)
    const said = wordsOf(parts).replaceAll('|', '')
    for (const name of companions) expect(said).toContain(name)
  })
})

describe('the register of visitors', () => {
  const words = (visits: readonly ShownVisit[], turnedAway: readonly ShownTurnAway[] = []) =>
    wordsOf(visitorDayParts({ ...of, kind: 'visitor-day', visits, turnedAway }, timeZone))

  it('says in and out, and the date where it is another', () => {
    expect(words([visit()])).toContain('|送合同资料|电话确认|09:30|10:15|')
    const late = { people: 1, leftAt: '2026-11-23T16:00:00.000Z', by: 'a', byName: '张伟', at }
    expect(words([visit({ leavings: [late] })])).toContain('|09:30|11-24 00:00|')
  })

  it('invents no time for whom nobody saw leave', () => {
    const said = words([
      visit({ leavings: [{ people: 1, how: '巡查未见', badge: 'missing', by: 'a', byName: '张伟', at }] }),
    ])
    expect(said).toContain('|时间不明|')
    expect(said).toContain('1人离开时间不明：巡查未见')
    expect(said).toContain('牌未交回')
  })

  it('tells parts of a group, what was taken back, and corrections by whom and why', () => {
    const taken = { reason: '看错牌号', by: 'zhang.wei', at }
    const first = { people: 1, leftAt: '2026-11-23T02:15:00.000Z', by: 'a', byName: '张伟', at }
    const said = words([
      visit({
        people: 3,
        inside: 2,
        leavings: [first, { ...first, leftAt: '2026-11-23T03:00:00.000Z', takenBack: taken }],
        earlier: [visit()],
        reason: '人数听错',
      }),
    ])
    expect(said).toContain('林美华等3人')
    expect(said).toContain('|1人 10:15\n在内2人|')
    expect(said).toContain('原记11:00离开，已撤回：看错牌号')
    expect(said).toContain('改1次，末次14:31张伟：人数听错')
  })

  it('has papers by their ends alone', () => {
    const maskedId = '120***********123X'
    expect(
      words([visit({ visitor: { ...known, idType: 'resident-id', maskedId, phoneTail: '2764' } })]),
    ).toContain(`居民身份证 ${maskedId}`)
    expect(words([visit({ visitor: { ...known, phoneTail: '2764' } })])).not.toContain('2764')
    expect(words([visit({ visitor: { kind: 'destroyed' } })])).toContain('|已按期销毁|')
  })

  it('ends with who was not let in, by category, and what the office said', () => {
    const call = { whom: '林帆', number: '8102', calledAt: at, isAnswered: true, by: 'a', byName: '张伟', at }
    const said = words(
      [],
      [
        {
          ...line,
          itemId: 'D-7K2M-2611-5',
          kind: 'salesperson',
          people: 2,
          detail: '推销净水器',
          afterwards: 'stayed',
          happenedAt: at,
          stage: 'settled',
          calls: [{ ...call, result: '劝离' }],
          earlier: [],
        },
      ],
    )
    expect(said).toContain('本日没有来访登记')
    expect(said).toContain('|14:31|推销|')
    expect(said).toContain('|2|推销净水器|已处理|')
    expect(said).toContain('14:31报林帆，接通：劝离')
    expect(said).toContain('拒绝进入：1次')
  })
})

describe('the register of vehicles', () => {
  const words = (passages: readonly ShownPassage[]) =>
    wordsOf(vehicleDayParts({ ...of, kind: 'vehicle-day', passages }, timeZone))

  it('says which came in, which went out and which is not back', () => {
    const end = { movedAt: '2026-11-23T03:00:00.000Z', by: 'a', byName: '张伟', at }
    const { vehicle: _, ...own } = passage()
    const said = words([
      passage({ endings: [end], placeName: '前院', goods: '样品箱' }),
      { ...own, itemId: 'b', kind: 'official', plate: '津A·00001', driver: '李师傅', remark: '王主任派车' },
    ])
    expect(said).toContain('|津A·6K2Q8|送货车|魏强|1|前院|09:05|11:00|')
    expect(said).toContain('载物：样品箱')
    expect(said).toContain('|津A·00001|公车|李师傅|1|王主任派车|出 09:05|未回|')
    expect(said).toContain('尚未离开或未回：1辆')
  })

  it('says of an empty day that it is empty, and of a lost key that it is lost', () => {
    expect(words([])).toContain('本日没有车辆出入登记')
    expect(words([passage({ vehicle: { kind: 'destroyed' } })])).toContain('|已按期销毁|')
  })
})

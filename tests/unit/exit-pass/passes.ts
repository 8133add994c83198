import type { Approval } from '../../../shared/approval/index.ts'
import type {
  Counted,
  MovePass,
  PassItem,
  SealedIssue,
  SealedRelease,
} from '../../../shared/exit-pass/contract.ts'
import type { Event } from '../../../shared/kernel/event.ts'
import { staffId } from '../directory/staff.ts'
import { happened, now, station } from '../kernel/scenario.ts'

/** A sealed carrier; each letter is somebody else. */
export const ref = (letter: string) => ({ person: `person-${letter}`, digest: letter.repeat(64) })

export const passId = (n: number): string => `${station}-2611-${n}`
export const atMinute = (minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

export const approval: Approval = {
  kind: 'paper',
  approver: '李建明',
  document: '办字〔2026〕31号',
  on: '2026-11-23',
}
const projector: PassItem = { name: '投影仪', count: 2, unit: '台', asset: 'ZC-0417' }
const cables: PassItem = { name: '电源线', count: 3, unit: '根' }

/** 张伟 (staff 1) carries two projectors and three cables out until three in the afternoon; `changed` names what matters. */
export const issueOf = (changed: Partial<SealedIssue> = {}): SealedIssue => ({
  holder: { kind: 'staff', staffId: staffId(1) },
  items: [projector, cables],
  purpose: '外出会议用',
  validUntil: atMinute(30),
  approval,
  ...changed,
})

type IssuedChanges = Partial<SealedIssue> & {
  readonly itemId?: string
  readonly n?: number
  readonly year?: number
  readonly at?: string
}

export const issued = ({
  itemId = passId(100),
  n = 1,
  year = 2026,
  at = now,
  ...changed
}: IssuedChanges = {}) => {
  const { section = '办公室', ...said } = issueOf(changed)
  return byOffice(
    { kind: 'exit-pass.issued', v: 1, data: { itemId, number: { year, n }, section, ...said } },
    at,
  )
}

/** What may come back, by four in the afternoon. */
export const returnable = (changed: IssuedChanges = {}) => issued({ dueAt: atMinute(90), ...changed })

type Moved = { readonly items?: readonly Counted[]; readonly itemId?: string; readonly at?: string }

export const letOut = ({ items = [{ item: 1, count: 1 }], itemId = passId(100), at = now }: Moved = {}) =>
  byGate({ kind: 'exit-pass.let-out', v: 1, data: { itemId, items } }, at)

/** Both projectors and all cables. */
export const everything: readonly Counted[] = [
  { item: 1, count: 2 },
  { item: 2, count: 3 },
]

export const broughtBack = ({
  items = [{ item: 1, count: 1 }],
  itemId = passId(100),
  at = now,
}: Moved = {}) => byGate({ kind: 'exit-pass.returned', v: 1, data: { itemId, items } }, at)

export const withdrawn = (itemId = passId(100)) =>
  byOffice({ kind: 'exit-pass.withdrawn', v: 1, data: { itemId, reason: '改日再带' } }, now)

/** Everything that went out first stays after all. */
export const takenBack = () =>
  byGate(
    {
      kind: 'exit-pass.taken-back',
      v: 1,
      data: {
        itemId: passId(100),
        way: 'out',
        move: 1,
        items: everything,
        reason: '点错了单',
        stands: {
          number: { year: 2026, n: 1 },
          holder: { kind: 'staff', staffId: staffId(1) },
          validUntil: atMinute(30),
          isWithdrawn: false,
          since: now,
          items: [
            { name: '投影仪', unit: '台', count: 2, out: 0, back: 0 },
            { name: '电源线', unit: '根', count: 3, out: 0, back: 0 },
          ],
        },
      },
    },
    atMinute(6),
  )

/** A vehicle took along what went out first. */
export const carriedAlong = () =>
  byGate(
    { kind: 'exit-pass.carried', v: 1, data: { itemId: passId(100), letting: 1, passageId: passId(7) } },
    atMinute(2),
  )

export const releaseOf = (changed: Partial<SealedRelease> = {}): SealedRelease => ({
  holder: { kind: 'outside', sealed: ref('a') },
  section: '设备科',
  items: [{ name: '水泵', count: 1, unit: '台' }],
  purpose: '返厂维修',
  decidedBy: staffId(1),
  telephone: '8102',
  decidedAt: atMinute(-5),
  words: '同意放行，明日补办手续',
  ...changed,
})

export const released = ({
  itemId = passId(200),
  ...changed
}: Partial<SealedRelease> & { itemId?: string } = {}) => {
  const { decidedBy, telephone, decidedAt, words, section = '', ...said } = releaseOf(changed)
  const decision = { decidedBy, telephone, decidedAt, words }
  return byGate({ kind: 'exit-pass.released', v: 1, data: { itemId, section, ...said, decision } }, now)
}

export const confirmed = (itemId = passId(200)) =>
  byOffice({ kind: 'exit-pass.confirmed', v: 1, data: { itemId, approval } }, now)

export const moveOf = (changed: Partial<MovePass> = {}): MovePass => ({
  itemId: passId(100),
  items: [{ item: 1, count: 1 }],
  seen: 0,
  ...changed,
})

const byOffice = (event: Event, at: string) => happened(event, { actor: 'zhou.fang', at })
const byGate = (event: Event, at: string) => happened(event, { actor: 'wu.defu', at })

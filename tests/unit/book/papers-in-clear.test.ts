import { describe, expect, it } from 'vitest'
import { sentenceFor } from '../../../shared/refusals.ts'
import { holding } from './clear-text.ts'
import { openedHouse, people, takeOwnPassword } from './house.ts'

const right = '120101198503081232'
const wrong = '120101198503081233'
const office = { account: people.office.account, password: 'pine-gate-5521-owl' }

/** The office has 周芳 on the staff; somebody is inside, a vehicle too; then the office stands at the gate itself. */
const gate = async () => {
  const house = await openedHouse()
  await house.call('session.sign-out', {})
  await takeOwnPassword(house, people.office, office.password)
  const person = { name: '周芳', section: '办公室', post: '科员', phone: '', shortPhone: '' }
  await house.call('directory.add', person)
  const staff = await house.call('directory.find', { text: '周芳' })
  const hostId = (staff.ok && staff.answer[0]?.staffId) || ''
  const came = await house.call('visit.sign-in', visitOf(hostId))
  const entered = await house.call('passage.enter', vehicleOf(hostId))
  if (!came.ok || !entered.ok) throw new Error('nobody is inside')
  const inside = await house.call('visit.inside', {})
  const arrivedAt = (inside.ok && inside.answer.visits[0]?.arrivedAt) || ''
  return { house, hostId, arrivedAt, visitId: came.itemId ?? '', passageId: entered.itemId ?? '' }
}
type Gate = Awaited<ReturnType<typeof gate>>

const visitOf = (hostId: string) => ({
  visitor: { name: '林美华', idType: 'resident-id' as const, idNumber: right },
  people: 1,
  hostId,
  purpose: '送资料',
  confirmed: 'phone' as const,
  badge: '01',
})
const anotherVisit = (hostId: string) => ({
  ...visitOf(hostId),
  visitor: { name: '郭晓东', idType: 'passport' as const, idNumber: 'E12345678' },
  badge: '02',
})
const vehicleOf = (hostId: string) => ({
  vehicle: { plate: '津A6K2Q8', driver: '魏强' },
  kind: 'delivery' as const,
  people: 1,
  hostId,
  purpose: '送货',
})

/** Every text of the gate that is not sealed, with a number in it. */
const acts: readonly (readonly [string, (gate: Gate, number: string) => Promise<unknown>])[] = [
  ...(['purpose', 'carried', 'remark'] as const).map(
    field =>
      [
        `visit.sign-in ${field}`,
        ({ house, hostId }: Gate, number: string) =>
          house.call('visit.sign-in', { ...anotherVisit(hostId), [field]: `证件 ${number}` }),
      ] as const,
  ),
  [
    'visit.sign-in petition',
    ({ house, hostId }, number) =>
      house.call('visit.sign-in', { ...anotherVisit(hostId), petition: { talk: `劝导 ${number}` } }),
  ],
  [
    'visit.find-gone how',
    ({ house, visitId: itemId }, number) =>
      house.call('visit.find-gone', { itemId, how: number, badge: 'returned' }),
  ],
  [
    'visit.correct reason',
    ({ house, hostId, arrivedAt, visitId: itemId }, number) => {
      const { visitor: _, ...stated } = visitOf(hostId)
      return house.call('visit.correct', {
        ...stated,
        purpose: '更正',
        itemId,
        revision: 1,
        arrivedAt,
        reason: number,
      })
    },
  ],
  [
    'visit.look reason',
    ({ house, visitId: itemId }, number) =>
      house.call('visit.look', { itemId, reason: number, password: office.password }),
  ],
  ...(['purpose', 'goods', 'remark'] as const).map(
    field =>
      [
        `passage.enter ${field}`,
        ({ house, hostId }: Gate, number: string) =>
          house.call('passage.enter', {
            ...vehicleOf(hostId),
            vehicle: { plate: '津B7H310' },
            [field]: number,
          }),
      ] as const,
  ),
  [
    'turn-away.record detail',
    ({ house }, number) =>
      house.call('turn-away.record', { kind: 'salesperson', detail: number, afterwards: 'left', people: 1 }),
  ],
  [
    'look-out.add reason',
    ({ house }, number) =>
      house.call('look-out.add', {
        person: { idNumber: right },
        reason: number,
        until: '2026-12-31',
        toDo: '通知办公室',
      }),
  ],
  [
    'mail.receive place',
    ({ house, hostId }, number) =>
      house.call('mail.receive', {
        items: [{ kind: 'parcel', count: 1, to: { staffId: hostId }, place: `架 ${number}` }],
      }),
  ],
  ['gate.open', ({ house }, number) => house.call('gate.open', { remark: number })],
]

describe('a number of papers that is typed where nothing is sealed', () => {
  it.each([right, wrong])('%s is refused in clear words, and stands in no file', async number => {
    const at = await gate()
    for (const [name, act] of acts) {
      const answer = await act(at, number)
      expect(answer, name).toMatchObject({ ok: false, code: 'papers.number-in-clear', rule: 'unit' })
      expect(JSON.stringify(answer), name).not.toContain(number)
    }
    at.house.book.saveSnapshot()
    at.house.book.close()
    expect(holding(at.house.port, [right, wrong])).toEqual([])
    expect(at.house.breakdowns).toEqual([])
  })

  it('a code of as many figures is no number of papers unless its check digit says so', async () => {
    const { house, hostId } = await gate()
    const receive = (number: string) =>
      house.call('mail.receive', {
        items: [{ kind: 'parcel', count: 1, to: { staffId: hostId }, number }],
      })
    expect(await receive(wrong)).toMatchObject({ ok: true })
    expect(await receive(right)).toMatchObject({ ok: false, code: 'papers.number-in-clear' })
  })

  it('stands in no sentence of a refusal, whatever it quotes', () => {
    const { what } = sentenceFor({ code: 'visit.badge-in-use', params: { badge: right } })
    expect(what).toContain('120***********1232')
    expect(what).not.toContain(right)
  })

  it('a draft of it is sealed', async () => {
    const { house } = await gate()
    const draft = { form: 'visit-new', commandId: 'form-1', values: JSON.stringify({ purpose: right }) }
    expect(await house.call('draft.keep', draft)).toMatchObject({ ok: true })
    house.book.close()
    expect(holding(house.port, [right])).toEqual([])
  })

  it('papers in their own field are as welcome as ever', async () => {
    const { house, hostId } = await gate()
    expect(await house.call('visit.sign-in', anotherVisit(hostId))).toMatchObject({ ok: true })
  })
})

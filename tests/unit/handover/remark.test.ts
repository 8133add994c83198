import { expect, it } from 'vitest'
import { checklistNow } from '../../../shared/checklists/index.ts'
import { signedHandover } from '../../../shared/handover/index.ts'
import { type DutyRoom, dutyRoom, li, liu, zhang, zhao } from './duty-room.ts'

const post = 'duty-officer' as const

/** 张伟 takes the post, prepares and signs; 刘洋 signs; then 李建明's post is taken too. */
const handedOver = (): { readonly room: DutyRoom; readonly itemId: string } => {
  const room = dutyRoom()
  room.act(zhang, 'handover.take-first', { post })
  room.act(zhang, 'handover.prepare', { post })
  const itemId = room.state.handovers.posts[post]?.running?.itemId ?? ''
  for (const { id } of checklistNow(room.state.checklists, post))
    room.act(zhang, 'handover.check', { post, checkId: id, isFine: true, remark: '齐' })
  expect(room.act(zhang, 'handover.sign-out', { post, seen: [] })).toMatchObject({ ok: true })
  const signed = { post, seen: [], arrivedAt: room.now(), confirmed: [], reason: '替班' }
  expect(room.act(liu, 'handover.sign-in', signed)).toMatchObject({ ok: true })
  room.act(li, 'handover.take-first', { post: 'leader' })
  return { room, itemId }
}

it('where each post was taken is kept in the order of the book, a signed handover by its number', () => {
  const { room, itemId } = handedOver()
  expect(room.state.handovers.taken.map(taken => [taken.post, taken.itemId])).toEqual([
    [post, undefined],
    [post, itemId],
    ['leader', undefined],
  ])
  expect(signedHandover(room.state.handovers, itemId)?.remarks).toEqual([])
})

it('a later remark stands beneath the handover, whoever has the post meanwhile', () => {
  const { room, itemId } = handedOver()
  const before = room.state.handovers.posts[post]
  for (const who of [zhang, zhao])
    expect(room.act(who, 'handover.remark', { itemId, text: ' 钥匙找到了 ' })).toMatchObject({
      events: [{ kind: 'handover.remarked', data: { post, itemId, text: '钥匙找到了' } }],
    })
  expect(signedHandover(room.state.handovers, itemId)?.remarks).toHaveLength(2)
  expect(room.state.handovers.posts[post]).toEqual(before)
})

it('nothing is remarked to what is no signed handover', () => {
  const { room } = handedOver()
  room.act(liu, 'handover.prepare', { post })
  const running = room.state.handovers.posts[post]?.running?.itemId ?? ''
  for (const itemId of [running, 'D-7K2M-2611-99'])
    expect(room.act(liu, 'handover.remark', { itemId, text: '补一句' })).toMatchObject({
      ok: false,
      code: 'handover.not-on-record',
    })
})

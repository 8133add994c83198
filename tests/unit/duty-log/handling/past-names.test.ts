import { expect, it } from 'vitest'
import { staffNamed } from '../../../../shared/directory/index.ts'
import { gone, onTheStaff, staffId } from '../../directory/staff.ts'
import { given, happened, storyOf } from '../../kernel/scenario.ts'
import { recorded } from '../entries.ts'
import { entry, later } from './acts.ts'

it('an entry keeps to whom it went, by name and section of that day, when he has left and is offered no more', () => {
  const before = [onTheStaff(1), recorded()]
  const { decision } = given(...before).when(
    'duty-log.forward',
    { itemId: entry, to: [{ staffId: staffId(1) }] },
    { now: later(2) },
  )
  if (!decision.ok) throw new Error(decision.code)
  const sent = decision.events.map(event => happened(event, { seq: 2, at: later(2) }))
  const { state, items } = storyOf(...before, ...sent, gone(1))
  expect(items.get(entry)?.handling.forwardings).toMatchObject([{ name: '张伟', section: '办公室' }])
  expect(state.dutyLog.unacknowledged[entry]?.to).toMatchObject([{ name: '张伟', section: '办公室' }])
  expect(staffNamed(state.directory, 'zw')).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { alarmFacts, alarmsAt } from '../../../shared/alarm/index.ts'
import { boardOf } from '../../../shared/board/index.ts'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import { mattersOf } from '../../../shared/matters.ts'
import { later } from '../duty-log/handling/acts.ts'
import { given, happened, now, storyOf, timeZone } from '../kernel/scenario.ts'
import { bureau, finance, handedOver, mailId, received, sealed, urgent, wentBack } from './gatehouse.ts'

const letter = received({
  itemId: mailId(101),
  kind: 'urgent-confidential',
  sender: sealed('a'),
  forDutyOfficer: urgent,
})
const papers = received({ kind: 'newspaper', to: finance, count: 10 })
const house = [...bureau, papers, letter]
const when = { now, timeZone }
const what = '待值班员签收：机要急件 1件，收件 周芳（办公室），11-23 14:31 到'

describe('what the duty officer has to sign for', () => {
  const mattersAfter = (...steps: typeof house) =>
    mattersOf(storyOf(...house, ...steps).state, when, () => '')

  it('runs a timer from its coming, with the limit that was in force', () =>
    expect(mattersAfter()).toEqual([
      {
        key: 'mail:D-7K2M-2611-101',
        mailId: mailId(101),
        startedAt: now,
        dueAt: later(15),
        what,
        rule: 'unit',
      },
    ]))

  it('calls until he has signed, whoever has seen it', () => {
    const { state } = storyOf(...house)
    const seen = happened(
      {
        kind: 'alarm.acknowledged',
        v: 2,
        data: { key: 'mail:D-7K2M-2611-101', kind: 'urgent', keys: ['mail:D-7K2M-2611-101'] },
      },
      { at: later(11) },
    )
    const alarms = (steps: typeof house, at: string) => {
      const after = storyOf(...house, ...steps).state
      return alarmsAt(
        alarmFacts(
          after,
          mattersOf(after, { now: at, timeZone }, () => ''),
          name => name,
        ),
        at,
      )
    }
    expect(alarms([], later(11))).toMatchObject([{ kind: 'urgent', matters: [{ mailId: mailId(101) }] }])
    expect(alarms([seen], later(12))).toMatchObject([{ kind: 'urgent', seen: { by: 'zhang.wei' } }])
    expect(alarms([seen], later(40))).toMatchObject([{ kind: 'missed' }])
    expect(alarms([seen, handedOver({ itemId: mailId(101) })], later(40))).toEqual([])
    given(...house)
      .when('alarm.acknowledge', { key: 'mail:D-7K2M-2611-101' }, { now: later(11) })
      .thenHappened({ kind: 'alarm.acknowledged' })
    expect(Object.keys(state.mail.waiting)).toHaveLength(2)
  })

  it('ends with his signature or its return, and not with a part of it', () => {
    expect(mattersAfter(handedOver({ itemId: mailId(101) }))).toEqual([])
    expect(mattersAfter(wentBack({ itemId: mailId(101) }))).toEqual([])
    const two = received({ itemId: mailId(102), kind: 'letter', count: 2, forDutyOfficer: urgent })
    expect(
      mattersAfter(two, handedOver({ itemId: mailId(101) }), handedOver({ itemId: mailId(102) })),
    ).toHaveLength(1)
  })

  it('stands on the board with its time', () => {
    const { state } = storyOf(...house)
    const board = boardOf({
      state,
      ...when,
      nameOf: account => account,
      matters: [],
      entryOf: itemId => ({ itemId, occurredAt: now, type: 'other', what: '' }),
      newest: () => ({ total: 0, rows: [] }),
    })
    expect(board.due).toMatchObject({
      total: 1,
      overdue: 0,
      nearest: later(15),
      items: [{ by: 'mail', itemId: mailId(101), what, dueAt: later(15) }],
    })
  })

  it('is passed on by the duty officer until it is signed, and by the gatehouse with all that waits', () => {
    const { state } = storyOf(...house)
    expect(unfinishedFor(state, 'duty-officer')).toEqual([{ itemId: mailId(101), reasons: ['mail-to-sign'] }])
    expect(unfinishedFor(state, 'gatekeeper')).toEqual([
      { itemId: mailId(100), reasons: ['mail-waiting'] },
      { itemId: mailId(101), reasons: ['mail-to-sign'] },
    ])
    const signed = storyOf(...house, handedOver({ itemId: mailId(101) })).state
    expect(unfinishedFor(signed, 'duty-officer')).toEqual([])
  })
})

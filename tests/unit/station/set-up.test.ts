import { describe, expect, it } from 'vitest'
import { given, happened, station, storyOf } from '../kernel/scenario.ts'
import { fivePeople, peopleWith, setUpOf } from './people.ts'

const opened = {
  format: 1,
  digest: 'sha-256',
  station,
  realm: 'general',
  timeZone: 'Asia/Shanghai',
} as const

const bookIsOpen = happened({ kind: 'chain.opened', v: 1, data: opened })

describe('setting up a station', () => {
  it('opens the chain, names the station and makes the five first accounts with one-time passwords', () => {
    const { decision, thenHappened } = given().when('station.set-up', setUpOf(), { actor: 'setup' })
    thenHappened(
      { kind: 'chain.opened', v: 1, data: opened },
      {
        kind: 'station.established',
        data: {
          unit: '云澜区水务局',
          stationName: '值班室',
          stationLetter: 'D',
          timeZone: 'Asia/Shanghai',
          station,
        },
      },
      ...fivePeople.map(({ account, name, post, verifier, reading }) => ({
        kind: 'account.created',
        data: { account, name, roles: [post], verifier, reading, oneTime: true },
      })),
    )
    if (decision.ok)
      expect(JSON.stringify(decision.events[0].data)).toBe(
        `{"format":1,"digest":"sha-256","station":"${station}","realm":"general","timeZone":"Asia/Shanghai"}`,
      )
  })

  it('marks a demonstration book for good', () =>
    given()
      .when('station.set-up', setUpOf({ demo: true, people: [] }))
      .thenRefused('station.post-open', { post: '系统管理员' }))

  it('marks the chain of a demonstration book', () => {
    const { decision } = given().when('station.set-up', setUpOf({ demo: true }))
    expect(decision).toMatchObject({
      ok: true,
      events: [{ data: { ...opened, demo: true } }, {}, {}, {}, {}, {}, {}],
    })
  })

  it('happens once', () =>
    given(bookIsOpen).when('station.set-up', setUpOf()).thenRefused('station.already-set-up'))

  it('refuses a zone that no calendar knows', () =>
    given()
      .when('station.set-up', setUpOf({ timeZone: 'Asia/Yunlan' }))
      .thenRefused('station.time-zone-unknown', { timeZone: 'Asia/Yunlan' }))

  it('refuses a letter that is not the station’s', () =>
    given()
      .when('station.set-up', setUpOf({ stationLetter: 'G' }))
      .thenRefused('station.letter-differs', { letter: 'G', station }))

  it('refuses the same person in two of the three separated posts, spaces or not', () => {
    const twice = peopleWith({ auditor: { name: '何 静' } })
    given()
      .when('station.set-up', setUpOf({ people: twice }))
      .thenRefused('station.same-person', { first: '系统管理员', second: '审计员', name: '何静' })
    given()
      .when('station.set-up', setUpOf({ people: peopleWith({ auditor: { name: '林涛' } }) }))
      .thenRefused('station.same-person', { first: '保密员', second: '审计员' })
  })

  it('refuses one sign-in name for two', () =>
    given()
      .when('station.set-up', setUpOf({ people: peopleWith({ 'duty-officer': { account: 'he.jing' } }) }))
      .thenRefused('station.same-account', { account: 'he.jing' }))

  it.each(['system', 'setup'])('refuses the program’s own name %s', account =>
    given()
      .when('station.set-up', setUpOf({ people: peopleWith({ office: { account } }) }))
      .thenRefused('station.account-reserved', { account }),
  )

  it('refuses a post without a person', () =>
    given()
      .when('station.set-up', setUpOf({ people: peopleWith({ auditor: { post: 'office' } }) }))
      .thenRefused('station.post-open', { post: '审计员' }))
})

describe('what is known of the station', () => {
  it('comes from its first line', () => {
    const { decision } = given().when('station.set-up', setUpOf({ demo: true }))
    const { state } = storyOf(...(decision.ok ? decision.events : []).map(event => happened(event)))
    expect(state.station.opened).toEqual({ station, timeZone: 'Asia/Shanghai', demo: true })
    expect(state.station.established).toMatchObject({ unit: '云澜区水务局', stationLetter: 'D' })
    expect(Object.keys(state.accounts)).toEqual(['he.jing', 'lin.tao', 'wu.min', 'chen.rong', 'zhang.wei'])
  })
})

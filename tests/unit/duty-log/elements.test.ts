import { describe, expect, it } from 'vitest'
import { recordEntry, type SealedEntry } from '../../../shared/duty-log/contract.ts'
import {
  type ElementName,
  type Elements,
  elementFields,
  elementNames,
} from '../../../shared/duty-log/element-fields.ts'
import { elementLabel, entryElements, requiredByDefault } from '../../../shared/duty-log/elements.ts'
import { type EntryType, entryTypeIds, entryTypes } from '../../../shared/duty-log/entry-types.ts'
import { missingInWords } from '../../../shared/duty-log/index.ts'
import { given, now } from '../kernel/scenario.ts'

const sealed = { person: 'a1', digest: 'b'.repeat(64) }
const dueAt = '2026-11-24T09:00:00.000Z'

/** An entry of each type with all that its type requires. */
const whole: { readonly [T in EntryType]: Omit<SealedEntry, 'type' | 'text'> } = {
  telephone: { elements: { direction: 'in', unit: '东湖泵站', phone: '0000-8101', result: '已转设备科' } },
  document: {
    elements: {
      direction: 'in',
      unit: '区政府办',
      documentNumber: '云政办〔2026〕31号',
      title: '防汛物资调拨',
      urgency: 'pressing',
      copies: 1,
    },
    dueAt,
  },
  fax: { elements: { direction: 'out', unit: '市水务局', title: '水情日报', copies: 3 } },
  letter: { elements: { direction: 'in', unit: '区法院', title: '挂号信', copies: 2, recipient: '贺敏之' } },
  visit: { elements: { purpose: '商谈管网图纸', people: 2, host: '潘立群' } },
  petition: {
    elements: { people: 5, demand: '欠付工程款', talk: '已解释依据', outcome: 'left' },
    petitioner: sealed,
  },
  inspection: {
    elements: {
      unit: '市水务局值班室',
      person: '汤启明',
      question: '当日水情',
      answer: '当场报告',
      leader: '李建明',
      toldAt: now,
    },
  },
  instruction: { elements: { instructor: '李建明', recipient: '沈岳' } },
  'assigned-task': { elements: { instructor: '王丽华', recipient: '周芳' }, dueAt },
  incident: {
    elements: {
      reporter: '韩立新',
      place: '东湖泵站',
      nature: '停电',
      casualties: '无',
      cause: '外线失电',
      measures: '启动备用电源',
      trend: '平稳',
      sceneLeader: '彭大勇',
    },
  },
  'public-information': { elements: { source: '区气象台', category: 'weather', level: 'blue' } },
  'media-anomaly': { elements: { source: '短视频', reportedTo: '周芳' } },
  activity: {
    elements: { title: '防汛演练', place: '东湖泵站', startsAt: dueAt, inCharge: '沈岳' },
  },
  equipment: { elements: { equipment: '二楼打印机', fault: '卡纸', reportedTo: '彭大勇' } },
  patrol: { elements: { points: '办公楼、配电间', findings: '未见异常' } },
  other: {},
}

const entryOf = (type: EntryType): SealedEntry => ({ type, text: '一件事', ...whole[type] })

const without = (type: EntryType, name: string): SealedEntry => {
  const { petitioner, dueAt: due, elements = {}, ...rest } = entryOf(type)
  const { [name as ElementName]: _gone, ...others } = elements
  return {
    ...rest,
    elements: others,
    ...(name === 'petitioner' ? {} : { petitioner }),
    ...(name === 'dueAt' ? {} : { dueAt: due }),
  }
}

describe.each(entryTypeIds)('an entry of type %s', type => {
  it('with all that is required lacks nothing', () =>
    given()
      .when('duty-log.record', entryOf(type))
      .thenHappened({ kind: 'duty-log.recorded', data: expect.objectContaining({ type, missing: [] }) }))

  it('is saved as 待补 where any one of them lacks', () => {
    const asked = requiredByDefault(type).filter(
      name => name in (whole[type].elements ?? {}) || name === 'petitioner',
    )
    for (const name of asked)
      given()
        .when('duty-log.record', without(type, name))
        .thenHappened({ data: expect.objectContaining({ missing: [name] }) })
  })

  it('without any says in its own words what lacks', () => {
    const { decision } = given().when('duty-log.record', { type, text: '一件事' })
    const { missing } = Object(decision.ok && decision.events[0].data)
    expect(missingInWords(type, missing)).not.toMatch(/[A-Za-z]/u)
    expect(missing.length > 0).toBe(type !== 'other')
  })

  it('refuses elements of other types', () => {
    const own = new Set(entryElements[type].map(({ name }) => name))
    const strangers = elementNames.filter(name => !own.has(name))
    for (const name of strangers)
      given()
        .when('duty-log.record', { type, text: '一件事', elements: { [name]: sampleOf(name) } })
        .thenRefused('duty-log.elements-not-for-type', { type: entryTypes[type].label })
  })
})

const sampleOf = (name: ElementName): string | number => {
  const field = elementFields[name]
  if (field.kind === 'count') return 1
  if (field.kind === 'time') return now
  return field.kind === 'choice' ? (Object.keys(field.choices)[0] ?? '') : '甲'
}

describe('the table of elements', () => {
  it('has every element that there is in some type, once in each, with a label and a rule', () => {
    const used = entryTypeIds.flatMap(type => entryElements[type].map(({ name }) => name))
    for (const name of elementNames) expect(used).toContain(name)
    for (const type of entryTypeIds) {
      const names = entryElements[type].map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const { label, rule } of entryElements[type]) {
        expect(label).toMatch(/^\p{Script=Han}+$/u)
        expect(rule).toMatch(/^(unit|§\d+(\.\d+)*)$/u)
      }
    }
  })

  it('calls an element that a type has not, as an old line may, by its own name', () =>
    expect(elementLabel('patrol', 'unit')).toBe('unit'))
})

const said = (type: EntryType, elements: Elements): SealedEntry => ({ ...entryOf(type), elements })

describe('elements that depend on others', () => {
  it('a call that was referred needs section, place and telephone (§19)', () => {
    const { elements } = whole.telephone
    given()
      .when('duty-log.record', said('telephone', { ...elements, contact: 'referred', referredTo: '供水科' }))
      .thenHappened({ data: expect.objectContaining({ missing: ['referredPlace', 'referredPhone'] }) })
    given()
      .when('duty-log.record', said('telephone', { ...elements, contact: 'answered' }))
      .thenHappened({ data: expect.objectContaining({ missing: [] }) })
  })

  it('a petitioner who could not be persuaded is reported to the leader (§8.6)', () =>
    given()
      .when('duty-log.record', {
        ...entryOf('petition'),
        elements: { ...whole.petition.elements, outcome: 'stayed' },
      })
      .thenHappened({ data: expect.objectContaining({ missing: ['leader', 'toldAt'] }) }))

  it('a classified document is known by its number alone', () => {
    const { title: _none, ...elements } = whole.document.elements ?? {}
    given()
      .when('duty-log.record', said('document', { ...elements, classified: 'yes' }))
      .thenHappened({ data: expect.objectContaining({ missing: [] }) })
    given()
      .when('duty-log.record', said('document', { ...elements, classified: 'yes', title: '某事' }))
      .thenRefused('duty-log.classified-by-number-only')
    given()
      .when('duty-log.record', said('document', { ...elements, classified: 'no' }))
      .thenHappened({ data: expect.objectContaining({ missing: ['title'] }) })
  })

  it('an activity ends after it began', () => {
    const { elements } = whole.activity
    for (const endsAt of [dueAt, '2026-11-24T08:00:00.000Z'])
      given()
        .when('duty-log.record', said('activity', { ...elements, endsAt }))
        .thenRefused('duty-log.ends-before-start', { startsAt: '11-24 17:00' })
    given()
      .when('duty-log.record', said('activity', { ...elements, endsAt: '2026-11-24T10:00:00.000Z' }))
      .thenHappened({ kind: 'duty-log.recorded' })
  })
})

describe('what the contract takes of a petitioner', () => {
  const parse = (petitioner: unknown) =>
    recordEntry.safeParse({ type: 'petition', text: '一件事', petitioner }).success

  it('is any one particular, never none, and nothing else', () => {
    expect(parse({ name: '某人' })).toBe(true)
    expect(parse({ idType: 'resident-id', idNumber: '1' })).toBe(true)
    for (const wrong of [{}, { name: ' ' }, { name: '' }, { nickname: '某' }, '某人', sealed])
      expect(parse(wrong)).toBe(false)
  })

  it('belongs to petitions only', () =>
    given()
      .when('duty-log.record', { type: 'visit', text: '一件事', petitioner: sealed })
      .thenRefused('duty-log.elements-not-for-type', { type: '来访' }))
})

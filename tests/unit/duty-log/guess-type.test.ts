import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryTypeIds } from '../../../shared/duty-log/entry-types.ts'
import { guessType, missingElements, missingInWords } from '../../../shared/duty-log/index.ts'

describe('the type guessed from a text', () => {
  it.each([
    ['东湖泵站值班员报：2号机组振动偏大，已停机换备用机组', 'telephone'],
    ['区政府办来电询问代表建议办理进度', 'telephone'],
    ['接区应急局电话通知，18时前报送人员情况', 'telephone'],
    ['区政府办询问代表建议办理进度', 'telephone'],
    ['收区防汛办传真1份', 'fax'],
    ['区总值班室电话查岗，应答正常', 'inspection'],
    ['李局批示：请设备科今日办结', 'instruction'],
    ['东湖泵房起火，已报119', 'incident'],
    ['挂号信 2 件，已分送计财科、法规科', 'letter'],
    ['工人20余人到大门讨薪上访，拉横幅', 'petition'],
    ['王局交办：汇总泵站巡查照片', 'assigned-task'],
    ['抖音视频称城南自来水有异味，已报宣传科', 'media-anomaly'],
    ['特急 收〔2026〕412号 防汛物资调拨的通知', 'document'],
    ['大风蓝色预警 4 号，已发各泵站', 'public-information'],
    ['村民代表三人到访，已请法规科接谈', 'visit'],
    ['市局领导调研二号闸，已安排车辆', 'activity'],
    ['办公楼、配电间、车棚巡查，未见异常', 'patrol'],
    ['二楼打印机卡纸，已挂维修牌', 'equipment'],
    ['今日无事', 'other'],
    ['', 'other'],
  ] as const)('“%s” is %s', (text, type) => expect(guessType(text)).toBe(type))

  it('is always a type, for any text, in the time of a key press', () => {
    fc.assert(fc.property(fc.string(), text => entryTypeIds.includes(guessType(text))))
    expect(guessType('无'.repeat(20_000))).toBe('other')
  })
})

describe('elements that an entry lacks', () => {
  it('are those that its type requires, in the order of the form', () => {
    expect(missingElements('telephone', { elements: {} })).toEqual(['unit', 'phone', 'result'])
    expect(
      missingElements('telephone', { elements: { unit: '东湖泵站', phone: ' ', result: '已转' } }),
    ).toEqual(['phone'])
    expect(missingElements('other', { elements: {} })).toEqual([])
  })

  it('are said by their labels', () =>
    expect(missingInWords('telephone', ['phone', 'result'])).toBe('对方电话、处理结果'))
})

import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { frameText } from '../../../../renderer/app/frame-text.ts'
import type { KeyGroup, KeyRow } from '../../../../renderer/app/key-registry.ts'
import { calendarText } from '../../../../renderer/calendar/text.ts'
import { entryText, logText } from '../../../../renderer/duty-log/text.ts'
import { commandsOf, matching } from '../../../../renderer/palette/commands.ts'
import { initialsOf } from '../../../../renderer/palette/initials.ts'
import { searchText } from '../../../../renderer/search/text.ts'
import { settingsText } from '../../../../renderer/settings/text.ts'

const row = (name: string, label: string, rest: Partial<KeyRow> = {}): KeyRow => ({
  name,
  label,
  keys: ['F9'],
  run: () => undefined,
  ...rest,
})

const groups: readonly KeyGroup[] = [
  { title: '各处通用', reach: 'everywhere', rows: [row('new', '新条目'), row('lock', '锁定并退出登录')] },
  { title: '值班日志', rows: [row('correct', '更正'), row('later', '后一日', { mayRun: false })] },
  { title: '更正条目', rows: [row('save', '保存'), { name: 'next', label: '下一项', keys: ['Tab'] }] },
  { title: '命令', reach: 'alone', rows: [row('palette.close', '关闭')] },
]

const namesOf = (typed: string) => matching(commandsOf(groups, []), typed).map(({ name }) => name)

describe('the commands', () => {
  it('are what can run now, the innermost first, without the palette itself', () =>
    expect(namesOf('')).toEqual(['save', 'correct', 'new', 'lock']))

  it('bear the key that does the same, and where they belong', () =>
    expect(commandsOf(groups, [])[0]).toEqual({
      name: 'save',
      label: '保存',
      group: '更正条目',
      shownKey: 'F9',
    }))

  it('are told once, and what is given besides comes last', () => {
    const more = [
      { name: 'new', label: '新条目', group: '转到' },
      { name: 'go.settings', label: '设置', group: '转到' },
    ]
    expect(commandsOf(groups, more).map(({ name }) => name)).toEqual([
      'save',
      'correct',
      'new',
      'lock',
      'go.settings',
    ])
  })

  it.each([
    ['gz', ['correct']],
    ['更', ['correct']],
    ['XTM', ['new']],
    ['t', ['new', 'lock']],
    ['zz', []],
  ])('are found by %s', (typed, names) => expect(namesOf(typed)).toEqual(names))
})

const labels = [
  ...Object.values(frameText.views),
  ...Object.values(frameText.keys),
  ...Object.values(logText.keys),
  ...Object.values(entryText.keys),
  ...Object.values(searchText.keys),
  ...Object.values(calendarText.keys),
  ...Object.values(settingsText.keys),
  logText.filter,
]

describe('initials without a table of readings', () => {
  it.each(labels)('are those of a reader: %s', label => {
    const read = pinyin(label, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' })
    expect(initialsOf(label)).toBe(read.join(''))
  })

  it('pass over what has none', () => expect(initialsOf('F2 新条目、（改）')).toBe('f2xtmg'))
})

import { describe, expect, it } from 'vitest'
import { createKeyRegistry, hintsOf, type KeyGroup, type KeyRow } from '../../../renderer/app/key-registry.ts'

const row = (name: string, key: string, rest: Partial<KeyRow> = {}): KeyRow => ({
  name,
  label: name,
  keys: [key],
  run: () => undefined,
  ...rest,
})

const registryOf = (...groups: KeyGroup[]) => {
  const registry = createKeyRegistry()
  for (const group of groups) registry.put(registry.enter(), group)
  return registry
}

const pressOf = (key: string) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
})

describe('the registry of keys', () => {
  it('lets the innermost row win', () => {
    const registry = registryOf(
      { title: '外', rows: [row('outer', 'Esc')] },
      { title: '内', rows: [row('inner', 'Esc')] },
    )
    expect(registry.rowFor(pressOf('Escape'))?.name).toBe('inner')
  })

  it('passes over a row that may not run now', () => {
    const registry = registryOf(
      { title: '外', rows: [row('outer', 'Esc')] },
      { title: '内', rows: [row('inner', 'Esc', { mayRun: false })] },
    )
    expect(registry.rowFor(pressOf('Escape'))?.name).toBe('outer')
  })

  it('leaves alone a key that a control hears itself', () =>
    expect(
      registryOf({ title: '表', rows: [{ name: 'next', label: '下一项', keys: ['Enter'] }] }).rowFor(
        pressOf('Enter'),
      ),
    ).toBeUndefined())

  it('is silent under a sheet that lies on top, but for what counts everywhere', () => {
    const registry = registryOf(
      { title: '各处', rows: [row('new', 'F2')], reach: 'everywhere' },
      { title: '日志', rows: [row('filter', 'F3')] },
      { title: '帮助', rows: [row('close', 'Esc')], reach: 'alone' },
    )
    expect(registry.rowFor(pressOf('F3'))).toBeUndefined()
    expect(registry.rowFor(pressOf('F2'))?.name).toBe('new')
    expect(hintsOf(registry.groups()).map(({ key }) => key)).not.toContain('F3')
  })

  it('gives a key free when its component is gone', () => {
    const registry = createKeyRegistry()
    const place = registry.enter()
    registry.put(place, { title: '内', rows: [row('inner', 'Esc')] })
    registry.drop(place)
    expect(registry.rowFor(pressOf('Escape'))).toBeUndefined()
  })

  it('knows a row by its name as it is now, and not one that may not run', () => {
    const registry = createKeyRegistry()
    const place = registry.enter()
    let ran = ''
    const rowThat = (says: string) => {
      const run = () => {
        ran = says
      }
      return row('save', 'F8', { run })
    }
    registry.put(place, { title: '表', rows: [rowThat('before')] })
    registry.put(place, { title: '表', rows: [rowThat('now'), row('next', 'F9', { mayRun: false })] })
    registry.rowNamed('save')?.run?.()
    expect(ran).toBe('now')
    expect(registry.rowNamed('next')).toBeUndefined()
  })

  it('tells its listeners of what can be seen only', () => {
    const registry = createKeyRegistry()
    const place = registry.enter()
    let told = 0
    registry.subscribe(() => told++)
    registry.put(place, { title: '内', rows: [row('inner', 'Esc')] })
    registry.put(place, { title: '内', rows: [row('inner', 'Esc', { run: () => undefined })] })
    registry.put(place, { title: '内', rows: [row('inner', 'Esc', { mayRun: false })] })
    expect(told).toBe(2)
  })
})

describe('the hints in the message line', () => {
  it('begin with what stands in front, name a key once and are at most five', () => {
    const hinted = (name: string, key: string) => row(name, key, { isHinted: true })
    const groups: KeyGroup[] = [
      { title: '各处', rows: ['F1', 'F2', 'F6'].map(key => hinted(`outer ${key}`, key)) },
      { title: '表', rows: [hinted('save', 'Ctrl+Enter'), hinted('close', 'Esc'), hinted('help', 'F1')] },
    ]
    const hints = hintsOf(groups)
    expect(hints.map(({ key }) => key)).toEqual(['Ctrl+Enter', 'Esc', 'F1', 'F2', 'F6'])
    expect(hints[2]?.label).toBe('help')
  })

  it('leave out what a key does behind a form in which it does something else', () => {
    const list = { title: '列表', rows: [row('open', 'Enter', { isHinted: true })] }
    const form = { title: '表', rows: [row('next', 'Tab', { keys: ['Tab', 'Enter'], isHinted: true })] }
    expect(hintsOf([list, form]).map(({ label }) => label)).toEqual(['next'])
    expect(hintsOf([list]).map(({ label }) => label)).toEqual(['open'])
  })

  it('leave out what may not run', () =>
    expect(hintsOf([{ title: '表', rows: [row('save', 'F9', { isHinted: true, mayRun: false })] }])).toEqual(
      [],
    ))
})

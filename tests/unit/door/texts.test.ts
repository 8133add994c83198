import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLine } from '../../../electron/journal/parse.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { commitsOf } from '../book/full-fold.ts'
import { type House, openedHouse, openHouse, ownPassword } from '../book/house.ts'
import { monthPath, textOf } from '../book/tampering.ts'

const kept: Record<string, string> = {
  'markup that would run': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'markup of a style': '"><style>*{display:none}</style>',
  'a formula of a spreadsheet': '=HYPERLINK("http://x","y")',
  'template and shell signs': '{{7*7}} #{7*7} `id` $(id) %s %n \\u0000',
  'quotes and backslashes': '"\'\\\\"\\n\\',
  'a path': '../../../../etc/passwd',
  'JSON that looks like a line of the journal': '"}],"hash":"0"}\n{"seq":1',
  'tabs and line feeds': 'a\tb\n\n\tc',
  'rare characters and marks': '𠮷野家 e\u0301\u0323 👩‍👩‍👧 \u200B\u00AD',
  'Arabic and Hebrew without overrides': 'مرحبا שלום 值班',
  'white space around a word': '  巡查  \n',
  'characters that JavaScript once took for line ends': 'a\u2028b\u2029c',
  '20,000 characters': '值'.repeat(20_000),
  '10,000 short lines': '行\n'.repeat(10_000),
}

const refused: Record<string, string> = {
  nothing: '',
  'only white space': ' \n\t ',
  'a zero character': 'a\u0000b',
  'an escape': 'a\u001B[31mb',
  'a carriage return': 'a\r\nb',
  'a delete': 'a\u007Fb',
  'a C1 control': 'a\u0085b',
  'an override of direction': 'a\u202Etxt.exe',
  'an isolate of direction': 'a\u2067b\u2069',
  'a byte order mark': '\uFEFFabc',
  'half a character': 'a\uD800b',
  'the other half alone': 'a\uDC00',
  'two halves the wrong way round': '\uDC00\uD800',
  '20,001 characters': '值'.repeat(20_001),
  '10,000 pasted lines of an ordinary length': '一行登记内容\n'.repeat(10_000),
}

const record = (house: House, text: string) => house.call('duty-log.record', { type: 'other', text })

const lastLine = ({ port }: House): string => textOf(port, monthPath(port)).split('\n').at(-2) ?? ''

describe('a text of an entry', () => {
  it.each(Object.keys(kept))('is kept to the byte: %s', async name => {
    const text = kept[name] ?? ''
    const house = await openedHouse()
    const answer = await record(house, text)
    if (!answer.ok) throw new Error(answer.code)
    expect(lastLine(house)).toContain(`"text":${JSON.stringify(text)},`)
    const shown = await house.call('duty-log.entry', { itemId: answer.itemId ?? '' })
    expect(shown).toMatchObject({ ok: true, answer: { text } })
    expect(verifyFolder(house.port, '/book')).toMatchObject({ ok: true, problems: [] })
  })

  it.each(Object.keys(refused))('is refused, without a line and without quoting it: %s', async name => {
    const house = await openedHouse()
    const { length } = commitsOf(house.port)
    const answer = await record(house, refused[name] ?? '')
    expect(answer).toMatchObject({ ok: false, code: 'door.malformed', params: { field: '内容' } })
    expect(JSON.stringify(answer)).not.toMatch(/值值|登记内容|txt|31m/u)
    expect(commitsOf(house.port)).toHaveLength(length)
  })

  it('comes back as it was typed, whatever was typed', async () => {
    const house = await openedHouse()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async text => {
        const answer = await record(house, text)
        const commit = parseLine(Buffer.from(lastLine(house)))
        if (typeof commit === 'string') throw new Error(commit)
        if (answer.ok) expect(commit.events[0]?.data).toMatchObject({ text })
        else expect(answer.code).toBe('door.malformed')
      }),
      { numRuns: 100 },
    )
  })

  it('is all still there after a restart', async () => {
    const house = await openedHouse()
    for (const text of Object.values(kept)) await record(house, text)
    house.book.close()
    const again = await openedHouse(house.port, { seed: 'again' })
    const all = { from: '2026-11-22T16:00:00.000Z', to: '2026-11-23T16:00:00.000Z', offset: 0, limit: 100 }
    const page = await again.call('duty-log.page', { ...all, order: 'oldest' })
    if (!page.ok) throw new Error(page.code)
    expect(page.answer.rows.map(({ text }) => text)).toEqual(Object.values(kept))
  })
})

describe('a call that is too large', () => {
  it('is refused before anything of it is read', async () => {
    const house = await openedHouse()
    const answer = await record(house, 'x'.repeat(1_000_000))
    expect(answer).toMatchObject({ ok: false, code: 'door.too-large' })
  })

  it('is measured in bytes, not in characters', async () => {
    const house = await openedHouse()
    expect(await record(house, '值'.repeat(333_400))).toMatchObject({ code: 'door.too-large' })
    expect(await record(house, 'x'.repeat(333_400))).toMatchObject({ code: 'door.malformed' })
  })

  it('is no worse nested 100,000 levels deep', async () => {
    const house = await openedHouse()
    const text = `{"type":"other","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const answer = await house.desk.call({ windowId: 1, name: 'duty-log.record', text, options: undefined })
    expect(answer).toMatchObject({ ok: false, code: 'door.malformed' })
    expect(house.breakdowns).toEqual([])
  })
})

describe('a draft', () => {
  it.each([
    ['the longest, of wide characters', '值'.repeat(200_000)],
    ['the longest that fits the door, of characters that JSON escapes', '\u0001'.repeat(160_000)],
    ['half characters and controls', '\uD800\u0000\u202E\r\n'],
    ['no JSON at all', '<script>'],
  ])('is kept and given back as it was: %s', async (_, values) => {
    const house = await openedHouse()
    const keeping = await house.call('draft.keep', { form: 'entry', commandId: 'form-1', values })
    expect(keeping).toMatchObject({ ok: true })
    house.book.close()
    const again = await openedHouse(house.port, { seed: 'again' })
    const read = await again.call('draft.read', { form: 'entry' })
    expect(read.ok && read.answer?.values === values).toBe(true)
  })
})

it('leaves nothing of a password in any file, whatever it was tried for', async () => {
  const house = openHouse((await openedHouse()).port, { seed: 'again' })
  await house.call('session.sign-in', { account: 'zhang.wei', password: `${ownPassword}-typo` })
  await house.call('session.sign-in', { account: 'zhang.wei', password: ownPassword })
  await house.call('account.change-password', { current: ownPassword, next: 'pine-gate-5521-owl' })
  house.book.close()
  const files = filesUnder(house, '/book')
  expect(files.length).toBeGreaterThan(8)
  expect(files.filter(path => textOf(house.port, path).match(/horse-battery|pine-gate/u))).toEqual([])
})

const filesUnder = (house: House, folder: string): string[] =>
  house.port.list(folder).flatMap(name => {
    const path = `${folder}/${name}`
    return house.port.stat(path)?.isFolder ? filesUnder(house, path) : [path]
  })

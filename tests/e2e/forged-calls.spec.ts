import type { Page } from '@playwright/test'
import { expect, test } from './desk/test.ts'

/** A call as a page that was taken over would make it: past the types, straight at the bridge. */
const forge = (page: Page, ...args: readonly unknown[]): Promise<unknown> =>
  page.evaluate(async given => {
    const answer = await Reflect.apply(window.watchbook.call, undefined, given).catch(String)
    return answer.ok === false ? answer.code : answer
  }, args)

test.describe('a forged call from the page', () => {
  test('with a name that is not in the table finds nobody', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    for (const name of [
      'duty-log.erase',
      '__proto__',
      'constructor',
      'toString',
      '',
      'DUTY-LOG.PAGE',
      7,
      null,
      {},
      ['duty-log.page'],
    ])
      expect(await forge(page, name, {}), String(name)).toBe('door.unknown-request')
  })

  test('before anybody signed in gets nothing but what the sign-in screen needs', async ({ desk }) => {
    const { page } = await desk.open()
    const range = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z', offset: 0, limit: 10 }
    expect(await forge(page, 'duty-log.page', range)).toBe('door.signed-out')
    expect(await forge(page, 'duty-log.record', { type: 'other', text: '无人' })).toBe('door.signed-out')
    expect(await forge(page, 'account.list', {})).toBe('door.signed-out')
    expect(await forge(page, 'draft.read', { form: 'duty-log-entry' })).toBe('door.signed-out')
  })

  test('by somebody without the role is refused, whatever the screen offers', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    const account = {
      account: 'x',
      name: '某',
      roles: ['administrator'],
      password: 'long enough 99',
      oneTime: false,
    }
    expect(await forge(page, 'account.create', account)).toBe('door.not-permitted')
    expect(await forge(page, 'account.list', {})).toBe('door.not-permitted')
    expect(await forge(page, 'journal.positions', {})).toBe('door.not-permitted')
  })

  test('with a malformed, overfull or poisoned input is refused, and the book stays as it was', async ({
    desk,
  }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.log.write('之前一条')
    const inputs: readonly unknown[] = [
      null,
      [],
      'text',
      { type: 'other' },
      { type: 'nothing', text: 'x' },
      { type: 'other', text: 7 },
      { type: 'other', text: 'x', actor: 'zhang.wei' },
      { type: 'other', text: 'x', occurredAt: 'yesterday' },
      { type: 'other', text: '\u202Egnp.exe' },
      { type: 'other', text: 'a\u0000b' },
      { type: 'other', text: '字'.repeat(20_001) },
    ]
    for (const input of inputs)
      expect(await forge(page, 'duty-log.record', input), JSON.stringify(input).slice(0, 40)).toBe(
        'door.malformed',
      )
    expect(await forge(page, 'duty-log.record', { type: 'other', text: '字'.repeat(1_000_000) })).toBe(
      'door.too-large',
    )
    for (const id of ['', 'a b', '字', 'x'.repeat(81), 7, {}, '../../x'])
      expect(await forge(page, 'duty-log.record', { type: 'other', text: 'x' }, { id }), String(id)).toBe(
        'door.malformed',
      )
    await expect(desk.log.grid.getByRole('row').filter({ hasText: '之前一条' })).toHaveCount(1)
    expect(await desk.verify()).toMatchObject({ ok: true, problems: [] })
  })

  test('that lies about who signs or passes is refused', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    const entry = { type: 'other', text: '代签' }
    expect(await forge(page, 'duty-log.record', entry, { id: 'forged-1', pass: 'x'.repeat(43) })).toBe(
      'session.pass-unknown',
    )
    expect(await forge(page, 'duty-log.record', entry, { id: 'forged-2', account: 'he.jing' })).toBe(
      'door.malformed',
    )
  })

  test('that outlives its session finds the door shut', async ({ desk }) => {
    const { page } = await desk.open()
    await desk.signInAsDutyOfficer()
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    expect(await forge(page, 'duty-log.record', { type: 'other', text: '锁后' })).toBe('door.signed-out')
    expect(await forge(page, 'session.current', {})).toEqual({ ok: true, answer: null })
  })

  test('cannot be answered by another window of the same process', async ({ desk }) => {
    const { app, page } = await desk.open()
    await desk.signInAsDutyOfficer()
    const answer = await app.evaluate(async ({ app, BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) return 'no window'
      const preload = `${app.getAppPath()}/out/main/preload.cjs`
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, session: contents.session, sandbox: true },
      })
      await stranger.loadURL('wb://app/index.html')
      const code = await stranger.webContents.executeJavaScript(
        `watchbook.call('session.current', {}).then(answer => answer.code, String)`,
      )
      stranger.destroy()
      return code
    })
    expect(answer).toBe('door.unknown-request')
    expect(await forge(page, 'session.current', {})).toMatchObject({ ok: true })
  })
})

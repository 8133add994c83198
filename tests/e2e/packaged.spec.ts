import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { readFuses } from '../../build/fuses.mjs'
import { stagePackaged } from '../../build/stage.mjs'
import { windowUser } from '../../build/unprivileged.mjs'
import { expect, test } from './desk/test.ts'
import { newFolder } from './launch.ts'

const project = resolve(import.meta.dirname, '../..')
const minutes = 60_000

test.describe('the packaged program', () => {
  test.skip(process.platform !== 'linux', 'the unpacked folder is made on Linux')
  test.describe.configure({ timeout: 3 * minutes })

  let program = ''
  test.beforeAll(() => {
    test.setTimeout(3 * minutes)
    execFileSync(process.execPath, [join(project, 'build/package.mjs')], { stdio: 'inherit' })
    program = stagePackaged(windowUser())
  })

  test.afterEach(() => endAll())

  test('has its fuses set, as read back from the shipped binary', async () => {
    const fuses = await readFuses(join(project, 'dist/linux-unpacked/watchbook'))
    for (const { name, wanted, found } of fuses) expect([name, wanted, 'absent'], name).toContain(found)
  })

  test('opens its window and is driven from outside only over the debugging port', async () => {
    const { browser } = await startPackaged(program)
    const [page] = browser.contexts()[0]?.pages() ?? []
    if (!page) throw new Error('The packaged program opened no window.')
    await expect(page).toHaveTitle(/值守簿/)
    expect(page.url()).toMatch(/^wb:\/\/app\//)
  })

  test('does not become a bare Node when the environment asks for it', async () => {
    const { said } = await startPackaged(program, { ELECTRON_RUN_AS_NODE: '1' }, ['-p', '40+2'])
    expect(said()).not.toContain('42')
  })
})

type Packaged = { readonly browser: Browser; readonly said: () => string }

const running: { readonly child: ChildProcess; browser?: Browser }[] = []

/** With the inspector fuse off Playwright's own launcher cannot reach the program; the debugging port still can. */
const startPackaged = async (
  program: string,
  env: Record<string, string> = {},
  args: string[] = [],
): Promise<Packaged> => {
  const own = ['--remote-debugging-port=0', `--user-data-dir=${newFolder('profile')}`]
  const child = spawn(program, [...args, ...own], {
    env: { ...process.env, WATCHBOOK_DATA: newFolder('book'), ...env },
  })
  const run: (typeof running)[number] = { child }
  running.push(run)
  const heard: string[] = []
  child.stdout.on('data', text => heard.push(String(text)))
  // Electron has no downloads to configure in this way and would refuse the connection.
  run.browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true })
  return { browser: run.browser, said: () => heard.join('') }
}

const debuggingAddress = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    child.stderr?.on('data', text => {
      const address = /DevTools listening on (ws:\S+)/.exec(String(text))?.[1]
      if (address) found(address)
    })
    child.once('exit', code => failed(new Error(`The packaged program ended at once: ${code}`)))
  })

const endAll = async (): Promise<void> => {
  for (const { child, browser } of running.splice(0)) {
    await browser?.close()
    const ended = once(child, 'exit')
    if (child.exitCode === null && child.kill('SIGKILL')) await ended
  }
}

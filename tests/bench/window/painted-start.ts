import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { newFolder } from '../../e2e/launch.ts'

/**
 * Milliseconds from the start of the process to the first frame that shows the sign-in page. Nobody looks on
 * meanwhile: the page's own record of its paints is read afterwards, over the debugging port.
 */
export const paintedStartMs = async (book: string): Promise<number> => {
  const startedMs = performance.timeOrigin + performance.now()
  const child = startWindow(book)
  try {
    const address = await debuggingAddress(child)
    await pause(undisturbedMs)
    const browser = await connected(address, child)
    return (await paintedAt(await firstPage(browser))) - startedMs
  } finally {
    await end(child)
  }
}

/** Longer than a start takes on a computer that has nothing else to do. */
const undisturbedMs = 3000

const startWindow = (book: string): ChildProcess => {
  const { WATCHBOOK_ELECTRON = '', WATCHBOOK_ELECTRON_ARGS = '[]' } = process.env
  const own = ['--remote-debugging-port=0', `--user-data-dir=${newFolder('profile')}`]
  const given: string[] = JSON.parse(WATCHBOOK_ELECTRON_ARGS)
  return spawn(WATCHBOOK_ELECTRON, [...given, ...own], {
    env: { ...process.env, WATCHBOOK_DATA: book },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

const debuggingAddress = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let told = ''
    child.stderr?.on('data', text => {
      told += text
      const address = /DevTools listening on (ws:\S+)/.exec(told)?.[1]
      if (address) found(address)
    })
    child.once('exit', (code, signal) =>
      failed(new Error(`the program ended at once (${code ?? signal}): ${told}`)),
    )
  })

const [mostTries, patienceMs] = [12, 10_000]

/**
 * The page has kept its own record, so nothing is lost by waiting: a program that has two cores to share with others
 * does not always answer in time, and a first greeting may be lost. Throws where it ended or never answers.
 */
const connected = async (address: string, child: ChildProcess): Promise<Browser> => {
  for (let tries = 1; ; tries++) {
    if (child.exitCode !== null) throw new Error(`the program ended meanwhile (${child.exitCode})`)
    try {
      return await chromium.connectOverCDP(address, { noDefaults: true, timeout: patienceMs })
    } catch (cause) {
      if (tries === mostTries) throw cause
    }
  }
}

const firstPage = async (browser: Browser): Promise<Page> => {
  const [context] = browser.contexts()
  if (!context) throw new Error('the program has no pages')
  return context.pages()[0] ?? context.waitForEvent('page')
}

/** The sign-in form is the page's largest content; what stands there before it is asked for is smaller. */
const paintedAt = async (page: Page): Promise<number> => {
  await page.getByRole('form', { name: '登录' }).waitFor({ timeout: 120_000 })
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>(done => {
      new PerformanceObserver(list => done(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    return performance.timeOrigin + Math.max(...entries.map(({ startTime }) => startTime))
  })
}

const end = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit')
  if (child.exitCode === null && child.kill('SIGTERM')) await ended
}

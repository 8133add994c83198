import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'

const given = (name: string): string => {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is set by tests/e2e/set-up.ts: start the tests with its playwright.config.ts`)
  return value
}

/** A fresh empty folder of the window's user, for a book or anything else that the window must be able to write. */
export const newFolder = (name: string): string =>
  giveToWindowUser(mkdtempSync(join(given('WATCHBOOK_SCRATCH'), `${name}-`)))

/** Hands a file or folder that the test (perhaps root) made to the user who runs the window. */
export const giveToWindowUser = (path: string): string => {
  const { uid, gid } = statSync(given('WATCHBOOK_SCRATCH'))
  if (process.getuid?.() === 0) chownSync(path, uid, gid)
  return path
}

/**
 * Starts the built program on a data folder, with Chromium's sandbox, in a profile of its own: windows of different
 * tests do not meet in Electron's single-instance lock unless they are given the same `profile`.
 */
export const launchWindow = (
  data: string,
  { profile = newFolder('profile'), env = {}, sound = 'some' }: LaunchOptions = {},
): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: given('WATCHBOOK_ELECTRON'),
    args: [...argumentsToApp(), `--user-data-dir=${profile}`, ...hearing[sound]],
    chromiumSandbox: true,
    env: { ...environment(), WATCHBOOK_DATA: data, ...env },
  })

/** A start that is to end by itself: nobody drives it. @returns its exit code; null where a signal ended it. */
export const startAgain = async (data: string, profile: string): Promise<number | null> => {
  const args = [...argumentsToApp(), `--user-data-dir=${profile}`]
  const child = spawn(given('WATCHBOOK_ELECTRON'), args, {
    stdio: 'ignore',
    env: { ...environment(), WATCHBOOK_DATA: data },
  })
  const [code] = await once(child, 'exit')
  return code
}

type LaunchOptions = {
  readonly profile?: string
  readonly env?: Readonly<Record<string, string>>
  readonly sound?: keyof typeof hearing
}

/** The machine that runs the tests may have loudspeakers or none: Chromium says that it has some, and makes no noise. */
const hearing = {
  some: ['--use-fake-device-for-media-stream', '--mute-audio'],
  none: ['--disable-audio-output'],
} as const

const argumentsToApp = (): string[] => JSON.parse(given('WATCHBOOK_ELECTRON_ARGS'))

/** Ours without the desktop's: the test's screen is X11, also where the developer sits before Wayland. */
const environment = (): Record<string, string> => {
  const { WAYLAND_DISPLAY: _w, XDG_SESSION_TYPE: _x, ...rest } = process.env
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

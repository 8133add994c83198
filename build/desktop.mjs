import { spawnSync } from 'node:child_process'
import { startDisplay } from './display.mjs'
import { say } from './say.mjs'
import { asUser, environmentOf } from './unprivileged.mjs'

/**
 * Finds the screen on which the window's user may open a window: the one of this session, else one in memory.
 * Returns { environment, end }.
 */
export const findScreen = async user => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || (WAYLAND_DISPLAY && !user)) return sessionScreen(user)
  const { name, end } = await startDisplay()
  say(`No screen here: the window opens on one in memory (Xvfb ${name}). Ctrl+C ends it.`)
  return { environment: { DISPLAY: name }, end }
}

const sessionScreen = user => {
  if (user) shareCookie(user)
  return { environment: {}, end: () => {} }
}

// Without this the X server would turn the other user away. A screen that needs no cookie has none to give.
const shareCookie = user => {
  const { stdout } = spawnSync('xauth', ['nlist', process.env.DISPLAY])
  if (!stdout?.length) return
  const [program, ...args] = asUser(user, ['xauth', '-q', 'nmerge', '-'])
  const { status } = spawnSync(program, args, {
    input: stdout,
    env: environmentOf(user),
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  if (status !== 0)
    say(`The cookie of the screen could not be given to ${user.name}; the X server may turn him away.`)
}

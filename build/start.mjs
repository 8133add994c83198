import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { demoBook } from './demo-book.mjs'
import { findScreen } from './desktop.mjs'
import { ensureModules } from './ensure-modules.mjs'
import { prepareWindow } from './prepare-window.mjs'
import { runMain, say } from './say.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { environmentOf } from './unprivileged.mjs'

/** `npm start [-- --demo]`: from a bare checkout to an open window. */
const start = async () => {
  const { values: asked } = parseArgs({ options: { demo: { type: 'boolean', default: false } } })
  await ensureSystemLibraries('window')
  await ensureModules()
  const window = await prepareWindow()
  const book = asked.demo ? await demoBook(window.user) : {}
  sayWhatRuns(window)
  const screen = await findScreen(window.user)
  process.exitCode = await open(window, { ...environmentOf(window.user), ...screen.environment, ...book })
  screen.end()
}

const sayWhatRuns = ({ user, runtime }) => {
  if (user)
    say(`You are root: the window runs as the user "${user.name}", because a sandbox cannot be had as root.`)
  if (runtime.isFallback)
    say(`Runtime: Electron ${runtime.version}, an old one for development and tests only.`)
}

// Chromium's own complaints (no session bus, no graphics card) concern nobody here; ours come through Node.
const QUIET_CHROMIUM = '--log-level=3'

const open = async ({ electron, args }, env) => {
  const child = spawn(electron, [...args, QUIET_CHROMIUM], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const [code] = await once(child, 'exit')
  return code ?? 1
}

await runMain(start)

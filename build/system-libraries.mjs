import { existsSync, readFileSync } from 'node:fs'
import { run, withReminder } from './run.mjs'
import { Stop, say } from './say.mjs'

const TEN_MINUTES = 600_000

/** Debian packages (names of Debian 12) by what they are needed for. */
const NEEDED = {
  window: [
    ...['xvfb', 'xauth', 'libnss3', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libcups2', 'libgbm1', 'libasound2'],
    ...['libgtk-3-0', 'libdrm2', 'libxkbcommon0', 'fonts-noto-cjk'],
  ],
  tests: ['sqlite3', 'poppler-utils', 'strace', 'python3', 'util-linux'],
}

/** From Debian 13 on these carry the mark of 64-bit time. */
const RENAMED_IN_13 = new Set(['libatk1.0-0', 'libatk-bridge2.0-0', 'libcups2', 'libasound2', 'libgtk-3-0'])

/**
 * Makes sure of the libraries for 'window' or 'tests' (tests need both). As root on Debian it installs them;
 * without root it stops with the one command that is missing. Systems without dpkg are left to their owner.
 */
export const ensureSystemLibraries = async purpose => {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return
  const names = purpose === 'tests' ? [...NEEDED.window, ...NEEDED.tests] : NEEDED.window
  const missing = await notInstalled(names.map(nameHere))
  if (missing.length > 0) await install(missing)
}

const nameHere = name => (debianVersion() >= 13 && RENAMED_IN_13.has(name) ? `${name}t64` : name)

const debianVersion = () =>
  Number(/^VERSION_ID="?(\d+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 12)

// biome-ignore lint/suspicious/noTemplateCurlyInString: these are placeholders of dpkg-query
const FORMAT = '${Package} ${db:Status-Status}\\n'

const notInstalled = async names => {
  const { stdout } = await run('dpkg-query', ['-W', '-f', FORMAT, ...names])
  const installed = new Set(stdout.split('\n').map(line => line.replace(/ installed$/, '')))
  return names.filter(name => !installed.has(name))
}

const install = async names => {
  if (process.getuid() !== 0)
    throw new Stop(`System packages are missing. Install them and run this again:\n  ${asCommand(names)}`)
  say(`Installing system packages: ${names.join(' ')} …`)
  await aptGet(['update', '-qq'])
  if ((await aptGet(installArguments(names))) !== 0)
    throw new Stop(`That failed. By hand: ${asCommand(names)}`)
}

const asCommand = names => `sudo apt-get update && sudo apt-get ${installArguments(names).join(' ')}`

const installArguments = names => ['install', '-y', '-qq', '--no-install-recommends', ...names]

const aptGet = async args => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code } = await withReminder('apt-get', () =>
    run('apt-get', args, { env, show: 'err', timeoutMs: TEN_MINUTES }),
  )
  return code
}

import { existsSync, readFileSync } from 'node:fs'
import { run, withReminder } from './run.mjs'
import { Stop, say } from './say.mjs'

const TEN_MINUTES = 600_000

/** What Electron needs of Debian (names of Debian 12), on a unit's PC too. */
export const WINDOW_LIBRARIES = [
  ...[
    'libnss3',
    'libatk1.0-0',
    'libatk-bridge2.0-0',
    'libcups2',
    'libgbm1',
    'libasound2',
    'libgtk-3-0',
    'libdrm2',
  ],
  ...['libxkbcommon0', 'fonts-noto-cjk'],
]

const WITHOUT_A_SCREEN = ['xvfb', 'xauth']
const FOR_TESTS = ['sqlite3', 'poppler-utils', 'strace', 'python3', 'tzdata', 'util-linux']

/** From Debian 13 and Ubuntu 24 on these carry the mark of 64-bit time. */
const RENAMED = new Set(['libatk1.0-0', 'libatk-bridge2.0-0', 'libcups2', 'libasound2', 'libgtk-3-0'])
const RENAMED_SINCE = { debian: 13, ubuntu: 24 }

/**
 * Makes sure of the libraries for 'window' or 'tests' (tests need both). As root on Debian it installs them;
 * without root it stops with the one command that is missing. Systems without dpkg are left to their owner.
 */
export const ensureSystemLibraries = async purpose => {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return
  const names = [...WINDOW_LIBRARIES, ...WITHOUT_A_SCREEN, ...(purpose === 'tests' ? FOR_TESTS : [])]
  const missing = await notInstalled(names.map(nameHere))
  if (missing.length > 0) await install(missing)
}

const nameHere = name => (RENAMED.has(name) && isRenamedHere() ? `${name}t64` : name)

const isRenamedHere = () => {
  const release = readFileSync('/etc/os-release', 'utf8')
  const [, id] = /^ID="?(\w+)/m.exec(release) ?? []
  const [, version] = /^VERSION_ID="?(\d+)/m.exec(release) ?? []
  return Number(version) >= (RENAMED_SINCE[id] ?? Number.POSITIVE_INFINITY)
}

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

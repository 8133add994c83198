import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Stop, say } from './say.mjs'

/*
 * A window started by root cannot have Chromium's sandbox, so root starts it as the system user `watchbook`.
 * End-to-end tests get two things through the environment (tests/e2e/set-up.ts sets them before the workers start):
 *   WATCHBOOK_ELECTRON  what to give Playwright as executablePath, together with `chromiumSandbox: true`.
 *                       Under root it is a small script that changes the user and then becomes Electron itself,
 *                       so signals and process ids are those of the window.
 *   WATCHBOOK_SCRATCH   a folder owned by the window's user. Every test makes its own data folder in it and, as root,
 *                       gives it to the owner of WATCHBOOK_SCRATCH.
 */

const USER = 'watchbook'
const HOME = '/var/lib/watchbook'

/** Folder of root's, readable for all, for runtime and built app when the checkout is closed to the window's user. */
export const OPEN_FOLDER = '/var/cache/watchbook'

export const isRoot = () => process.getuid?.() === 0

/** Who the window runs as: { name, uid, gid, home } of the system user under root (made if missing), else undefined. */
export const windowUser = () => {
  if (!isRoot()) return undefined
  if (!lookUp()) makeUser()
  return lookUp()
}

const lookUp = () => {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(line => line.startsWith(`${USER}:`))
  if (!entry) return undefined
  const [name, , uid, gid, , home] = entry.split(':')
  return { name, uid: Number(uid), gid: Number(gid), home }
}

const makeUser = () => {
  say(`Making the system user "${USER}", as whom root opens the window …`)
  const group = [
    '--system',
    '--user-group',
    '--create-home',
    '--home-dir',
    HOME,
    '--shell',
    '/usr/sbin/nologin',
  ]
  execFileSync('useradd', [...group, USER], { stdio: ['ignore', 2, 2] })
  chmodSync(HOME, 0o700)
}

/** The command line that runs a program as that user; without a user, the program itself. */
export const asUser = (user, command) =>
  user ? ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', ...command] : command

/** The environment of that user: own home, nothing of root's session. */
export const environmentOf = user => {
  if (!user) return { ...process.env }
  const kept = Object.entries(process.env).filter(([name]) => !ROOTS_OWN.includes(name))
  return { ...Object.fromEntries(kept), HOME: user.home, USER: user.name, LOGNAME: user.name }
}

const ROOTS_OWN = [
  ...['CONFIG_HOME', 'CACHE_HOME', 'DATA_HOME', 'STATE_HOME', 'RUNTIME_DIR', 'SESSION_TYPE'].map(
    n => `XDG_${n}`,
  ),
  ...['DBUS_SESSION_BUS_ADDRESS', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'MAIL'],
  ...['USER', 'UID', 'GID', 'COMMAND'].map(n => `SUDO_${n}`),
]

/** Whether that user can read all these paths through every folder above them. */
export const canRead = (user, paths) => {
  const [program, ...args] = asUser(user, [
    'sh',
    '-c',
    'for path; do test -r "$path" || exit 1; done',
    'sh',
    ...paths,
  ])
  return spawnSync(program, args).status === 0
}

/** Writes the script that changes to that user and becomes Electron. Without a user Electron needs none. */
export const writeWrapper = (user, electron) => {
  if (!user) return electron
  const wrapper = join(dirname(dirname(electron)), 'window-as-user')
  writeFileSync(wrapper, wrapperText(user, electron), { mode: 0o755 })
  return wrapper
}

const wrapperText = (user, electron) => `#!/bin/sh
unset ${ROOTS_OWN.join(' ')}
export HOME='${user.home}' USER='${user.name}' LOGNAME='${user.name}'
exec ${asUser(user, [`'${electron}'`]).join(' ')} "$@"
`

/** A fresh folder for data of tests, owned by the window's user. The caller removes it. */
export const makeScratch = user => {
  const scratch = mkdtempSync(join(tmpdir(), 'watchbook-test-'))
  if (user) giveTo(user, scratch)
  if (!canRead(user, [scratch]))
    throw new Stop(`${tmpdir()} is closed to the user ${user.name}; set TMPDIR to another.`)
  return scratch
}

/** Makes a folder and hands it to that user; its parents stay root's. */
export const makeFolderOf = (user, folder) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user) giveTo(user, folder)
}

const giveTo = (user, path) => chownSync(path, user.uid, user.gid)

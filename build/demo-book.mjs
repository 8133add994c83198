import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { inCheckout } from './paths.mjs'
import { run, withReminder } from './run.mjs'
import { Stop, say } from './say.mjs'
import { makeFolderOf } from './unprivileged.mjs'

/** The moment at which the demo's bureau ends, and the clock of its window begins. */
const UNTIL = '2026-10-20T10:00:00Z'

/**
 * Makes the demo bureau's book in the data home of the window's user, once. Says its accounts and password.
 * Returns the environment that leads the window to it.
 */
export const demoBook = async user => {
  const folder = join(dataHome(user), 'watchbook-demo')
  if (!existsSync(folder)) await makeDemo(user, folder)
  sayAccounts(folder)
  return { WATCHBOOK_DATA: folder, WATCHBOOK_CLOCK: UNTIL }
}

const dataHome = user =>
  (user ? undefined : process.env.XDG_DATA_HOME) || join(user?.home ?? homedir(), '.local', 'share')

// Made beside and renamed: a demo that was broken off is not taken for a whole one.
const makeDemo = async (user, folder) => {
  say('Making the demo bureau: 30 days of a duty room …')
  makeParents(user, folder)
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  makeFolderOf(user, unfinished)
  const told = await callDemo(unfinished)
  writeFileSync(accountsFile(folder), told, { mode: 0o600 })
  renameSync(unfinished, folder)
}

const makeParents = (user, folder) => {
  for (const part of ['.local', join('.local', 'share')]) if (user) makeFolderOf(user, join(user.home, part))
  if (!user) makeFolderOf(undefined, join(folder, '..'))
}

// As root the CLI takes the identity of the folder's owner by itself.
const callDemo = async folder => {
  const env = { ...process.env, WATCHBOOK_DATA: folder }
  const args = [inCheckout('out', 'cli', 'cli.cjs'), 'demo', '--days', '30', '--seed', '1', '--until', UNTIL]
  const { code, stdout, stderr } = await withReminder('demo', () => run(process.execPath, args, { env }))
  if (code !== 0) throw new Stop(`The demo book could not be made.\n${stderr}`)
  return stdout.trim().split('\n').at(-1)
}

const accountsFile = folder => `${folder}.accounts.json`

const sayAccounts = folder => {
  const { accounts, password } = JSON.parse(readFileSync(accountsFile(folder), 'utf8'))
  say(`Demo book: ${folder} (delete it to have it made anew). Accounts, all with the password ${password}:`)
  for (const { name, roles } of accounts) say(`  ${name.padEnd(20)} ${roles.join(' ')}`)
}

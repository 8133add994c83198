import { spawnSync } from 'node:child_process'
import { inCheckout } from '../../../build/paths.mjs'
import { newFolder } from '../launch.ts'
import type { People, Person } from './people.ts'

/** Where the clock of a demo book's window stands: the end of what was simulated, ten in the morning of the unit. */
export const DEMO_END = '2026-10-20T02:00:00.000Z'

export type DemoBook = { readonly folder: string; readonly people: People }

/** Three days of a believable bureau up to `until`, made by the command line through real commands. */
export const makeDemoBook = (until: string = DEMO_END): DemoBook => {
  const folder = newFolder('demo')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [inCheckout('out/cli/cli.cjs'), 'demo', '--days', '3', '--seed', '1', '--until', until],
    { env: { ...process.env, WATCHBOOK_DATA: folder }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`no demo book: ${stderr}`)
  return { folder, people: peopleOf(stdout.trim().split('\n').at(-1) ?? '') }
}

type DemoLine = {
  readonly accounts: readonly { readonly name: string; readonly roles: readonly string[] }[]
  readonly password: string
}

const peopleOf = (lastLine: string): People => {
  const { accounts, password }: DemoLine = JSON.parse(lastLine)
  const holder = (role: string): Person => {
    const found = accounts.find(({ roles }) => roles.includes(role))
    if (!found) throw new Error(`nobody in the demo book is ${role}`)
    return { name: found.name, account: found.name, password }
  }
  return {
    administrator: holder('administrator'),
    secrecyOfficer: holder('secrecy-officer'),
    auditor: holder('auditor'),
    office: holder('office'),
    dutyOfficer: holder('duty-officer'),
  }
}

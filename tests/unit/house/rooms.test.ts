import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')

/** A house in which everybody keeps the rules. */
const lawful = {
  'shared/visit/index.ts':
    "import { at } from './at.ts'\nimport { z } from 'zod'\nexport const visit = z.literal(at)\n",
  'shared/visit/at.ts': 'export const at = 1\n',
  'shared/custody/index.ts': "export { visit } from '../visit/index.ts'\n",
  'electron/main.ts':
    "import { app } from 'electron'\nimport { disk } from './disk/disk.ts'\nimport '../shared/custody/index.ts'\napp.on(disk, () => {})\n",
  'electron/disk/disk.ts': "import { sep } from 'node:fs'\nexport const disk = sep\n",
  'renderer/main.tsx': "import { Gate } from './gate/index.ts'\nexport const page = Gate\n",
  'renderer/gate/index.ts': "export { createElement as Gate } from 'react'\n",
  'build/make.mjs':
    "import { sep } from 'node:path'\nexport const make = () => import('vite').then(() => sep)\n",
  'tests/try.ts': "import '../electron/main.ts'\nimport '../renderer/main.tsx'\nimport '../build/make.mjs'\n",
}

/** One breach of each rule: where, what, and the rule that must see it. */
const breaches: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['shared-is-pure', 'shared/clock.ts', "import 'node:fs'\n"],
  ['shared-is-pure', 'shared/shell.ts', "import '../electron/main.ts'\n"],
  ['shared-uses-pure-libraries', 'shared/screen.ts', "import 'react'\n"],
  ['renderer-knows-no-shell', 'renderer/reach.ts', "import '../electron/disk/disk.ts'\n"],
  ['renderer-knows-no-shell', 'renderer/node.ts', "import 'node:crypto'\n"],
  ['shell-knows-no-screens', 'electron/draw.ts', "import 'react-dom'\n"],
  ['electron-only-at-the-edge', 'electron/journal/ask.ts', "import 'electron'\n"],
  [
    'electron-only-at-the-edge',
    'electron/journal/ask-type.ts',
    "import type { App } from 'electron'\nexport type A = App\n",
  ],
  ['disk-only-through-the-port', 'electron/journal/write.ts', "import 'node:fs/promises'\n"],
  ['features-meet-at-their-index', 'shared/custody/pry.ts', "import '../visit/at.ts'\n"],
  ['screens-meet-at-their-index', 'renderer/board/pry.ts', "import '../gate/inner.ts'\n"],
  ['no-cycles', 'shared/visit/about.ts', "import './round.ts'\n"],
  ['no-orphans', 'electron/forgotten.ts', 'export const forgotten = 1\n'],
  ['nothing-imports-tests', 'electron/tested.ts', "import '../tests/try.ts'\n"],
  ['build-needs-nothing-before-npm-ci', 'build/early.mjs', "import 'vite'\n"],
  ['shipped-code-uses-shipped-packages', 'electron/dev.ts', "import 'fast-check'\n"],
  ['everything-resolves', 'electron/lost.ts', "import './nowhere.ts'\n"],
]

/** What the breaches need beside them; none of it breaks a rule by itself. */
const bystanders = {
  'shared/visit/round.ts': "import './about.ts'\n",
  'renderer/gate/inner.ts': "export { createElement } from 'react'\n",
}

const rooms = mkdtempSync(join(tmpdir(), 'watchbook-rooms-'))
afterAll(() => rmSync(rooms, { recursive: true }))

describe('the room boundaries', () => {
  let found: readonly Violation[] = []
  beforeAll(async () => {
    found = await violationsIn('bad', {
      ...lawful,
      ...bystanders,
      ...Object.fromEntries(breaches.map(([, file, text]) => [file, text])),
    })
  })

  it('let a lawful house pass', async () => expect(await violationsIn('good', lawful)).toEqual([]))

  it.each(breaches)('catch %s in %s', (rule, file) => {
    expect(found.filter(({ from }) => from === file).map(violation => violation.rule.name)).toContain(rule)
  })

  it('have a breach for every rule', async () => {
    const { default: config } = await import('../../../.dependency-cruiser.mjs')
    expect(new Set(breaches.map(([rule]) => rule))).toEqual(new Set(config.forbidden.map(({ name }) => name)))
  })
})

type Violation = { readonly from: string; readonly rule: { readonly name: string } }

const violationsIn = async (
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly Violation[]> => {
  const house = join(rooms, name)
  for (const [file, text] of Object.entries(files)) place(join(house, file), text)
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
    cpSync(join(project, file), join(house, file))
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'))
  return JSON.parse(await cruise(house)).summary.violations
}

const place = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const cruise = async (cwd: string): Promise<string> => {
  const program = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'shared',
    'electron',
    'renderer',
    'tests',
    'build',
  ]
  const run = promisify(execFile)(process.execPath, [program, ...args], { cwd, maxBuffer: 64 * 1024 * 1024 })
  return run.then(
    ({ stdout }) => stdout,
    failure => failure.stdout,
  )
}

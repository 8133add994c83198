import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeArchives } from './archives.mjs'
import { compile } from './compile.mjs'
import { contentStamp, isStamped, keepStamp } from './content-stamp.mjs'
import { ensureModules } from './ensure-modules.mjs'
import { readFuses } from './fuses.mjs'
import { checkout, inCheckout } from './paths.mjs'
import { ensureRuntime } from './runtime.mjs'
import { runMain, Stop, say } from './say.mjs'
import { ensureSystemLibraries, WINDOW_LIBRARIES } from './system-libraries.mjs'

/**
 * `npm run package`: on Linux dist/linux-unpacked and from it a .tar.gz and a .deb, by the system's own tools and
 * without any download, with the fuses read back. `-- --installers`, and other systems, make the configured installers
 * by electron-builder, which fetches its own tools and wants the official runtime.
 */
const packageProgram = async () => {
  const { values: asked } = parseArgs({ options: { installers: { type: 'boolean', default: false } } })
  await ensureSystemLibraries('window')
  await ensureModules()
  const runtime = await ensureRuntime()
  await compile(['main', 'renderer'])
  if (asked.installers || process.platform !== 'linux') return makeInstallers(runtime)
  await makeFolderAndArchives(runtime)
  for (const { name, found } of await readFuses(BINARY)) say(`  fuse ${name}: ${SAID[found]}`)
}

const makeInstallers = async runtime => {
  if (runtime.isFallback)
    throw new Stop('Installers need the official Electron; the fallback is for tests only.')
  await callBuilder(runtime, {})
}

const SOURCES = ['package.json', 'LICENSE', 'out/main', 'out/renderer', 'build']
const STAMP = inCheckout('dist', '.stamp')
const UNPACKED = inCheckout('dist', 'linux-unpacked')
const BINARY = join(UNPACKED, 'watchbook')

const makeFolderAndArchives = async runtime => {
  const stamp = contentStamp(
    SOURCES.map(path => inCheckout(path)),
    runtime.executable,
  )
  if (isStamped(STAMP, stamp) && existsSync(BINARY)) return
  say('Packaging …')
  rmSync(inCheckout('dist'), { recursive: true, force: true })
  const { Platform } = await import('electron-builder')
  await callBuilder(runtime, { targets: Platform.LINUX.createTarget('dir') })
  const { version } = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'))
  const name = runtime.isFallback ? 'watchbook-test' : 'watchbook'
  const made = await makeArchives(UNPACKED, { name, version, depends: WINDOW_LIBRARIES })
  for (const file of made) say(`  ${file}`)
  keepStamp(STAMP, stamp)
}

const callBuilder = async ({ folder, version }, what) => {
  const { build } = await import('electron-builder')
  const config = { extends: './build/electron-builder.json', electronDist: folder, electronVersion: version }
  await build({ projectDir: checkout, config, ...what })
}

const SAID = { true: 'on', false: 'off', absent: 'not in this runtime' }

await runMain(packageProgram)

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compile } from './compile.mjs'
import { ensureModules } from './ensure-modules.mjs'
import { inCheckout } from './paths.mjs'
import { runMain, Stop } from './say.mjs'

/** The CLI in this very process: its signals, exit code, stdin and stdout are the caller's own. */
export const runCli = async () => {
  await ensureModules()
  await compile(['cli'])
  const bundle = inCheckout('out', 'cli', 'cli.cjs')
  if (!existsSync(bundle)) throw new Stop('There is no electron/cli.ts to build.')
  process.argv[1] = bundle
  createRequire(import.meta.url)(bundle)
}

await runMain(runCli)

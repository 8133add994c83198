import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compile } from './compile.mjs'
import { ensureModules } from './ensure-modules.mjs'
import { inCheckout } from './paths.mjs'
import { runMain, Stop } from './say.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/** The benchmarks in this very process, on the bundles that ship. Results: a table, and out/bench.json. */
const runBench = async () => {
  await ensureSystemLibraries('tests')
  await ensureModules()
  await compile(['main', 'renderer', 'cli', 'bench'])
  const bundle = inCheckout('out', 'bench', 'bench.cjs')
  if (!existsSync(bundle)) throw new Stop('There is no tests/bench/bench.ts to build.')
  process.argv[1] = bundle
  createRequire(import.meta.url)(bundle)
}

await runMain(runBench)

import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inCheckout } from './paths.mjs'

/** The oldest runtime that must start them: Node 18 and Chrome 114 of the fallback Electron. */
const NODE = 'node18'

const COMMON = ['shared', 'package-lock.json', 'tsconfig.json', 'build/bundles.mjs', 'build/compile.mjs']
const SHELL = ['electron', ...COMMON]
const PAGES = ['renderer', 'vite.config.ts', ...COMMON]

/** Bundles for Node: each entry becomes one .cjs with everything in it but Electron and Node's own modules. */
const forNode = async (entries, folder) => {
  const { build } = await import('vite')
  for (const entry of entries) await build(nodeBuild(entry, folder))
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n')
}

const nodeBuild = (entry, folder) => ({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: NODE,
    outDir: folder,
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { [basename(entry, '.ts')]: entry },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
})

/** Pages for the window; the mode says which of them (vite.config.ts). */
const forPages = mode => async (_entries, folder) => {
  const { build } = await import('vite')
  await build({ mode, build: { outDir: folder }, logLevel: 'warn' })
}

/** Threads of their own: every …-worker.ts under electron/ lies beside the program that starts it. */
const workers = () =>
  readdirSync(inCheckout('electron'), { recursive: true })
    .filter(name => name.endsWith('-worker.ts'))
    .map(name => join('electron', name))

/** What out/<key>/ is made of. Entries that do not exist are left out. */
export const BUNDLES = {
  main: {
    sources: SHELL,
    entries: () => ['electron/main.ts', 'electron/preload.ts', ...workers()],
    bundle: forNode,
  },
  cli: { sources: SHELL, entries: () => ['electron/cli.ts', ...workers()], bundle: forNode },
  bench: {
    sources: [...SHELL, 'tests/bench'],
    entries: () => ['tests/bench/bench.ts', ...workers()],
    bundle: forNode,
  },
  renderer: {
    sources: PAGES,
    entries: () => ['renderer/main.tsx'],
    bundle: forPages('production'),
  },
  gallery: {
    sources: PAGES,
    entries: () => ['renderer/gallery/main.tsx'],
    bundle: forPages('gallery'),
  },
}

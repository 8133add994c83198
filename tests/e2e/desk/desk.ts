import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { inCheckout } from '../../../build/paths.mjs'
import { giveToWindowUser, launchWindow, newFolder } from '../launch.ts'
import { AccountsPage } from '../pages/accounts-page.ts'
import { BoardPage } from '../pages/board-page.ts'
import { CalendarPage } from '../pages/calendar-page.ts'
import { ChangePasswordPage } from '../pages/change-password-page.ts'
import { DirectoryPage } from '../pages/directory-page.ts'
import { DisplayPage } from '../pages/display-page.ts'
import { DutyLogPage } from '../pages/duty-log-page.ts'
import { FirstRunPage } from '../pages/first-run-page.ts'
import { Frame } from '../pages/frame.ts'
import { SearchPage } from '../pages/search-page.ts'
import { SettingsPage } from '../pages/settings-page.ts'
import { SettingsTablePage } from '../pages/settings-table-page.ts'
import { ShiftsPage } from '../pages/shifts-page.ts'
import { SignInPage } from '../pages/sign-in-page.ts'
import { SoundPage } from '../pages/sound-page.ts'
import { TrailPage } from '../pages/trail-page.ts'
import type { People } from './people.ts'

export type OpenWindow = { readonly app: ElectronApplication; readonly page: Page }
export type WindowOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** Whether the computer has anything to sound on. */
  readonly sound?: 'some' | 'none'
}

/** One desk of one test: its own book, its own profile, and the windows that were opened on it. */
export class Desk {
  readonly profile = newFolder('profile')
  private readonly sittingSince = Date.now()
  private windows: OpenWindow[] = []

  /** `startsAt`: where the desk's clock stands when somebody sits down; it then runs, also while no window is open. */
  constructor(
    readonly folder: string,
    readonly people: People,
    private readonly startsAt?: string,
  ) {}

  /** Starts the program on this desk's book and waits for its first page. */
  async open({ env = {}, sound = 'some' }: WindowOptions = {}): Promise<OpenWindow> {
    const ofDesk = { TZ: 'Asia/Shanghai', ...this.clock(), ...env }
    const app = await launchWindow(this.folder, { profile: this.profile, env: ofDesk, sound })
    const page = await app.firstWindow()
    await page.waitForLoadState()
    this.windows.push({ app, page })
    return { app, page }
  }

  private clock(): Readonly<Record<string, string>> {
    if (this.startsAt === undefined) return {}
    const now = Date.parse(this.startsAt) + Date.now() - this.sittingSince
    return { WATCHBOOK_CLOCK: new Date(now).toISOString() }
  }

  /** As the operating system does it to a program that hangs, or the porter to the plug. */
  async kill(): Promise<void> {
    const { app } = this.window
    const ended = new Promise(done => app.process().once('exit', done))
    app.process().kill('SIGKILL')
    await ended
    this.windows = this.windows.filter(window => window.app !== app)
  }

  /** Closes every window that is still open, as a person does. */
  async close(): Promise<void> {
    for (const { app } of this.windows) await app.close()
    this.windows = []
  }

  async signInAs(person: keyof People): Promise<void> {
    const { account, password } = this.people[person]
    await this.signIn.signIn(account, password)
    await this.frame.rail.waitFor()
  }

  async signInAsDutyOfficer(): Promise<void> {
    await this.signInAs('dutyOfficer')
    await this.openLog()
  }

  /** From the board, which is the first page, or from any other view. */
  async openLog(): Promise<void> {
    await this.frame.rail.waitFor()
    await this.window.page.keyboard.press('Control+2')
    await this.log.grid.waitFor()
  }

  /** What the command line says of the folder; it may be asked while the window is open. */
  verify(): unknown {
    const { stdout } = spawnSync(process.execPath, [inCheckout('out/cli/cli.cjs'), 'verify'], {
      env: { ...process.env, WATCHBOOK_DATA: this.folder },
      encoding: 'utf8',
    })
    return JSON.parse(stdout)
  }

  /** The newest file of the general chain. */
  monthFile(): string {
    const journal = join(this.folder, 'journal')
    const chain = readdirSync(journal).find(name => name.includes('.general.')) ?? ''
    const months = readdirSync(join(journal, chain)).filter(name => name.endsWith('.jsonl'))
    return join(journal, chain, months.sort().at(-1) ?? '')
  }

  /** What the journal says last. */
  lastLine(): string {
    return readFileSync(this.monthFile(), 'utf8').trimEnd().split('\n').at(-1) ?? ''
  }

  get window(): OpenWindow {
    const last = this.windows.at(-1)
    if (!last) throw new Error('no window was opened at this desk')
    return last
  }

  get signIn() {
    return new SignInPage(this.window.page)
  }

  get firstRun() {
    return new FirstRunPage(this.window.page)
  }

  get changePassword() {
    return new ChangePasswordPage(this.window.page)
  }

  get frame() {
    return new Frame(this.window.page)
  }

  get calendar() {
    return new CalendarPage(this.window.page)
  }

  get board() {
    return new BoardPage(this.window.page)
  }

  get shifts() {
    return new ShiftsPage(this.window.page)
  }

  get log() {
    return new DutyLogPage(this.window.page)
  }

  get directory() {
    return new DirectoryPage(this.window.page)
  }

  get accounts() {
    return new AccountsPage(this.window.page)
  }

  get search() {
    return new SearchPage(this.window.page)
  }

  get display() {
    return new DisplayPage(this.window.page)
  }

  get sound() {
    return new SoundPage(this.window.page)
  }

  get trail() {
    return new TrailPage(this.window.page)
  }

  get settings() {
    return new SettingsPage(this.window.page)
  }

  get tables() {
    return new SettingsTablePage(this.window.page)
  }
}

/** A copy of a book for one test, in the hands of the window's user. A plain copy of a folder opens anywhere. */
export const copyOf = (book: string): string => {
  const folder = newFolder('book')
  cpSync(book, folder, { recursive: true })
  giveWhole(folder)
  return folder
}

/** Hands what lies in a folder to the user who runs the window. */
export const giveWhole = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    giveToWindowUser(path)
    if (entry.isDirectory()) giveWhole(path)
  }
}

import { createSessions, type Sessions } from '../../../electron/accounts/sessions.ts'
import { Book } from '../../../electron/book.ts'
import { logLine } from '../../../electron/breakdown.ts'
import { createFaultDisk, type FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { createDesk, type Desk } from '../../../electron/door/desk.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { createPageBreakdowns } from '../../../electron/page-breakdowns.ts'
import { type ManualClock, manualClock, seededRandom } from '../../../electron/ports.ts'
import type { PaperSide } from '../../../electron/print/paper-side.ts'
import { createPress } from '../../../electron/print/press.ts'
import { createExporter } from '../../../electron/trail/exporter.ts'
import { createTableHere, type TablePort } from '../../../electron/trail/table-file.ts'
import { createDisplayKeeper } from '../../../electron/window/kept-display.ts'
import type { AnswerTo, CallName, CallOptions, InputOf } from '../../../shared/contract.ts'
import type { FirstPost } from '../../../shared/station/contract.ts'
import { fakePaper } from '../print/fake-paper.ts'

/** Half past nine in the morning at the bureau. */
export const morning = '2026-11-23T01:30:00.000Z'

export const cheapCost = { n: 16, r: 1, p: 1 }

/** A book on some disk with a desk in front of it, as the window's process has them. */
export type House = {
  readonly book: Book
  readonly desk: Desk
  readonly sessions: Sessions
  readonly clock: ManualClock
  readonly port: FilePort
  readonly folder: string
  /** What broke down inside instead of being refused: nothing, if all is well. */
  readonly breakdowns: readonly unknown[]
  /** A call of the window with that id, its answer as it reaches the page. */
  readonly call: <N extends CallName>(
    name: N,
    input: InputOf<N>,
    options?: CallOptions & { readonly windowId?: number },
  ) => Promise<AnswerTo<N>>
}

export type HouseOptions = {
  readonly clock?: ManualClock
  /** Another one for each start of the program: ids and tokens differ as in life. */
  readonly seed?: string
  readonly folder?: string
  readonly demo?: boolean
  readonly paper?: PaperSide
  readonly table?: TablePort
}

export const openHouse = (port: FilePort, options: HouseOptions = {}): House => {
  const { clock = manualClock(morning), seed = 'house', folder = '/book', demo = false } = options
  const { paper = fakePaper() } = options
  const random = seededRandom(seed)
  const verify = async () => verifyFolder(port, folder)
  const book = new Book(folder, { port, clock, random, verify, cost: cheapCost, demo, reserveBytes: 4096 })
  const sessions = createSessions(clock, random)
  const breakdowns: unknown[] = []
  const window = {
    keepDisplay: createDisplayKeeper(port, () => '/display.json').keep,
    noteBreakdown: createPageBreakdowns({ clock, log: line => logLine(port, folder, clock.now(), line) }),
    press: createPress(port, paper),
    exporter: createExporter({
      chooseFile: (windowId, name) => paper.chooseFile(windowId, name, 'csv'),
      write: options.table ?? createTableHere(port),
      clock,
      pause: () => new Promise(done => setImmediate(done)),
      onBreakdown: cause => breakdowns.push(cause),
    }),
  }
  const desk = createDesk({ book, sessions, window, onBreakdown: cause => breakdowns.push(cause) })
  const call: House['call'] = async (name, input, { windowId = 1, ...rest } = {}) => {
    const answer = await desk.call({ windowId, name, text: JSON.stringify(input), options: rest })
    return JSON.parse(JSON.stringify(answer))
  }
  return { book, desk, sessions, clock, port, folder, breakdowns, call }
}

type FirstPerson = { readonly name: string; readonly account: string; readonly password: string }

export const people = {
  administrator: { name: '陈志强', account: 'chen.zhiqiang', password: 'lamp-tide-4417-oak' },
  'secrecy-officer': { name: '何静', account: 'he.jing', password: 'moss-kite-9034-ink' },
  auditor: { name: '单雄信', account: 'shan.xiongxin', password: 'fern-bell-2285-ash' },
  office: { name: '周芳', account: 'zhou.fang', password: 'reed-coal-7716-fig' },
  'duty-officer': { name: '张伟', account: 'zhang.wei', password: 'dune-plum-3350-elm' },
} as const satisfies Record<FirstPost, FirstPerson>

/** What the duty officer changed his one-time password to. */
export const ownPassword = 'horse-battery-8291'

export const setUpInput: InputOf<'station.set-up'> = {
  unit: '云澜区水务局',
  stationName: '值班室',
  stationLetter: 'D',
  timeZone: 'Asia/Shanghai',
  people: [
    { post: 'administrator', ...people.administrator },
    { post: 'secrecy-officer', ...people['secrecy-officer'] },
    { post: 'auditor', ...people.auditor },
    { post: 'office', ...people.office },
    { post: 'duty-officer', ...people['duty-officer'] },
  ],
}

/** A first run that somebody has begun: half filled in, at its fourth step. */
export const setUpDraft: InputOf<'station.keep-draft'>['draft'] = {
  step: 'posts',
  values: {
    unit: '云澜区水务局',
    stationName: '值班室',
    stationLetter: 'D',
    timeZone: 'Asia/Shanghai',
    apart: {
      administrator: { name: '陈志强', section: '办公室', account: 'chen.zhiqiang' },
      'secrecy-officer': { name: '何静', section: '', account: 'he.jing' },
      auditor: { name: '单雄信', section: '', account: '' },
    },
    others: [{ name: '周', section: '', account: '', posts: ['office'] }],
    roster: '姓名,科室\n周芳,办公室',
    limits: [{ name: 'duty-log.late-after', value: '20' }],
  },
}

/** A disk with the empty folder /book, which survives a power cut. */
export const emptyDisk = (): FaultDisk => {
  const disk = createFaultDisk()
  disk.makeFolder('/book')
  disk.syncFolder('/')
  return disk
}

/** Opens on window 1; throws where the password is wrong, so that no test goes on unseen without a session. */
export const signIn = async (
  { call }: House,
  { account, password }: { readonly account: string; readonly password: string },
  options: { readonly windowId?: number; readonly confirmClock?: boolean } = {},
): Promise<void> => {
  const { windowId = 1, confirmClock } = options
  const input = { account, password, ...(confirmClock !== undefined && { confirmClock }) }
  const answer = await call('session.sign-in', input, { windowId })
  if (!answer.ok) throw new Error(`not signed in: ${answer.code}`)
}

export const dutyOfficer = { account: people['duty-officer'].account, password: ownPassword }

/** Sets a book up and lets the duty officer take his own password; he is signed in on window 1. */
export const setUpHouse = async (port: FilePort, options: HouseOptions = {}): Promise<House> => {
  const house = openHouse(port, options)
  const answer = await house.call('station.set-up', setUpInput)
  if (!answer.ok) throw new Error(`not set up: ${answer.code}`)
  await takeOwnPassword(house, people['duty-officer'], ownPassword)
  return house
}

export const takeOwnPassword = async (house: House, person: FirstPerson, next: string): Promise<void> => {
  await signIn(house, person)
  const answer = await house.call('account.change-password', { current: person.password, next })
  if (!answer.ok) throw new Error(`password not changed: ${answer.code}`)
}

let prepared: Promise<FaultDisk> | undefined

/** A disk of one's own with a book that was set up and closed in order; the duty officer has `ownPassword`. */
export const diskWithHouse = async (): Promise<FaultDisk> => {
  prepared ??= prepareDisk()
  return (await prepared).crash(0)
}

const prepareDisk = async (): Promise<FaultDisk> => {
  const disk = emptyDisk()
  const house = await setUpHouse(disk, { seed: 'set-up' })
  await house.call('session.sign-out', {})
  house.book.close()
  return disk
}

/** The book of `diskWithHouse` opened again, the duty officer signed in on window 1. */
export const openedHouse = async (port?: FilePort, options: HouseOptions = {}): Promise<House> => {
  const house = openHouse(port ?? (await diskWithHouse()), options)
  await signIn(house, dutyOfficer)
  return house
}

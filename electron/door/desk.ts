import { type CommandAnswer, contract } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { withRule } from '../../shared/refusals.ts'
import type { CurrentSession, Lock, SignIn, SignOnce } from '../../shared/session/contract.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import { exportFileName } from '../../shared/trail/index.ts'
import type { Sessions } from '../accounts/sessions.ts'
import type { BookQuery } from '../answers.ts'
import type { Book } from '../book.ts'
import type { BookCommand } from '../book-acts.ts'
import { DiskError } from '../disk/file-port.ts'
import { JournalDamaged } from '../journal/failures.ts'
import { newCommandId, type Random, systemRandom } from '../ports.ts'
import { printAtWindow } from '../print/print-at-window.ts'
import { exportAtWindow } from '../trail/export-at-window.ts'
import { type Admitted, admit, type RawCall } from './admit.ts'
import type { WindowQuery, WindowSide } from './window-side.ts'

/** Why a session ended without its owner asking. */
export type EndReason = Lock['reason']

/** Where calls are answered, of windows and of the CLI alike: checks, sessions, then the book. Never throws. */
export type Desk = {
  readonly call: (call: RawCall) => Promise<unknown>
  /** Ends a window's session and journals it; nothing where nobody was signed in. */
  readonly end: (windowId: number, reason: EndReason) => Promise<boolean>
  /** Minutes without a touch after which a window locks (单位设置). */
  readonly idleLockMinutes: () => number
}

export type DeskPorts = {
  readonly book: Book
  readonly sessions: Sessions
  /** None on the command line. */
  readonly window?: WindowSide
  readonly random?: Random
  /** For the technical log; never holds what was typed. */
  readonly onBreakdown: (cause: unknown) => void
}

export const createDesk = ({
  book,
  sessions,
  window,
  onBreakdown,
  random = systemRandom,
}: DeskPorts): Desk => {
  const newId = () => newCommandId(random)
  const idleLockMinutes = () => limitInForce(book.state().settings, 'session.idle-lock')
  const state = () => book.state()

  const current = (windowId: number): CurrentSession | null => {
    const session = sessions.ofWindow(windowId)
    const account = session && own(state().accounts, session.account)
    if (!session || !account || account.disabled) return null
    const { name, roles, mustChange, staffId } = account
    return {
      account: session.account,
      name,
      ...(staffId !== undefined && { staffId }),
      roles,
      mustChangePassword: mustChange,
      idleLockMinutes: idleLockMinutes(),
    }
  }

  const signIn = async (windowId: number, input: SignIn): Promise<CommandAnswer> => {
    const { answer, account } = await book.signIns.signIn(input)
    if (account !== undefined) sessions.open(windowId, account)
    return answer
  }

  /** Meanwhile the window may have been locked: a pass is for who is still there. */
  const signOnce = async (windowId: number, input: SignOnce): Promise<CommandAnswer> => {
    const before = sessions.ofWindow(windowId)
    const { answer, account } = await book.signIns.signOnce(input)
    if (!answer.ok || account === undefined) return answer
    if (sessions.ofWindow(windowId) !== before) return refuse('door.signed-out')
    const forMs = limitInForce(state().settings, 'session.once') * 1000
    return { ...answer, pass: sessions.grantPass(windowId, { account, command: input.command, forMs }) }
  }

  const run = async (windowId: number, call: Admitted): Promise<unknown> => {
    switch (call.name) {
      case 'session.sign-in':
        return signIn(windowId, call.input)
      case 'session.sign-once':
        return signOnce(windowId, call.input)
      case 'session.current':
        return { ok: true, answer: current(windowId) }
      case 'session.lock':
      case 'session.sign-out':
        sessions.end(windowId)
        return book.run(call.name, call.input, call.caller, call.id)
      case 'account.disable':
      case 'account.reset-password':
        return runAndEnd(call)
      case 'duty-log.page':
        return answered(await book.logPage(call.input, call.caller))
      case 'backup.restore':
        return answered(await book.restore(call.input, call.caller))
      case 'recovery.agree':
        return book.recoveries.agree(call.input, call.id ?? newId())
      case 'recovery.restore':
        return book.recoveries.restore(call.input, call.id ?? newId())
      case 'recovery.withdraw':
        return book.recoveries.withdraw(call.id ?? newId())
      case 'station.draw-recovery':
      case 'recovery.draw':
        return drawRecovery(windowId, call)
      case 'search.entries':
        return answered(await book.search(call.input, call.caller))
      case 'sheet.print':
        return window ? printAtWindow(book, window.press, windowId, call) : runInBook(book, call)
      case 'trail.export':
        return window ? exportAtWindow(book, window.exporter, windowId, call) : refuse('station.no-window')
      case 'display.keep':
      case 'breakdown.note':
      case 'sheet.printers':
      case 'sheet.choose-file':
      case 'sheet.put-out':
      case 'recovery.print':
      case 'trail.choose-file':
      case 'trail.export-standing':
      case 'trail.stop-export':
        return window ? runAtWindow(window, windowId, call, book.today) : refuse('station.no-window')
      default:
        return runInBook(book, call)
    }
  }

  /** A sheet of this key may come out at this window. */
  const drawRecovery = async (
    windowId: number,
    call: Admitted<'station.draw-recovery' | 'recovery.draw'>,
  ): Promise<unknown> => {
    const answer = await runInBook(book, call)
    if (!isRefusal(answer)) window?.press.grantRecovery(windowId, call.caller?.account)
    return answer
  }

  /** Whoever is still signed in with that account is out at once. */
  const runAndEnd = async (
    call: Admitted<'account.disable' | 'account.reset-password'>,
  ): Promise<unknown> => {
    const answer = await runInBook(book, call)
    if (!isRefusal(answer)) sessions.endOf(call.input.account)
    return answer
  }

  return {
    idleLockMinutes,
    call: async call => {
      try {
        const admitted = admit({ sessions, state }, call)
        if ('ok' in admitted) return withRule(admitted)
        const answer = await run(call.windowId, admitted)
        return isRefusal(answer) ? withRule(answer) : answer
      } catch (cause) {
        onBreakdown(cause)
        return withRule(brokenDown(book, cause))
      }
    },
    end: async (windowId, reason) => {
      const session = sessions.end(windowId)
      if (!session) return false
      const caller = { account: session.account, roles: [] }
      await book.run('session.lock', { reason }, caller).catch(onBreakdown)
      return true
    },
  }
}

const runAtWindow = async (
  window: WindowSide,
  windowId: number,
  call: Admitted<WindowQuery>,
  today: string,
): Promise<unknown> => {
  switch (call.name) {
    case 'display.keep':
      return answered(window.keepDisplay(call.input))
    case 'sheet.printers':
      return answered(await window.press.printers(windowId))
    case 'sheet.choose-file':
      return answered(await window.press.chooseFile(windowId, call.input.sheet))
    case 'sheet.put-out':
      return answered(await window.press.putOut(windowId, call.input))
    case 'recovery.print':
      return answered(await window.press.printRecovery(windowId, call.caller?.account))
    case 'trail.choose-file':
      return answered(await window.exporter.choose(windowId, exportFileName(today)))
    case 'trail.stop-export':
      window.exporter.stop()
      return answered(window.exporter.standing(windowId))
    case 'trail.export-standing':
      return answered(window.exporter.standing(windowId))
    case 'breakdown.note':
      window.noteBreakdown(call.input)
      return answered(null)
  }
}

type BookCall = Admitted<BookCommand | BookQuery>

const runInBook = async (book: Book, call: BookCall): Promise<unknown> => {
  if (isCommandCall(call)) return book.run(call.name, call.input, call.caller, call.id)
  return answered(book.ask(call.name, call.input, call.caller))
}

const answered = (answer: unknown): unknown => (isRefusal(answer) ? answer : { ok: true, answer })

const isCommandCall = (call: BookCall): call is Admitted<BookCommand> =>
  contract[call.name].kind === 'command'

const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false

/** What a breakdown is to the person in front of it; damage found while reading ends all writing. */
const brokenDown = (book: Book, cause: unknown): Refusal => {
  if (cause instanceof JournalDamaged) return damageIn(book)
  if (!(cause instanceof DiskError)) return refuse('door.broken-down')
  const isForbidden = ['EROFS', 'EACCES', 'EPERM'].includes(cause.code)
  return isForbidden
    ? refuse('disk.read-only', { folder: book.folder })
    : refuse('disk.failed', { code: cause.code })
}

const damageIn = (book: Book): Refusal => {
  try {
    return book.lookForDamage()
  } catch (cause) {
    return cause instanceof JournalDamaged ? refuse('door.broken-down') : brokenDown(book, cause)
  }
}

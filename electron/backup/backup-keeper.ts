import type { BackupStanding } from '../../shared/backup/contract.ts'
import { backupTried, backupWritten, isTrialDue, placesDue, placesNow } from '../../shared/backup/index.ts'
import type { CommandAnswer } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Event, Frozen } from '../../shared/kernel/event.ts'
import type { Refusal, RefusalParams } from '../../shared/kernel/refusal.ts'
import { keyNumber } from '../../shared/recovery/index.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import type { GeneralState } from '../../shared/state.ts'
import type { FilePort } from '../disk/file-port.ts'
import type { Clock } from '../ports.ts'
import type { BackupJob, JobDone, RunBackupJob } from './backup-job.ts'
import { readRecoveryPub } from './recovery-key.ts'

export type BackupKeeperPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly run: RunBackupJob
  readonly state: () => Frozen<GeneralState>
  /** Nothing is begun by itself while the book cannot be written to or its time is in doubt. */
  readonly mayBegin: () => boolean
  /** Heads are on the disk before a backup is taken. */
  readonly syncHeads: () => void
  /** `recovery.pub` is as the journal has it, so that month keys are sealed for the key in force. @returns why not. */
  readonly followKey: () => Refusal | undefined
  /** Journals what came of it, as the program's own act. */
  readonly note: (event: Event) => CommandAnswer
  readonly onChange: () => void
  readonly onBreakdown?: (cause: unknown) => void
}

type Running = NonNullable<BackupStanding['running']>
type Failure = { readonly code: string; readonly params: RefusalParams; readonly atMs: number }

const retryAfterMs = 60 * 60_000

/** Takes the book's backups, one after the other: when they are asked for, when they are due, and after a handover. */
export class BackupKeeper {
  readonly #ports: BackupKeeperPorts
  readonly #failures = new Map<string, Failure>()
  readonly #waiting: string[] = []
  readonly #stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  #running: Running | null = null
  #trialFailure: { readonly code: string; readonly params: RefusalParams } | undefined

  constructor(ports: BackupKeeperPorts) {
    this.#ports = ports
  }

  standing(): BackupStanding {
    const { port, folder, clock, state } = this.#ports
    const [now, { tried }] = [clock.now(), state().backups]
    const { key } = state().recovery
    const failure =
      this.#trialFailure ?? (tried?.code === undefined ? undefined : { code: tried.code, params: {} })
    return {
      places: placesNow(state(), this.#failures, now),
      running: this.#running,
      trial: tried && {
        at: tried.at,
        backup: tried.backup,
        ok: tried.ok,
        ...(!tried.ok && failure && { failure }),
      },
      isTrialDue: isTrialDue(state(), now),
      hasRecoveryKey: readRecoveryPub(port, folder) !== undefined,
      recoveryKey: key && { number: keyNumber(key.publicKey), at: key.at, isOpened: key.isOpened === true },
    }
  }

  /** A backup at these places, or at all; those under way or waiting are not doubled. */
  start(wanted: readonly string[] = this.#ports.state().backups.places): Refusal | undefined {
    const places = wanted.filter(place => this.#isKnown(place))
    if (places.length === 0) return refuse('backup.no-places')
    for (const place of places)
      if (this.#running?.place !== place && !this.#waiting.includes(place)) this.#waiting.push(place)
    this.#goOn()
    return undefined
  }

  /** What is under way ends soon and leaves nothing; what waits is forgotten. */
  cancel(): void {
    this.#waiting.length = 0
    if (this.#running) Atomics.store(this.#stop, 0, 1)
  }

  /** A trial restore of the newest backup at a place. @param by who asked. */
  tryOut(by: string, place = this.#bestPlace()): Refusal | undefined {
    if (place === undefined || !this.#isKnown(place)) return refuse('backup.no-places')
    if (this.#running) return undefined
    const { folder } = this.#ports
    void this.#run('trial', place, { kind: 'try', from: place, into: `${folder}.trial-restore` }, done =>
      this.#tried(place, by, done),
    )
    return undefined
  }

  /** To be called every minute: what is due is begun, what failed is tried again after an hour. */
  tick(): void {
    const { clock, state, mayBegin } = this.#ports
    if (!mayBegin()) return
    const due = placesDue(state(), clock.now()).filter(place => this.#mayRetry(place))
    if (due.length > 0) this.start(due)
  }

  #isKnown(place: string): boolean {
    return this.#ports.state().backups.places.includes(place)
  }

  #mayRetry(place: string): boolean {
    const failure = this.#failures.get(place)
    return failure === undefined || this.#ports.clock.monotonicMs() - failure.atMs >= retryAfterMs
  }

  #bestPlace(): string | undefined {
    const { places, taken } = this.#ports.state().backups
    return places.find(place => taken[place] !== undefined) ?? places[0]
  }

  #goOn(): void {
    const place = this.#running ? undefined : this.#waiting.shift()
    if (place === undefined) return
    const { folder, clock, state, syncHeads, followKey } = this.#ports
    syncHeads()
    const no = followKey()
    if (no) {
      this.#taken(place, no)
      this.#goOn()
      return
    }
    const keep = limitInForce(state().settings, 'backup.kept')
    void this.#run('backup', place, { kind: 'take', wish: { folder, place, now: clock.now(), keep } }, done =>
      this.#taken(place, done),
    )
  }

  async #run(what: Running['what'], place: string, job: BackupJob, ended: (done: JobDone) => void) {
    const { run, onChange, onBreakdown } = this.#ports
    Atomics.store(this.#stop, 0, 0)
    this.#running = { what, place, done: 0, total: 0 }
    onChange()
    const onProgress = (done: number, total: number) => {
      this.#running = { what, place, done, total }
    }
    try {
      ended(await run(job, onProgress, this.#stop))
    } catch (cause) {
      onBreakdown?.(cause)
      ended(refuse('door.broken-down'))
    } finally {
      this.#running = null
      onChange()
      this.#goOn()
    }
  }

  #taken(place: string, done: JobDone): void {
    if (done.ok) {
      this.#failures.delete(place)
      const { backup, lines, bytes } = done
      this.#ports.note(backupWritten({ place, backup, lines, bytes }))
    } else if (done.code !== 'backup.cancelled') {
      const { code, params = {} } = done
      this.#failures.set(place, { code, params, atMs: this.#ports.clock.monotonicMs() })
    }
  }

  #tried(place: string, by: string, done: JobDone): void {
    if (!done.ok && done.code === 'backup.cancelled') return
    this.#trialFailure = done.ok ? undefined : { code: done.code, params: done.params ?? {} }
    const backup = done.ok ? done.backup : String(done.params?.backup ?? '')
    const outcome = done.ok ? { ok: true } : { ok: false, code: done.code }
    this.#ports.note(backupTried({ place, backup, by, ...outcome }))
  }
}

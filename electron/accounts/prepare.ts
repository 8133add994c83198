import type { InputOf } from '../../shared/contract.ts'
import { readingOf } from './pinyin.ts'
import {
  prepareChange,
  prepareCreate,
  prepareRecoveryKey,
  prepareReset,
  prepareRoles,
  provenByPassword,
} from './prepare-account.ts'
import type { PreparableName, Prepared, PreparePorts } from './prepare-ports.ts'
import { prepareSetUp } from './prepare-set-up.ts'

/**
 * Turns a parsed input into the one that is decided: passwords into digests of records, names into readings. What
 * can be known beforehand is looked at first, so that what is refused costs no hashing; then accounts.json is
 * written, before the commit that makes its records count. Throws DiskError, AccountsUnusable.
 *
 * An id that is journalled already must be looked up before this: a change of password made twice would be refused.
 */
export type Prepare = <N extends PreparableName>(
  name: N,
  input: InputOf<N>,
  actor: string,
) => Prepared<N> | Promise<Prepared<N>>

type Preparers = {
  readonly [N in PreparableName]: (input: InputOf<N>, actor: string) => Prepared<N> | Promise<Prepared<N>>
}

export const createPrepare = (ports: PreparePorts): Prepare => {
  const preparers: Preparers = {
    'station.set-up': input => prepareSetUp(ports, input),
    'account.create': input => prepareCreate(ports, input),
    'account.change-password': (input, actor) => prepareChange(ports, input, actor),
    'account.change-roles': (input, actor) => prepareRoles(ports, input, actor),
    'account.reset-password': (input, actor) => prepareReset(ports, input, actor),
    'account.disable': asItIs,
    'account.enable': asItIs,
    'directory.add': input => asItIs(withReading(input)),
    'directory.change': input => asItIs(withReading(input)),
    'directory.leave': asItIs,
    'directory.return': asItIs,
    'directory.rename-section': asItIs,
    'directory.merge-sections': asItIs,
    'directory.import': ({ rows }) => asItIs({ rows: rows.map(withReading) }),
    'session.lock': asItIs,
    'session.sign-out': asItIs,
    'duty-log.record': asItIs,
    'duty-log.correct': asItIs,
    'duty-log.look': asItIs,
    'duty-log.handle': asItIs,
    'duty-log.attempt': asItIs,
    'duty-log.close': asItIs,
    'duty-log.reopen': asItIs,
    'duty-log.follow-up': asItIs,
    'duty-log.strike': asItIs,
    'duty-log.mark-duplicate': asItIs,
    'duty-log.forward': asItIs,
    'duty-log.acknowledge': asItIs,
    'duty-log.acknowledge-on-paper': asItIs,
    'duty-log.report-nil': asItIs,
    'alarm.acknowledge': asItIs,
    'calendar.correct': asItIs,
    'shift.plan': asItIs,
    'shift.clear': asItIs,
    'handover.take-first': asItIs,
    'handover.prepare': asItIs,
    'handover.explain': asItIs,
    'handover.check': asItIs,
    'handover.sign-out': asItIs,
    'handover.sign-in': asItIs,
    'handover.withdraw': asItIs,
    'handover.give-up': asItIs,
    'handover.relieve': asItIs,
    'handover.stay': asItIs,
    'trail.look': asItIs,
    'trail.note-finding': input => asItIs({ ...input, hash: ports.trail.hashOf(input.chain, input.seq) }),
    'trail.verify': async () => asItIs({ found: await ports.trail.verified() }),
    'trail.export': (input, actor) => asItIs({ ...input, lines: ports.trail.counted(input.filter, actor) }),
    'handover.remark': asItIs,
    'sheet.print': asItIs,
    'visit.sign-in': asItIs,
    'visit.sign-out': asItIs,
    'visit.correct': asItIs,
    'visit.take-back': asItIs,
    'visit.find-badge': asItIs,
    'visit.find-gone': asItIs,
    'gate.open': asItIs,
    'gate.carry-over': asItIs,
    'gate.close': asItIs,
    'visit.look': (input, actor) => provenByPassword(ports, input, actor),
    'retention.propose': input => asItIs({ ...input, kept: ports.peopleKept() }),
    'retention.withdraw': asItIs,
    'retention.confirm': (input, actor) => provenByPassword(ports, input, actor),
    'mail.receive': asItIs,
    'mail.store': asItIs,
    'mail.acknowledge': asItIs,
    'mail.acknowledge-on-paper': asItIs,
    'mail.return': asItIs,
    'mail.correct': asItIs,
    'mail.take-back': asItIs,
    'exit-pass.issue': asItIs,
    'exit-pass.correct': asItIs,
    'exit-pass.withdraw': asItIs,
    'exit-pass.let-out': asItIs,
    'exit-pass.return': asItIs,
    'exit-pass.release': asItIs,
    'exit-pass.confirm': asItIs,
    'parking.set': asItIs,
    'parking.restore': asItIs,
    'vehicle.add': asItIs,
    'vehicle.change': asItIs,
    'vehicle.withdraw': asItIs,
    'passage.enter': asItIs,
    'passage.enter-with-visitor': asItIs,
    'passage.leave': asItIs,
    'passage.go-out': asItIs,
    'passage.come-back': asItIs,
    'passage.correct': asItIs,
    'passage.take-back': asItIs,
    'passage.look': (input, actor) => provenByPassword(ports, input, actor),
    'turn-away.record': asItIs,
    'turn-away.correct': asItIs,
    'turn-away.call': asItIs,
    'turn-away.settle': asItIs,
    'appointment.announce': asItIs,
    'appointment.change': asItIs,
    'appointment.cancel': asItIs,
    'look-out.add': asItIs,
    'look-out.change': asItIs,
    'look-out.withdraw': asItIs,
    'calendar.restore': asItIs,
    'calendar.announce': asItIs,
    'calendar.withdraw': asItIs,
    'backup.set-places': asItIs,
    'recovery.set-key': (input, actor) => prepareRecoveryKey(ports, input, actor),
    'settings.change': asItIs,
    'settings.restore': asItIs,
    'phrases.set': asItIs,
    'phrases.restore': asItIs,
    'requirements.set': asItIs,
    'requirements.restore': asItIs,
    'checklists.set': asItIs,
    'checklists.restore': asItIs,
    'report-limits.set': asItIs,
    'report-limits.restore': asItIs,
  }
  return (name, input, actor) => preparers[name](input, actor)
}

const asItIs = <Input>(input: Input): { readonly ok: true; readonly input: Input } => ({ ok: true, input })

const withReading = <Person extends { readonly name: string }>(person: Person) => ({
  ...person,
  reading: readingOf(person.name),
})

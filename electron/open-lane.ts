import type { Announce, ChangeAppointment } from '../shared/appointment/contract.ts'
import { type CommandName, contract } from '../shared/contract.ts'
import type { CorrectPass, IssuePass, ReleaseGoods } from '../shared/exit-pass/contract.ts'
import type { ContractRow } from '../shared/kernel/contract-row.ts'
import type { Commit } from '../shared/kernel/event.ts'
import { own } from '../shared/kernel/own.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { AddLookOut, ChangeLookOut } from '../shared/look-out/contract.ts'
import type { CorrectMail, ReceiveMail } from '../shared/mail/contract.ts'
import type { CorrectPassage, Enter, EnterWithVisitor, TakeBackPassage } from '../shared/passage/contract.ts'
import type { PreparedInput, SealedInput } from '../shared/prepared.ts'
import type { CorrectTurnAway, RecordTurnAway } from '../shared/turn-away/contract.ts'
import type { CorrectVisit, SignIn, TakeBackSignOut } from '../shared/visit/contract.ts'
import { sealAnnouncement, sealAppointmentChange } from './appointment/seal-appointment.ts'
import { createLane, type Lane, type LanePorts, type LineTime } from './commit.ts'
import type { FilePort } from './disk/file-port.ts'
import { type HolderPorts, sealCorrection, sealHolderIn } from './exit-pass/seal-holder.ts'
import type { ChainWriter } from './journal/append.ts'
import { sealLookOut, sealLookOutChange } from './look-out/seal-look-out.ts'
import { sealMail, sealMailCorrection } from './mail/seal-sender.ts'
import {
  factsOfTakeBack,
  sealEnter,
  sealEnterWithVisitor,
  sealPassageCorrection,
} from './passage/vehicle-facts.ts'
import type { Clock, Random } from './ports.ts'
import type { Ledger } from './store/ledger.ts'
import type { PeopleOfBook } from './store/people-of-book.ts'
import { releaseReserve } from './store/reserve.ts'
import { sealParticulars } from './store/seal-particulars.ts'
import { sealTurnAway, sealTurnAwayCorrection } from './turn-away/seal-turn-away.ts'
import { sealArrival } from './visit/seal-arrival.ts'
import { factsOfTakeBackSignOut, sealVisitCorrection } from './visit/visitor-facts.ts'

export type OpenLanePorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly random: Random
  readonly station: string
  readonly timeZone: string
  readonly people: PeopleOfBook
  readonly ledger: Ledger
  readonly writer: ChainWriter
  readonly onCommitted: (commit: Commit) => void
  readonly onPoisoned: (refusal: Refusal) => void
}

/** The lane of a data folder's general chain, with the particulars beside it. */
export type OpenedLane = Lane & { readonly close: () => void }

export const openLane = (ports: OpenLanePorts): OpenedLane => {
  const { port, folder, random, people, writer } = ports
  const lane = createLane({
    ...ports,
    sealed: sealFor({ ...ports, random, people }),
    releaseReserve: () => releaseReserve(port, folder),
  })

  return {
    ...lane,
    close: () => {
      writer.close()
    },
  }
}

type Sealing = Pick<OpenLanePorts, 'people' | 'random' | 'ledger' | 'timeZone'>

/** Who comes to the gate, and with what, is looked at before he is sealed, senders stand in a list, who carries things out is named in one of two ways; of all others the contract row says which fields are sealed. */
const sealFor =
  ({ people, random, ledger, timeZone }: Sealing): LanePorts['sealed'] =>
  <N extends CommandName>(name: N, input: PreparedInput<N>, { at, month }: LineTime): SealedInput<N> => {
    const { visit: visitOf, passage: passageOf, state } = ledger
    const holders: HolderPorts = { people, month }
    const gate = {
      people,
      state,
      visits: () => state.visits,
      passages: () => state.passages,
      vehicles: () => state.vehicles,
      visitOf,
      passageOf,
      at,
      month,
      timeZone,
    }
    const seals: { readonly [command: string]: (input: never) => unknown } = {
      'visit.sign-in': (input: SignIn) => sealArrival(input, gate),
      'visit.correct': (input: CorrectVisit) => sealVisitCorrection(input, gate),
      'visit.take-back': (input: TakeBackSignOut) => factsOfTakeBackSignOut(input, gate),
      'passage.enter': (input: Enter) => sealEnter(input, gate),
      'passage.enter-with-visitor': (input: EnterWithVisitor) => sealEnterWithVisitor(input, gate),
      'passage.correct': (input: CorrectPassage) => sealPassageCorrection(input, gate),
      'passage.take-back': (input: TakeBackPassage) => factsOfTakeBack(input, gate),
      'mail.receive': (input: ReceiveMail) => sealMail(input, gate),
      'mail.correct': (input: CorrectMail) => sealMailCorrection(input, gate),
      'exit-pass.issue': (input: IssuePass) => sealHolderIn(input, holders),
      'exit-pass.correct': (input: CorrectPass) => sealCorrection(input, holders),
      'exit-pass.release': (input: ReleaseGoods) => sealHolderIn(input, holders),
      'turn-away.record': (input: RecordTurnAway) => sealTurnAway(input, gate),
      'turn-away.correct': (input: CorrectTurnAway) => sealTurnAwayCorrection(input, gate),
      'appointment.announce': (input: Announce) => sealAnnouncement(input, gate),
      'appointment.change': (input: ChangeAppointment) => sealAppointmentChange(input, gate),
      'look-out.add': (input: AddLookOut) => sealLookOut(input, gate),
      'look-out.change': (input: ChangeLookOut) => sealLookOutChange(input, gate),
    }
    const seal =
      own(seals, name) ??
      (() => sealParticulars<unknown>(rowOf(name), input, { people: people.written, random, month }))
    // The table and the row say which fields were particulars: now each is what its sealed type has there.
    return seal(input as never) as SealedInput<N>
  }

const rowOf = (name: CommandName): ContractRow => contract[name]

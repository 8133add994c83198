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
import type { InsideNow } from './gate/inside-now.ts'
import type { ChainWriter } from './journal/append.ts'
import { sealLookOut, sealLookOutChange } from './look-out/seal-look-out.ts'
import { sealMail, sealMailCorrection } from './mail/seal-sender.ts'
import {
  factsOfTakeBack,
  sealEnter,
  sealEnterWithVisitor,
  sealPassageCorrection,
  type VehiclePorts,
} from './passage/vehicle-facts.ts'
import type { Clock, Random } from './ports.ts'
import type { Ledger } from './store/ledger.ts'
import type { PeopleOfBook } from './store/people-of-book.ts'
import { releaseReserve } from './store/reserve.ts'
import { sealParticulars } from './store/seal-particulars.ts'
import { sealTurnAway, sealTurnAwayCorrection } from './turn-away/seal-turn-away.ts'
import { type ArrivalPorts, sealArrival, sealIdentification } from './visit/seal-arrival.ts'
import { factsOfTakeBackSignOut } from './visit/visitor-facts.ts'

export type OpenLanePorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly random: Random
  readonly station: string
  readonly timeZone: string
  readonly people: PeopleOfBook
  readonly ledger: Ledger
  readonly inside: InsideNow
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

type Sealing = Pick<OpenLanePorts, 'people' | 'random' | 'ledger' | 'inside' | 'timeZone'>

/** Who comes to the gate, and with what, is looked at before he is sealed, senders stand in a list, who carries things out is named in one of two ways; of all others the contract row says which fields are sealed. */
const sealFor = ({ people, random, ledger, inside, timeZone }: Sealing): LanePorts['sealed'] => {
  const { visit: visitOf, passage: passageOf, state } = ledger
  const around = {
    people,
    state,
    insideByPapers: inside.byPapers,
    insideByPlate: inside.byPlate,
    vehicles: () => state.vehicles,
    visitOf,
    passageOf,
    timeZone,
  }
  return <N extends CommandName>(name: N, input: PreparedInput<N>, { at, month }: LineTime) => {
    const seal = own(seals, name)
    const sealed = seal
      ? seal(input as never, { ...around, at, month })
      : sealParticulars<unknown>(rowOf(name), input, { people: people.written, random, month })
    // The table and the row say which fields were particulars: now each is what its sealed type has there.
    return sealed as SealedInput<N>
  }
}

type GatePorts = VehiclePorts & ArrivalPorts & HolderPorts

const seals: { readonly [command: string]: (input: never, gate: GatePorts) => unknown } = {
  'visit.sign-in': (input: SignIn, gate) => sealArrival(input, gate),
  'visit.correct': (input: CorrectVisit, gate) => sealIdentification(input, gate),
  'visit.take-back': (input: TakeBackSignOut, gate) => factsOfTakeBackSignOut(input, gate),
  'passage.enter': (input: Enter, gate) => sealEnter(input, gate),
  'passage.enter-with-visitor': (input: EnterWithVisitor, gate) => sealEnterWithVisitor(input, gate),
  'passage.correct': (input: CorrectPassage, gate) => sealPassageCorrection(input, gate),
  'passage.take-back': (input: TakeBackPassage, gate) => factsOfTakeBack(input, gate),
  'mail.receive': (input: ReceiveMail, gate) => sealMail(input, gate),
  'mail.correct': (input: CorrectMail, gate) => sealMailCorrection(input, gate),
  'exit-pass.issue': (input: IssuePass, gate) => sealHolderIn(input, gate),
  'exit-pass.correct': (input: CorrectPass, gate) => sealCorrection(input, gate),
  'exit-pass.release': (input: ReleaseGoods, gate) => sealHolderIn(input, gate),
  'turn-away.record': (input: RecordTurnAway, gate) => sealTurnAway(input, gate),
  'turn-away.correct': (input: CorrectTurnAway, gate) => sealTurnAwayCorrection(input, gate),
  'appointment.announce': (input: Announce, gate) => sealAnnouncement(input, gate),
  'appointment.change': (input: ChangeAppointment, gate) => sealAppointmentChange(input, gate),
  'look-out.add': (input: AddLookOut, gate) => sealLookOut(input, gate),
  'look-out.change': (input: ChangeLookOut, gate) => sealLookOutChange(input, gate),
}

const rowOf = (name: CommandName): ContractRow => contract[name]

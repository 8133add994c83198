import { z } from 'zod'
import type { Ladder } from '../alarm/index.ts'
import type { EntryType } from '../duty-log/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { instant, line, prose } from '../kernel/text.ts'
import { planKindIds } from '../plans/index.ts'
import { reportGradeIds } from '../report-limits/index.ts'
import type { IncidentClock } from './clock-facts.ts'
import { type IncidentElement, incidentElementNames, knownElements } from './elements.ts'
import { type ReportForm, reportFormIds } from './report-forms.ts'
import type { ReportStage } from './report-stages.ts'
import type {
  Arrival,
  CallAttempt,
  CallLine,
  ClosedBy,
  Grading,
  IncidentRow,
  OralReport,
  ReportApproval,
  ReportReturn,
  Sending,
} from './row-types.ts'
import type { IncidentStage } from './stages.ts'
import { approvalWayIds, callResultIds, sendingWayIds } from './words.ts'

export const longestTitle = 40
export const longestReport = 5_000

const grade = z.enum(reportGradeIds)
/** When it was so; without it, now. */
const at = instant.optional()
const who = line(40)
/** From 1. */
const place = z.int().min(1).max(1_000)

const raised = {
  /** Without it, the first words of what happened. */
  title: line(longestTitle).optional(),
  /** Key of the plan for this kind of incident: its call list is taken over. */
  kind: z.enum(planKindIds),
  /** When it became known to the duty room: every clock counts from it. */
  knownAt: at,
  /** 演练: without it, in earnest. */
  drill: z.boolean().optional(),
  /** Without it, not graded yet. */
  grade: grade.optional(),
  /** What is known of it; without `what`, the text. */
  elements: knownElements.optional(),
  /** To be verified beside what every incident is asked for. */
  unknown: z.array(z.enum(incidentElementNames)).max(incidentElementNames.length).optional(),
}

/** `text`: what was reported; it stands in the duty log as an entry of its own. */
export const raiseIncident = z.strictObject({ text: prose(2_000), ...raised })
export type RaiseIncident = z.infer<typeof raiseIncident>

/** From an entry that stands in the log already; it keeps its number, type and texts. Without `knownAt`, its own time. */
export const raiseFrom = z.strictObject({ itemId, ...raised })
export type RaiseFrom = z.infer<typeof raiseFrom>

export const establish = z.strictObject({
  itemId,
  /** What is known now, and what turned out otherwise. */
  elements: knownElements.optional(),
  /** To be verified again. */
  unknown: z.array(z.enum(incidentElementNames)).max(incidentElementNames.length).optional(),
  at,
  /** By whom or what it is known. */
  source: line(60).optional(),
})
export type Establish = z.infer<typeof establish>

export const gradeIncident = z.strictObject({
  itemId,
  grade,
  reason: line(200),
  /** The leader who said so. */
  decidedBy: who.optional(),
})
export type GradeIncident = z.infer<typeof gradeIncident>

/** An attempt to reach somebody: a line of the call list, or whoever else. */
export const callSomebody = z.strictObject({
  itemId,
  /** Its place in the call list, from 1. */
  step: place.optional(),
  /** Without it, as the call list says. */
  who: line(60).optional(),
  phone: line(40).optional(),
  at,
  result: z.enum(callResultIds),
  note: line(200).optional(),
})
export type CallSomebody = z.infer<typeof callSomebody>

/** A leader is at the scene (§7.4). */
export const arrive = z.strictObject({ itemId, who, at })
export type Arrive = z.infer<typeof arrive>

export const reportOrally = z.strictObject({
  itemId,
  to: line(60),
  phone: line(40),
  /** Who took it down there. */
  takenBy: who,
  text: prose(2_000),
  at,
})
export type ReportOrally = z.infer<typeof reportOrally>

/** How many acts the actor has seen of a report, its drafting among them: somebody else's in between is told. */
const seen = z.int().min(1).max(10_000)

export const draftReport = z.strictObject({
  itemId,
  /** Which one is written anew, from 1; without it, the next one is begun. */
  report: place.optional(),
  /** Needed where one is written anew. */
  seen: seen.optional(),
  form: z.enum(reportFormIds),
  text: prose(longestReport),
})
export type DraftReport = z.infer<typeof draftReport>

const ofReport = { itemId, report: place, seen }

export const approveReport = z.strictObject({
  ...ofReport,
  way: z.enum(approvalWayIds),
  /** Who signed it off; in the program, the actor himself. */
  approver: who.optional(),
  at,
  /** Number or mark of the paper. */
  document: line(60).optional(),
})
export type ApproveReport = z.infer<typeof approveReport>

export const returnReport = z.strictObject({
  ...ofReport,
  reason: line(200),
  /** Who sent it back; without it, the actor. */
  by: who.optional(),
})
export type ReturnReport = z.infer<typeof returnReport>

export const sendReport = z.strictObject({
  ...ofReport,
  to: line(60),
  way: z.enum(sendingWayIds),
  /** The number that was called or faxed to. */
  phone: line(40).optional(),
  at,
})
export type SendReport = z.infer<typeof sendReport>

/** They have it: who said so there. `sending`: which one, from 1. */
export const acknowledgeReport = z.strictObject({ itemId, report: place, sending: place, who, at })
export type AcknowledgeReport = z.infer<typeof acknowledgeReport>

export const closeIncident = z.strictObject({
  itemId,
  by: z.enum(['final-report', 'decision']),
  /** Who decided that it is over, and his words; both needed with a decision. */
  leader: who.optional(),
  words: line(200).optional(),
  at,
})
export type CloseIncident = z.infer<typeof closeIncident>

export const reopenIncident = z.strictObject({ itemId, reason: line(200) })
export type ReopenIncident = z.infer<typeof reopenIncident>

/** Running ones, those that are over, all; the newest first. */
export const incidentLists = ['running', 'closed', 'all'] as const

export const incidentPage = z.strictObject({
  list: z.enum(incidentLists),
  /** 演练 only, or none of them; without it, both. */
  drill: z.boolean().optional(),
  grade: grade.optional(),
  kind: z.enum(planKindIds).optional(),
  /** Words of its title, elements or number. */
  text: z.string().max(100).optional(),
  /** Half-open range of when it became known. */
  from: instant.optional(),
  to: instant.optional(),
  offset: z.int().min(0).max(1_000_000),
  limit: z.int().min(1).max(200),
})
export type IncidentPageQuery = z.infer<typeof incidentPage>

/** One line of the list. */
export type IncidentLine = Pick<
  IncidentRow,
  'itemId' | 'title' | 'kind' | 'kindLabel' | 'drill' | 'grade' | 'knownAt'
> & {
  readonly stage: IncidentStage
  readonly closedAt?: string
  readonly place?: string
  /** To be verified. */
  readonly unknown: readonly IncidentElement[]
  readonly clocks: readonly IncidentClock[]
  /** The limit that passes next, or has passed and waits. */
  readonly nearest?: IncidentClock
  /** How many limits were not kept. */
  readonly late: number
  /** Of the newest that was sent: `续报一`. */
  readonly lastReport?: { readonly name: string; readonly at: string }
}

export type IncidentPage = {
  readonly rows: readonly IncidentLine[]
  readonly total: number
  readonly running: number
  readonly runningDrills: number
}

/** Nobody knows a thing yet, or as it is known now. */
export type ShownElement = {
  readonly name: IncidentElement
  readonly label: string
} & (
  | {
      readonly state: 'known'
      readonly text: string
      readonly at: string
      readonly byName: string
      readonly source?: string
      /** What was said of it before, oldest first. */
      readonly earlier: readonly { readonly text: string; readonly at: string; readonly byName: string }[]
    }
  /** `since`: its timer. `before`: what was said of it until it was doubted. */
  | { readonly state: 'to-verify'; readonly since: string; readonly before?: string }
  /** Nobody asked for it. */
  | { readonly state: 'unsaid' }
)

type ByName = { readonly byName: string }
export type ShownCall = CallAttempt & ByName

/** A line of the call list with every attempt. `state`: `reporter` – whoever is to be told reported it himself. */
export type ShownCallLine = CallLine & {
  /** Its place, from 1. */
  readonly step: number
  readonly roleLabel: string
  readonly state: 'reached' | 'failed' | 'open' | 'reporter'
  readonly attempts: readonly ShownCall[]
  /** The number to dial next: the spare one once the first failed twice in a row. */
  readonly dial: string
  /** Whoever has that post by now, where it is somebody else. */
  readonly now?: { readonly name: string; readonly phone: string }
}

export type ShownApproval = ReportApproval & ByName
export type ShownSending = Omit<Sending, 'acknowledged'> &
  ByName & {
    readonly acknowledged?: NonNullable<Sending['acknowledged']> & ByName
    /** 先报后签: nobody had signed it off by then. */
    readonly isBeforeApproval?: true
  }

export type ShownReport = {
  readonly report: number
  readonly form: ReportForm
  readonly no: number
  /** `续报一`. */
  readonly name: string
  readonly text: string
  readonly revision: number
  readonly stage: ReportStage
  readonly draftedAt: string
  readonly draftedByName: string
  /** To be given with the next act on it. */
  readonly seen: number
  /** Of its newest text, the first one in front. */
  readonly approvals: readonly ShownApproval[]
  readonly returned?: ReportReturn & ByName
  readonly sendings: readonly ShownSending[]
  readonly sentAt?: string
  /** Of the limit that it met. */
  readonly lateByMs?: number
  /** Earlier texts, oldest first. */
  readonly earlier: readonly { readonly text: string; readonly at: string; readonly byName: string }[]
}

/** One line of what happened, by when it happened. `on`: when it was written down, where that was later. */
export type CourseLine = {
  readonly at: string
  readonly on?: string
  readonly what:
    | 'raised'
    | 'established'
    | 'graded'
    | 'called'
    | 'arrived'
    | 'reported'
    | 'report'
    | 'handled'
    | 'missed'
    | 'closed'
    | 'reopened'
  readonly text: string
  readonly byName: string
  /** Of a limit that was not kept, or a call that failed. */
  readonly isFailure?: true
}

/** Everything for the page and the sheet of an incident. */
export type IncidentView = Pick<
  IncidentRow,
  'itemId' | 'title' | 'kind' | 'kindLabel' | 'drill' | 'grade' | 'knownAt' | 'origin' | 'limits'
> & {
  /** `D-2611-330`. */
  readonly number: string
  readonly gradeLabel: string
  readonly stage: IncidentStage
  readonly entry: { readonly type: EntryType; readonly text: string; readonly occurredAt: string }
  readonly raisedAt: string
  readonly raisedByName: string
  readonly elements: readonly ShownElement[]
  readonly gradings: readonly (Grading & ByName & { readonly label: string })[]
  readonly clocks: readonly IncidentClock[]
  readonly nearest?: IncidentClock
  /** Where the rungs of a limit stand: marks follow the clock without another question. */
  readonly ladder: Ladder
  readonly calls: readonly ShownCallLine[]
  /** Whom the list does not name. */
  readonly otherCalls: readonly ShownCall[]
  /** The line to be called now, from 1; absent where everybody is told. */
  readonly nextCall?: number
  readonly reached: number
  readonly arrivals: readonly (Arrival & ByName)[]
  readonly orals: readonly (OralReport & ByName)[]
  readonly reports: readonly ShownReport[]
  readonly course: readonly CourseLine[]
  readonly closed?: ClosedBy & ByName
  readonly reopenings: readonly ({ readonly reason: string; readonly at: string } & ByName)[]
}

export const oneIncident = z.strictObject({ itemId })

/** Without a form, the one that comes next in the chain. */
export const incidentDraft = z.strictObject({ itemId, form: z.enum(reportFormIds).optional() })

/** What the next report would say. */
export type ProposedReport = {
  readonly form: ReportForm
  readonly no: number
  readonly name: string
  readonly text: string
  /** What is new since that one was sent, line by line; of a first report, nothing. */
  readonly since?: { readonly name: string; readonly sentAt: string }
  readonly news: readonly string[]
  /** One that is not sent yet: it is written anew, none is begun beside it. */
  readonly open?: {
    readonly report: number
    readonly seen: number
    readonly name: string
    readonly text: string
  }
}

/** The text to be read out on the telephone. */
export type ProposedOral = { readonly text: string }

const leaders = ['leader', 'deputy-leader', 'principal-leader'] as const
/** Who leads or works on an incident. */
const atWork = ['duty-officer', 'office', ...leaders] as const
const readers = ['staff', 'auditor'] as const

const command = {
  kind: 'command',
  feature: 'incident',
  roles: atWork,
  touches: (input: { readonly itemId: string }) => [input.itemId],
} as const
const query = { kind: 'query', feature: 'incident', roles: readers } as const

export const incidentContract = {
  /** Whoever hears of it first. */
  'incident.raise': { kind: 'command', feature: 'incident', roles: ['staff'], schema: raiseIncident },
  'incident.raise-from': { ...command, roles: ['staff'], schema: raiseFrom },
  'incident.establish': { ...command, schema: establish },
  'incident.grade': { ...command, schema: gradeIncident },
  'incident.call': { ...command, schema: callSomebody },
  'incident.arrive': { ...command, schema: arrive },
  'incident.report-orally': { ...command, schema: reportOrally },
  'incident.draft-report': { ...command, schema: draftReport },
  'incident.approve-report': { ...command, schema: approveReport },
  'incident.return-report': { ...command, schema: returnReport },
  'incident.send-report': { ...command, schema: sendReport },
  'incident.acknowledge-report': { ...command, schema: acknowledgeReport },
  'incident.close': { ...command, schema: closeIncident },
  'incident.reopen': { ...command, schema: reopenIncident },
  'incident.page': { ...query, schema: incidentPage },
  'incident.one': { ...query, schema: oneIncident },
  'incident.draft': { ...query, schema: incidentDraft },
  'incident.oral': { ...query, schema: oneIncident },
} as const satisfies Record<string, ContractRow>

import type { CommandAnswer, CommandName, QueryAnswers, QueryName } from '../../../shared/contract.ts'
import { assertNever } from '../../../shared/kernel/event.ts'
import type { IncidentAct } from './incident-act.ts'

type Ports = {
  /** Throws DemoRefused. */
  readonly must: (name: CommandName, input: unknown) => Promise<CommandAnswer & { readonly ok: true }>
  /** Throws DemoRefused. */
  readonly ask: <N extends QueryName>(name: N, input: unknown) => Promise<QueryAnswers[N]>
}

/** Plays what is done about an incident, and keeps in mind which number the book gave to it. */
export const createIncidentPlayer = ({
  must,
  ask,
}: Ports): ((incident: number, act: IncidentAct) => Promise<void>) => {
  const given = new Map<number, string>()

  /** The report that was drafted last, or the one that is named, as it stands. */
  const reportOf = async (itemId: string, report?: number) => {
    const reports = (await ask('incident.one', { itemId }))?.reports ?? []
    const found = report === undefined ? reports.at(-1) : reports.find(one => one.report === report)
    return { report: found?.report ?? 0, seen: found?.seen ?? 0 }
  }

  return async (incident, act) => {
    const itemId = given.get(incident) ?? ''
    const about = async (name: CommandName, input: object) => void (await must(name, { ...input, itemId }))
    switch (act.act) {
      case 'raise': {
        const answer = await must('incident.raise', act.input)
        given.set(incident, answer.itemId ?? '')
        return
      }
      case 'report-orally': {
        const proposed = await ask('incident.oral', { itemId })
        return about('incident.report-orally', { ...act.input, text: proposed?.text ?? '' })
      }
      case 'draft': {
        const proposed = await ask('incident.draft', { itemId, form: act.form })
        return about('incident.draft-report', { form: act.form, text: proposed?.text ?? '' })
      }
      case 'approve':
        return about('incident.approve-report', { ...act.input, ...(await reportOf(itemId, act.report)) })
      case 'send':
        return about('incident.send-report', { ...act.input, ...(await reportOf(itemId)) })
      case 'acknowledge': {
        const { report } = await reportOf(itemId)
        return about('incident.acknowledge-report', { report, sending: 1, who: act.who })
      }
      case 'close':
        return about('incident.close', act.input)
      case 'incident.establish':
      case 'incident.grade':
      case 'incident.call':
      case 'incident.arrive':
      case 'duty-log.handle':
        return about(act.act, act.input)
      default:
        return assertNever(act)
    }
  }
}

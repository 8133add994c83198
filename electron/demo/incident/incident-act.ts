import type { InputOf } from '../../../shared/contract.ts'
import type { ReportForm } from '../../../shared/incident/index.ts'

type OfIncident =
  | 'incident.establish'
  | 'incident.grade'
  | 'incident.call'
  | 'incident.arrive'
  | 'duty-log.handle'
type Without<Input, Keys extends string> = Input extends unknown ? Omit<Input, 'itemId' | Keys> : never

/** What is done about an incident of the story; the texts of its reports are those that the program proposes. */
export type IncidentAct =
  | { readonly act: 'raise'; readonly input: InputOf<'incident.raise'> }
  | {
      readonly [N in OfIncident]: { readonly act: N; readonly input: Without<InputOf<N>, never> }
    }[OfIncident]
  | { readonly act: 'report-orally'; readonly input: Without<InputOf<'incident.report-orally'>, 'text'> }
  | { readonly act: 'draft'; readonly form: ReportForm }
  /** Of the report that was drafted last, unless another is named, from 1. */
  | {
      readonly act: 'approve'
      readonly report?: number
      readonly input: Without<InputOf<'incident.approve-report'>, 'report' | 'seen'>
    }
  | { readonly act: 'send'; readonly input: Without<InputOf<'incident.send-report'>, 'report' | 'seen'> }
  | { readonly act: 'acknowledge'; readonly who: string }
  | { readonly act: 'close'; readonly input: Without<InputOf<'incident.close'>, never> }

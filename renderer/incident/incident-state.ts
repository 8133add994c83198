import type { IncidentElement, ReportForm } from '../../shared/incident/index.ts'
import type { CallResult } from '../../shared/incident/words.ts'

/** Which lists there are, and which form or panel stands on the page of an incident. */
export type IncidentListName = 'running' | 'closed' | 'all'

/** What is open on the page of an incident; one thing at a time, in the column that it belongs to. */
export type OpenPart =
  | { readonly kind: 'none' | 'oral' | 'grade' | 'plan' | 'end' | 'reopen' | 'arrive' }
  /** Somebody beside the list; or a line of it whose number nobody wrote down. */
  | { readonly kind: 'other-call'; readonly step?: number; readonly result?: CallResult }
  /** At which element the caret begins. */
  | { readonly kind: 'establish'; readonly element?: IncidentElement }
  /** He answered at that moment: what he says is written down while he says it. */
  | { readonly kind: 'reached'; readonly step: number; readonly at: string }
  /** The next report; without a form, the one that comes next. */
  | { readonly kind: 'draft'; readonly form?: ReportForm }
  | {
      readonly kind: 'report' | 'redraft' | 'approve' | 'return' | 'send'
      readonly report: number
    }
  | { readonly kind: 'acknowledge'; readonly report: number; readonly sending: number }

export type IncidentViewState = {
  readonly list: IncidentListName
  readonly current?: string
  /** Whose page is shown. `undecided`: nobody chose yet; the only one that runs is shown. */
  readonly shown: 'undecided' | 'list' | { readonly itemId: string }
  readonly part: OpenPart
  /** Line of the call list that somebody went to; without it, the next one. */
  readonly step?: number
  /** Count up whenever the list, or the main act of the page, is to have the focus. */
  readonly listAsked: number
  readonly mainAsked: number
}

export type IncidentAct =
  | { readonly kind: 'list'; readonly list: IncidentListName }
  | { readonly kind: 'current'; readonly itemId: string }
  | { readonly kind: 'show'; readonly itemId: string; readonly part?: OpenPart }
  | { readonly kind: 'show-list' }
  | { readonly kind: 'part'; readonly part: OpenPart }
  | { readonly kind: 'step'; readonly step: number }
  /** A form is done with, or left. */
  | { readonly kind: 'close-part'; readonly to?: OpenPart }
  /** A call was written down: the next line is the current one. */
  | { readonly kind: 'called' }

export const firstIncidentState: IncidentViewState = {
  list: 'running',
  shown: 'undecided',
  part: { kind: 'none' },
  listAsked: 0,
  mainAsked: 0,
}

const nothing: OpenPart = { kind: 'none' }

export const incidentReducer = (state: IncidentViewState, act: IncidentAct): IncidentViewState => {
  switch (act.kind) {
    case 'list':
      return { ...state, list: act.list, shown: 'list', listAsked: state.listAsked + 1 }
    case 'current':
      return { ...state, current: act.itemId }
    case 'show':
      return {
        ...withoutStep(state),
        current: act.itemId,
        shown: { itemId: act.itemId },
        part: act.part ?? nothing,
        mainAsked: state.mainAsked + 1,
      }
    case 'show-list':
      return { ...state, shown: 'list', part: nothing, listAsked: state.listAsked + 1 }
    case 'part':
      return { ...state, part: act.part }
    case 'step':
      return { ...state, step: act.step }
    case 'close-part':
      return { ...state, part: act.to ?? nothing, mainAsked: state.mainAsked + 1 }
    case 'called':
      return { ...withoutStep(state), part: nothing, mainAsked: state.mainAsked + 1 }
  }
}

const withoutStep = ({ step: _step, ...state }: IncidentViewState): IncidentViewState => state

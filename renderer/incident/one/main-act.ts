import type { IncidentView } from '../../../shared/incident/contract.ts'
import type { IncidentClock } from '../../../shared/incident/index.ts'
import { reportForms } from '../../../shared/incident/index.ts'
import { fill } from '../../app/fill.ts'
import type { OpenPart } from '../incident-state.ts'
import { formOf } from '../report-rows.ts'
import { incidentText } from '../text.ts'

/** What Enter does on the page: the next thing that is owed to those above. */
export type MainAct = { readonly label: string; readonly part: OpenPart }

const { acts, report: reportText } = incidentText

/** By word of mouth first, paper after; a draft that is not out yet is gone on with. */
export const mainActOf = (
  { reports, stage }: Pick<IncidentView, 'reports' | 'stage'>,
  nearest: IncidentClock | undefined,
): MainAct | undefined => {
  if (stage === 'closed') return undefined
  if (nearest?.clock === 'oral') return { label: acts.oral, part: { kind: 'oral' } }
  const open = reports.find(({ sentAt }) => sentAt === undefined)
  if (open)
    return {
      label: `${open.name}：${nextOf[open.stage] ?? reportText.acts.redraft}`,
      part: { kind: 'report', report: open.report },
    }
  if (!nearest) return undefined
  const form = formOf(nearest, reports)
  return (
    form && {
      label: fill(acts.draft, { name: form === 'first' ? reportForms.first : nearest.name }),
      part: { kind: 'draft', form },
    }
  )
}

const nextOf: { readonly [stage: string]: string } = {
  draft: reportText.acts.approve,
  returned: reportText.acts.redraft,
  approved: reportText.acts.send,
}

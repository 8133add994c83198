import type { IncidentView, ShownReport } from '../../shared/incident/contract.ts'
import { approvalWays, sendingWays } from '../../shared/incident/words.ts'
import { fill } from '../app/fill.ts'
import { paperTime } from './paper-dates.ts'
import { sheetText } from './text.ts'

const text = sheetText.incident

/** `周建国 2026年11月24日 3时05分 电话签发`, telephone and paper alike. */
export const approvalsOnPaper = ({ approvals }: ShownReport, timeZone: string): string =>
  approvals.length === 0
    ? text.noApproval
    : approvals
        .map(({ approver, at, way, document }) =>
          [
            fill(text.approval, { approver, at: paperTime(at, timeZone), way: approvalWays[way] }),
            ...(document === undefined ? [] : [document]),
          ].join('，'),
        )
        .join('；')

/** To whom it went, how and when, and who has it. */
export const sendingsOnPaper = ({ sendings }: ShownReport, timeZone: string): readonly string[] =>
  sendings.map(({ to, way, at, acknowledged }) =>
    [
      fill(text.sending, { to, way: sendingWays[way], at: paperTime(at, timeZone) }),
      acknowledged
        ? fill(text.acknowledged, { who: acknowledged.who, at: paperTime(acknowledged.at, timeZone) })
        : text.unacknowledged,
    ].join('，'),
  )

/** `（演练）` in front of every title of a drill. */
export const drillOnPaper = ({ drill }: Pick<IncidentView, 'drill'>): string => (drill ? text.drill : '')

export const gradeOnPaper = ({ grade, gradeLabel }: Pick<IncidentView, 'grade' | 'gradeLabel'>): string =>
  grade === 'ungraded' ? text.ungraded : fill(text.grade, { grade: gradeLabel })

import { useController } from 'react-hook-form'
import { type ReportGrade, reportGradeIds, reportGrades } from '../../../shared/report-limits/index.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { DigitChoice } from '../../ui/DigitChoice.tsx'
import { incidentText } from '../text.ts'
import { ActForm } from './ActForm.tsx'
import { said } from './field-spec.ts'
import { LineField } from './fields.tsx'
import type { PartProps } from './OralForm.tsx'

const { gradeForm: text, missing } = incidentText
const choices = reportGradeIds
  .filter(grade => grade !== 'ungraded')
  .map(id => ({ id, label: reportGrades[id] }))

const gradeIn = (typed: string | undefined): ReportGrade =>
  reportGradeIds.find(id => id === typed) ?? 'ungraded'

/** How grave it is, by the unit's criteria; the limits of that grade count from when it became known. */
export const GradeForm = ({ incident, onDone, onClose }: PartProps) => {
  const { itemId, grade } = incident
  return (
    <ActForm
      itemId={itemId}
      act="grade"
      name={text.form}
      save={text.save}
      specs={{
        grade: { label: text.grade, missing: text.choose },
        reason: { label: text.reason, longest: 200, missing },
        decidedBy: { label: text.decidedBy, longest: 40 },
      }}
      begin={{ grade: grade === 'ungraded' ? '' : grade, reason: '', decidedBy: '' }}
      send={(values, _around, options) =>
        send(
          'incident.grade',
          {
            itemId,
            grade: gradeIn(values.grade),
            reason: values.reason?.trim() ?? '',
            ...said(values, 'decidedBy'),
          },
          options,
        )
      }
      saidOf={values => fill(text.saved, { grade: reportGrades[gradeIn(values.grade)] })}
      onDone={onDone}
      onClose={onClose}
    >
      <DigitChoice name="grade" label={text.grade} isRequired choices={choices} />
      <LineField name="reason" label={text.reason} isRequired />
      <LineField name="decidedBy" label={text.decidedBy} hint={text.decidedByHint} />
      <CriteriaOf />
    </ActForm>
  )
}

/** Beside the choice: what makes each grade, and which limits come with it. */
const CriteriaOf = () => {
  const { data: criteria = [] } = useAsk('grade-criteria.list', {})
  const { data: limits = [] } = useAsk('report-limits.list', {})
  const { field } = useController({ name: 'grade' })
  return (
    <dl className="incident-criteria">
      {criteria.map(({ key, label, content }) => {
        const row = limits.find(one => one.key === key)
        return (
          <div key={key} data-current={field.value === key || undefined}>
            <dt>{label}</dt>
            <dd>
              {content.join('；')}
              {row ? (
                <span className="meta">
                  {fill(text.limits, {
                    oral: row.content.oralMinutes,
                    written: row.content.writtenMinutes,
                    followUp: row.content.followUpMinutes,
                  })}
                </span>
              ) : null}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

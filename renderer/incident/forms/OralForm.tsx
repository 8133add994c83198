import type { IncidentView } from '../../../shared/incident/contract.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { lateInWords, timeShown } from '../clock-words.ts'
import { dialOf } from '../dial-of.ts'
import { incidentText } from '../text.ts'
import { ActForm } from './ActForm.tsx'
import { type FieldSpecs, instantOf, said } from './field-spec.ts'
import { LineField, LongField, WhenField } from './fields.tsx'

const { oral: text, missing, at } = incidentText

const specs: FieldSpecs = {
  to: { label: text.to, longest: 60, missing },
  phone: { label: text.phone, longest: 40, missing },
  takenBy: { label: text.takenBy, longest: 40, missing },
  text: { label: text.text, longest: 2_000, missing },
  at: { label: at, isTime: true },
}

export type PartProps = {
  readonly incident: IncidentView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The report by word of mouth: what is read out stands ready, who took it down is asked while he is on the line. */
export const OralForm = ({ incident, ...rest }: PartProps) => {
  const { itemId } = incident
  const { data, isPending } = useAsk('incident.oral', { itemId })
  if (isPending) return <Skeleton reason={incidentText.waiting} />
  return <OralFields incident={incident} words={data?.text ?? ''} {...rest} />
}

const OralFields = ({ incident, words, onDone, onClose }: PartProps & { readonly words: string }) => {
  const { itemId, clocks } = incident
  const superior = incident.calls.find(({ role }) => role === 'superior-duty-office')
  const oral = clocks.find(({ clock }) => clock === 'oral')
  return (
    <ActForm
      itemId={itemId}
      act="oral"
      name={text.form}
      save={text.save}
      specs={specs}
      begin={{
        to: superior?.name ?? incidentText.clocks.superior,
        phone: superior ? dialOf(superior) : '',
        takenBy: '',
        text: words,
        at: '.',
      }}
      send={(values, around, options) => {
        const instant = instantOf(values.at, around)
        const input = {
          itemId,
          to: values.to?.trim() ?? '',
          phone: values.phone?.trim() ?? '',
          takenBy: values.takenBy?.trim() ?? '',
          text: values.text?.trim() ?? '',
          ...(instant !== undefined && { at: instant }),
        }
        return send('incident.report-orally', input, options)
      }}
      saidOf={(values, around) => {
        const when = instantOf(values.at, around) ?? around.now
        const lateMs = oral?.dueAt === undefined ? 0 : Date.parse(when) - Date.parse(oral.dueAt)
        return fill(text.saved, {
          at: timeShown(when, around),
          to: said(values, 'to').to ?? '',
          late: lateMs > 0 ? fill(text.late, { time: lateInWords(lateMs) }) : text.onTime,
        })
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <LongField name="text" label={text.text} hint={text.textHint} longest={2_000} isRequired />
      <LineField name="takenBy" label={text.takenBy} isRequired autoFocus />
      <div className="entry-pairs">
        <LineField name="to" label={text.to} isRequired />
        <LineField name="phone" label={text.phone} isRequired />
      </div>
      <WhenField />
    </ActForm>
  )
}

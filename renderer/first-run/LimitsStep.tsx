import { useFormContext } from 'react-hook-form'
import { limitInWords, limitOf, unitInWords } from '../../shared/settings/index.ts'
import type { SetUpValues } from '../../shared/station/draft.ts'
import { TextField } from '../ui/TextField.tsx'
import { firstRunText } from './text.ts'

const { limits: text } = firstRunText

/** The few limits that a bureau may want otherwise from the first day on. */
export const LimitsStep = () => {
  const { getValues } = useFormContext<SetUpValues>()
  return (
    <section className="panel first-limits" aria-label={text.table}>
      <table>
        <thead>
          <tr>
            <th>{text.head.label}</th>
            <th>{text.head.value}</th>
            <th>{text.head.initial}</th>
            <th>{text.head.rule}</th>
            <th>{text.head.affects}</th>
          </tr>
        </thead>
        <tbody>
          {getValues('limits').map(({ name }, place) => {
            const { label, initial, unit, rule, affects } = limitOf(name)
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td className="first-limit-value">
                  <TextField name={`limits.${place}.value`} label={label} aside={unitInWords(unit)} />
                </td>
                <td>{limitInWords({ value: initial, unit })}</td>
                <td>{rule === 'unit' ? text.unitRule : rule}</td>
                <td className="meta">{affects}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

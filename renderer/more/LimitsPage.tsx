import { ruleInWords, sentenceFor } from '../../shared/refusals.ts'
import { limitInWords } from '../../shared/settings/index.ts'
import { useAsk } from '../app/use-ask.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { moreText } from './more-text.ts'

const text = moreText.limits

/** Every limit in force, with the rule that it comes from. */
export const LimitsPage = () => {
  const { data, error, refetch } = useAsk('settings.list', {})
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton reason={text.waiting} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="panel limits" aria-label={text.title} data-pane="" tabIndex={0}>
      <table className="plain-table" aria-label={text.title}>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col" className="number">
              {text.value}
            </th>
            <th scope="col">{text.rule}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(row => (
            <tr key={row.name}>
              <th scope="row">{row.label}</th>
              <td className="number">{limitInWords(row)}</td>
              <td>{ruleInWords(row.rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import { Label, ProgressBar } from 'react-aria-components'
import { roleLabels } from '../../shared/account/index.ts'
import type { DemoStanding } from '../../shared/station/contract.ts'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { firstRunText } from './text.ts'
import { useDemo } from './use-demo.ts'

const { demo: text } = firstRunText

/** The invented bureau: made once, then opened in this very window. */
export const DemoPanel = () => {
  const { standing, act } = useDemo()
  return (
    <section className="panel start-way" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.note}</p>
      {standing?.state === 'making' ? <Making {...standing} /> : null}
      {standing?.state === 'failed' ? <RefusalBox what={text.failed} /> : null}
      {standing?.state === 'ready' ? <Ready {...standing} onOpen={() => act('open')} /> : null}
      {standing?.state === 'none' || standing?.state === 'failed' ? (
        <Button size="form" onPress={() => act('make')}>
          {text.make}
        </Button>
      ) : null}
    </section>
  )
}

type MakingProps = Pick<Extract<DemoStanding, { state: 'making' }>, 'done' | 'days'>

const Making = ({ done, days }: MakingProps) => (
  <ProgressBar className="demo-progress" aria-label={text.progress} value={done} maxValue={days}>
    {({ percentage = 0 }) => (
      <>
        <Label>{fill(text.making, { done, days })}</Label>
        <span className="demo-track">
          <span className="demo-done" style={{ width: `${percentage}%` }} />
        </span>
      </>
    )}
  </ProgressBar>
)

type ReadyProps = Pick<Extract<DemoStanding, { state: 'ready' }>, 'password' | 'accounts'> & {
  readonly onOpen: () => void
}

const Ready = ({ password, accounts, onOpen }: ReadyProps) => (
  <>
    <p>
      {text.ready}
      <output className="code demo-password">{password}</output>
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard too */}
    <ul className="demo-accounts" aria-label={text.accounts} tabIndex={0}>
      {accounts.map(({ name, roles }) => (
        <li key={name}>
          <span className="code">{name}</span>
          <span className="meta">{roles.map(role => roleLabels[role]).join('、')}</span>
        </li>
      ))}
    </ul>
    <Button look="primary" size="form" onPress={onOpen}>
      {text.open}
    </Button>
    <p className="meta">{text.leave}</p>
  </>
)

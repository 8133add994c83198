import { Button } from '../ui/Button.tsx'
import { DemoPanel } from './DemoPanel.tsx'
import { firstRunText as text } from './text.ts'

/** A book of one's own, or the demonstration first. */
export const StartStep = ({ onBegin }: { readonly onBegin: () => void }) => (
  <div className="start-ways">
    <section className="panel start-way" aria-label={text.begin}>
      <h2>{text.begin}</h2>
      <p>{text.beginNote}</p>
      <Button look="primary" size="form" shownKey="Ctrl+Enter" onPress={onBegin}>
        {text.begin}
      </Button>
    </section>
    <DemoPanel />
  </div>
)

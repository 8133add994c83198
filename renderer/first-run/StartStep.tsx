import { useState } from 'react'
import { RestorePanel } from '../backup/index.ts'
import { Button } from '../ui/Button.tsx'
import { DemoPanel } from './DemoPanel.tsx'
import { firstRunText as text } from './text.ts'

/** A book of one's own, the demonstration first, or the book that a backup holds. */
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
    <RestoreWay />
  </div>
)

/** Its fields come when they are asked for: most first runs begin a new unit. */
const RestoreWay = () => {
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
    <div className="start-restore">
      <RestorePanel />
    </div>
  ) : (
    <section className="panel start-way start-restore" aria-label={text.restore.title}>
      <h2>{text.restore.title}</h2>
      <p>{text.restore.note}</p>
      <Button size="form" onPress={() => setOpen(true)}>
        {text.restore.title}
      </Button>
    </section>
  )
}

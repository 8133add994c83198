import '../ui/detail.css'
import type { LimitRow } from '../../shared/settings/contract.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { LimitFacts } from './LimitFacts.tsx'
import { LimitHistory } from './LimitHistory.tsx'
import { settingsText as text } from './text.ts'

type LimitRecordProps = {
  readonly row: LimitRow
  readonly whyNot: string
  readonly onClose: () => void
}

/** A limit for whoever may read it only, and why. */
export const LimitRecord = ({ row, whyNot, onClose }: LimitRecordProps) => {
  useKeys(row.label, [
    { name: 'limit.close', label: text.keys.leave, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel limit-record" aria-label={row.label} data-pane="">
      <div className="entry-form-title">
        <h2>{row.label}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body limit-body" tabIndex={0} aria-label={text.history}>
        <NoticeBox kind="notice">{whyNot}</NoticeBox>
        <LimitFacts row={row} />
        <LimitHistory row={row} />
      </section>
      <div className="entry-form-foot">
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}

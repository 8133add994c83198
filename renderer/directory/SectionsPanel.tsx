import { useEffect, useRef, useState } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import type { SectionRow, ShownSectionStep } from '../../shared/directory/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { MergeForm, RenameForm } from './SectionForms.tsx'
import { directoryText, sectionText as text } from './text.ts'

type SectionsPanelProps = {
  readonly sections: readonly SectionRow[]
  readonly mayWrite: boolean
  readonly onClose: () => void
}

type Doing = { readonly act: 'rename' | 'merge'; readonly sectionId: string }

/** The sections with their people and former names; the office renames and merges them. */
export const SectionsPanel = ({ sections, mayWrite, onClose }: SectionsPanelProps) => {
  const [doing, setDoing] = useState<Doing>()
  const section = doing && sections.find(({ sectionId }) => sectionId === doing.sectionId)
  const done = () => setDoing(undefined)
  if (section && doing.act === 'rename') return <RenameForm section={section} onDone={done} />
  if (section) return <MergeForm section={section} sections={sections} onDone={done} />
  return <SectionList {...{ sections, mayWrite, onClose }} onDo={setDoing} />
}

const SectionList = ({
  sections,
  mayWrite,
  onClose,
  onDo,
}: SectionsPanelProps & { readonly onDo: (doing: Doing) => void }) => {
  const { close } = directoryText.keys
  useKeys(text.title, [{ name: 'sections.close', label: close, keys: ['Esc'], run: onClose, isHinted: true }])
  const body = useRef<HTMLUListElement>(null)
  useEffect(() => (body.current?.querySelector('button') ?? body.current)?.focus(), [])
  return (
    <section className="panel people-card" aria-label={text.title} data-pane="">
      <div className="people-card-head">
        <h2>{text.title}</h2>
      </div>
      {sections.length === 0 ? <EmptyState what={text.empty} /> : null}
      <ul ref={body} className="people-card-body people-sections" aria-label={text.list} tabIndex={-1}>
        {sections.map(section => (
          <li key={section.sectionId}>
            <div className="people-section">
              <b>{section.name}</b>
              <span className="meta">{fill(text.people, { count: section.people })}</span>
              {mayWrite ? <SectionActs section={section} onDo={onDo} isOnly={sections.length < 2} /> : null}
            </div>
            <Earlier steps={section.earlier} />
          </li>
        ))}
      </ul>
      <div className="people-card-foot">
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {close}
        </Button>
      </div>
    </section>
  )
}

type SectionActsProps = {
  readonly section: SectionRow
  readonly isOnly: boolean
  readonly onDo: (doing: Doing) => void
}

const SectionActs = ({ section: { sectionId, name }, isOnly, onDo }: SectionActsProps) => (
  <span className="people-section-acts">
    <Button label={`${text.rename} ${name}`} onPress={() => onDo({ act: 'rename', sectionId })}>
      {text.rename}
    </Button>
    <Button
      label={`${text.merge} ${name}`}
      isDisabled={isOnly}
      onPress={() => onDo({ act: 'merge', sectionId })}
    >
      {text.merge}
    </Button>
  </span>
)

const Earlier = ({ steps }: { readonly steps: readonly ShownSectionStep[] }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  if (steps.length === 0) return null
  return (
    <ul aria-label={text.earlier} className="meta">
      {steps.map(({ kind, name, at, byName }) => (
        <li key={`${kind} ${name} ${at}`}>
          {fill(kind === 'renamed' ? text.renamed : text.takenIn, {
            name,
            at: shownTime(at, timeZone, now),
            by: byName,
          })}
        </li>
      ))}
    </ul>
  )
}

import './key-sheet.css'
import { useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { fill } from './fill.ts'
import { type KeyGroup, mayRun } from './key-registry.ts'
import { keySheetText } from './key-sheet-text.ts'
import { useKeyGroups, useKeys } from './keys.tsx'
import type { View } from './places.ts'
import { useLimitWords } from './use-limit-words.ts'

type KeySheetProps = { readonly view: View; readonly onClose: () => void }

/** F1: the keys of this view and the rules it keeps. Lies over the view, never over the strip; gives the focus back. */
export const KeySheet = ({ view, onClose }: KeySheetProps) => {
  const groups = [...useKeyGroups()]
    .reverse()
    .filter(({ title, rows }) => title !== keySheetText.title && rows.some(mayRun))
  const sheet = useFocusWhileShown()
  const words = useLimitWords()
  useKeys(
    keySheetText.title,
    [
      {
        name: 'key-sheet.close',
        label: keySheetText.close,
        keys: ['Esc', 'F1'],
        run: onClose,
        isHinted: true,
      },
    ],
    'alone',
  )
  return (
    <section
      ref={sheet}
      className="key-sheet panel"
      aria-label={keySheetText.title}
      tabIndex={-1}
      data-pane=""
    >
      <div className="key-sheet-head">
        <h2>{keySheetText.title}</h2>
        <Button onPress={onClose} shownKey="Esc">
          {keySheetText.close}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <div className="key-sheet-groups" tabIndex={0}>
        {joined(groups).map(group => (
          <KeyTable key={group.title} group={group} />
        ))}
        <div className="key-sheet-rules">
          <h3>{keySheetText.rules}</h3>
          <ul>
            {keySheetText.rulesOf[view].map(({ rule, says }) => (
              <li key={says}>
                {fill(says, words)} <span className="meta">{rule}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

/** What several parts of a view have to say under one title stands in one table. */
const joined = (groups: readonly KeyGroup[]): readonly KeyGroup[] => {
  const byTitle = new Map<string, KeyGroup>()
  for (const group of groups) {
    const before = byTitle.get(group.title)
    byTitle.set(group.title, before ? { ...before, rows: [...before.rows, ...group.rows] } : group)
  }
  return [...byTitle.values()]
}

const KeyTable = ({ group }: { readonly group: KeyGroup }) => (
  <div>
    <h3>{group.title}</h3>
    <dl>
      {group.rows.filter(mayRun).map(({ name, label, keys }) => (
        <div key={name} className="key-sheet-row">
          <dt>
            {keys.map(key => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  </div>
)

const useFocusWhileShown = () => {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    sheet.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return sheet
}

import './more-nav.css'
import { useEffect, useId, useRef } from 'react'
import { frameText } from '../app/frame-text.ts'
import { usePlaces } from '../app/place.tsx'
import { useSession } from '../app/session.tsx'
import { groupsOfMore, type MoreGroup, type MoreView } from '../app/views-for.ts'
import { moreText } from './more-text.ts'
import { stepInParts } from './step-in-parts.ts'

type MoreNavProps = {
  readonly view: MoreView
  /** The part that is open was chosen again: its own keys are wanted. */
  readonly onStay: () => void
}

/** The parts of 更多 that this account may open, by subject, beside the one that is open. One stop for Tab and F6, arrows within. */
export const MoreNav = ({ view, onStay }: MoreNavProps) => {
  const { go } = usePlaces()
  const nav = useCurrentInSight(view)
  const groups = groupsOfMore(useSession())
  const choose = (part: MoreView, chosen: HTMLElement) => {
    chosen.blur()
    if (part === view) onStay()
    else go({ view: part })
  }
  return (
    <nav
      ref={nav}
      className="more-nav"
      aria-label={moreText.nav}
      data-pane=""
      data-parts=""
      onKeyDown={stepInParts}
    >
      {groups.map(({ group, views }) => (
        <PartGroup key={group} group={group} views={views} current={view} onChoose={choose} />
      ))}
    </nav>
  )
}

type PartGroupProps = {
  readonly group: MoreGroup
  readonly views: readonly MoreView[]
  readonly current: MoreView
  readonly onChoose: (part: MoreView, chosen: HTMLElement) => void
}

const PartGroup = ({ group, views, current, onChoose }: PartGroupProps) => {
  const id = useId()
  return (
    <>
      <p className="more-group" id={id}>
        {moreText.groups[group]}
      </p>
      <ul aria-labelledby={id}>
        {views.map(part => (
          <li key={part}>
            <button
              type="button"
              className="more-part"
              aria-current={part === current ? 'page' : undefined}
              tabIndex={part === current ? 0 : -1}
              onClick={event => onChoose(part, event.currentTarget)}
            >
              {frameText.views[part]}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where one is stays in sight, however long the list. */
const useCurrentInSight = (view: MoreView) => {
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is another current button
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [view])
  return nav
}

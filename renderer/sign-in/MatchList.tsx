import { roleLabels } from '../../shared/account/index.ts'
import type { NameMatch } from '../../shared/session/contract.ts'
import { besideName } from './sign-in-form.ts'
import { signInText as text } from './text.ts'

type MatchListProps = {
  readonly id: string
  readonly matches: readonly NameMatch[]
  readonly current: number
  readonly onPick: (match: NameMatch) => void
}

/** The field keeps the focus; the mouse must not take it away before its click is heard. */
export const MatchList = ({ id, matches, current, onPick }: MatchListProps) => (
  <div
    id={`${id}-list`}
    className="match-list"
    role="listbox"
    aria-label={text.matches}
    hidden={matches.length === 0}
  >
    {matches.map((match, place) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and hears the keys
      <div
        key={match.account}
        id={`${id}-${place}`}
        className="match current-bar"
        role="option"
        tabIndex={-1}
        aria-selected={place === current}
        onMouseDown={event => event.preventDefault()}
        onClick={() => onPick(match)}
      >
        <span>{match.name}</span>
        <span className="match-beside">{besideName(match, matches, role => roleLabels[role])}</span>
      </div>
    ))}
  </div>
)

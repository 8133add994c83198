import { Button } from '../ui/Button.tsx'
import type { Word } from './words-for.ts'

/** What can be said of the current row, above its list. */
export const WordButtons = ({ words }: { readonly words: readonly Word[] }) => (
  <span className="review-words-buttons">
    {words
      .filter(({ mayRun }) => mayRun)
      .map(({ name, label, key, run }) => (
        <Button key={name} shownKey={key} onPress={run}>
          {label}
        </Button>
      ))}
  </span>
)

import './more.css'
import { frameText } from '../app/frame-text.ts'
import { usePlaces } from '../app/place.tsx'
import type { View } from '../app/places.ts'
import { useSession } from '../app/session.tsx'
import { viewsOfMore } from '../app/views-for.ts'
import { Button } from '../ui/Button.tsx'
import { moreText } from './more-text.ts'

/** The parts of 更多 that this account may open. */
export const MoreNav = ({ view }: { readonly view: View }) => {
  const { go } = usePlaces()
  const views = viewsOfMore(useSession())
  return (
    <nav className="more-nav" aria-label={moreText.nav}>
      {views.map(part => (
        <Button key={part} isCurrent={part === view} onPress={() => go({ view: part })}>
          {frameText.views[part]}
        </Button>
      ))}
    </nav>
  )
}

import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { giveAbout } from '../instruction/index.ts'
import { reviewText as text } from './text.ts'
import type { Word } from './words-for.ts'

/** An instruction about the current row of a day, or about the day; its form is the one of all instructions. */
export const useInstruct = (day: string, itemId: string | undefined): Word => {
  const { go } = usePlaces()
  const session = useSession()
  const { book } = useStation()
  const source = { kind: 'review' as const, day, ...(itemId !== undefined && { itemId }) }
  return {
    name: 'review.instruct',
    label: text.acts.instruct,
    key: text.keys.instruct,
    mayRun: mayUse(session, 'instruction.give') && book.state !== 'read-only',
    run: () => go(giveAbout({ source })),
  }
}

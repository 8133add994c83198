import { fill } from '../app/fill.ts'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { logText as text } from './text.ts'
import { useShownUpTo } from './use-shown-up-to.ts'

/** In a damaged book: up to which line the lists below go. Why, the alarm above says. */
export const ProvenNote = () => {
  const number = useShownUpTo()
  if (number === undefined) return null
  return (
    <NoticeBox kind="due">
      {number === 0 ? text.nothingProven : fill(text.proven, { number: grouped(number) })}
    </NoticeBox>
  )
}

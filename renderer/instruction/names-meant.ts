import { fill } from '../app/fill.ts'
import { staffMeant } from '../directory/index.ts'
import { namesIn } from '../duty-log/index.ts'
import type { InstructionValues, Leader } from './instruction-values.ts'
import { instructionText as text } from './text.ts'

type Fault = { readonly field: 'to' | 'leader'; readonly why: string }

/** Whom of the staff the names mean, in their order. */
export const peopleMeant = async (typed: string): Promise<{ readonly to: string[] } | Fault> => {
  const to: string[] = []
  for (const name of namesIn(typed)) {
    const meant = await staffMeant(name)
    if (!meant.ok) return { field: 'to', why: fill(text.whoOf, { name, why: meant.why }) }
    to.push(meant.staffId)
  }
  return { to }
}

/** One of the staff, else a superior from outside by the name that was typed; of two of one name which one must be said. */
export const leaderMeant = async ({
  way,
  leader,
}: InstructionValues): Promise<{ readonly leader: Leader } | Fault> => {
  if (way === 'program') return { leader: { name: leader } }
  const meant = await staffMeant(leader)
  if (meant.ok) return { leader: { staffId: meant.staffId } }
  return meant.isAmbiguous ? { field: 'leader', why: meant.why } : { leader: { name: leader.trim() } }
}

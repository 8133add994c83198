import { z } from 'zod'
import type { ShownEntry } from '../../../shared/duty-log/contract.ts'

const typed = z.string()

/** What the small forms hold, all of it as typed; each act reads its own fields. */
export const actValues = z.object({
  text: typed,
  result: typed,
  reason: typed,
  time: typed,
  due: typed,
  reached: z.enum(['yes', 'no']),
  names: typed,
  section: typed,
  to: typed,
  name: typed,
  of: typed,
})
export type ActValues = z.infer<typeof actValues>

const keptAct = z.object({
  /** Statements and acts that were seen when it was begun. */
  seen: z.number(),
  values: actValues,
})
export type KeptAct = z.infer<typeof keptAct>

export const actDraftText = (draft: KeptAct): string => JSON.stringify(keptAct.parse(draft))

/** What a kept text says; undefined for what no form of this version wrote. */
export const readActDraft = (kept: string): KeptAct | undefined => {
  try {
    return keptAct.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}

export const emptyValues = ({ handling }: ShownEntry): ActValues => {
  const waiting = handling.forwardings.find(({ acknowledged }) => !acknowledged)
  return {
    text: '',
    result: '',
    reason: '',
    time: '.',
    due: '',
    reached: 'yes',
    names: '',
    section: '',
    to: waiting?.key ?? '',
    name: waiting?.name ?? '',
    of: '',
  }
}

/** Nothing of one's own stands in it: no draft is kept. */
export const isUntouched = ({ text, result, reason, names, of, due }: ActValues): boolean =>
  [text, result, reason, names, of, due].every(value => value.trim() === '')

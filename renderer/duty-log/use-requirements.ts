import type { Requirable } from '../../shared/duty-log/elements.ts'
import { requiredByDefault } from '../../shared/duty-log/elements.ts'
import type { EntryType } from '../../shared/duty-log/index.ts'
import { useAsk } from '../app/use-ask.ts'

export type Requirements = {
  /** What an entry of the type must say by what is in force now; the shipped list until that is known. */
  readonly requiredOf: (type: EntryType) => readonly Requirable[]
  /** The office set the list: it rests on no paragraph. */
  readonly isOwn: (type: EntryType) => boolean
  /** How often the lists of all types were set; undefined until that is known. */
  readonly revision: number | undefined
}

/** Main decides by the same lists when the entry is saved. */
export const useRequirements = (): Requirements => {
  const { data: rows } = useAsk('requirements.list', {})
  const rowOf = (type: EntryType) => rows?.find(({ key }) => key === type)
  return {
    requiredOf: type => rowOf(type)?.content ?? requiredByDefault(type),
    isOwn: type => rowOf(type)?.changed !== undefined,
    revision: rows?.reduce((sum, { revision }) => sum + revision, 0),
  }
}

import { z } from 'zod'
import { passageText as text } from './text.ts'

/** The field that names by what the goods were let out: as typed, and what was taken from the list. */
export const releaseValues = { release: z.string(), releaseId: z.string(), releaseShown: z.string() }
export type ReleaseValues = z.infer<z.ZodObject<typeof releaseValues>>

export const noRelease: ReleaseValues = { release: '', releaseId: '', releaseShown: '' }

/** Only what was taken from the list is meant: a number alone may be another's. */
export const releaseMeant = ({ release, releaseId, releaseShown }: ReleaseValues): string | undefined =>
  releaseId !== '' && release.trim() === releaseShown ? releaseId : undefined

/** Why what is typed names nothing. Where nothing is typed, main says what is needed. */
export const releaseFault = (values: ReleaseValues): string | undefined =>
  values.release.trim() !== '' && releaseMeant(values) === undefined ? text.releaseUnknown : undefined

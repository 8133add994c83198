import { zodResolver } from '@hookform/resolvers/zod'
import { z } from 'zod'
import { fill } from '../app/fill.ts'
import { detailText as text } from './text.ts'

const longest = 60

const yearValues = z.object({
  /** The notice's number, or why it is taken back. */
  says: z.string().max(longest, fill(text.tooLong, { longest })).regex(/\S/u, text.missing),
})
export type YearValues = z.infer<typeof yearValues>

export const yearForm = zodResolver(yearValues)

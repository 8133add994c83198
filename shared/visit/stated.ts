import type { SealedSignIn, VisitorFacts } from './contract.ts'

type Stated = Omit<SealedSignIn, keyof VisitorFacts | 'arrivedAt'>

/** Without the keys that say nothing: the line of a visit has no empty ones. */
export const given = ({ badge, carried, remark, ...stated }: Stated) => ({
  ...stated,
  ...(badge !== undefined && { badge }),
  ...(carried !== undefined && { carried }),
  ...(remark !== undefined && { remark }),
})

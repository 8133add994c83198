import type { SealedSignIn, VisitorFacts } from './contract.ts'

type Stated = Omit<SealedSignIn, keyof VisitorFacts | 'arrivedAt'>

/** Without the keys that say nothing: the line of a visit has no empty ones. */
export const given = ({ confirmedAt, badge, carried, remark, ...stated }: Stated) => ({
  ...stated,
  ...(confirmedAt !== undefined && { confirmedAt }),
  ...(badge !== undefined && { badge }),
  ...(carried !== undefined && { carried }),
  ...(remark !== undefined && { remark }),
})

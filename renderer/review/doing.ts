export type Part = 'points' | 'log'

/** What a word is said to. */
export type Subject = {
  readonly isEntry: boolean
  readonly itemId?: string
  readonly about: string
  readonly byName: string
}

/** The word that is being said. */
export type Doing =
  | { readonly kind: 'none' }
  | { readonly kind: 'comment' | 'return' | 'withdraw'; readonly of: Subject | undefined }

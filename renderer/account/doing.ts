/** What stands beside the list of accounts. */
export type Doing =
  | { readonly kind: 'none' | 'new' }
  | { readonly kind: 'card' | 'roles' | 'reset' | 'disable'; readonly account: string }

/** Somebody on the staff, or a name with its section; as it was called on that day. `key` names it in later acts. */
export type Recipient = {
  readonly key: string
  readonly staffId?: string
  readonly name: string
  readonly section: string
}

/** Forwarded, and not signed for yet. */
export type Awaited = Recipient & { readonly at: string }

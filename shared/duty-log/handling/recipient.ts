/** Somebody on the staff, or a name with its section; as it was called on that day. `key` names it in later acts. */
export type Recipient = {
  readonly key: string
  readonly staffId?: string
  readonly name: string
  readonly section: string
}

/** Forwarded, and not signed for yet; `signBy` where its urgency sets a limit. */
export type Awaited = Recipient & { readonly at: string; readonly signBy?: string }

/** By when somebody has to sign for what was forwarded to him. @param withinMinutes the limit that its event stored */
export const signBy = (at: string, withinMinutes: number | undefined): Pick<Awaited, 'signBy'> =>
  withinMinutes === undefined
    ? {}
    : { signBy: new Date(Date.parse(at) + withinMinutes * 60_000).toISOString() }

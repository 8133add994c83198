/** Failed sign-ins since the last good one, and when the newest of them was. */
export type Failures = { readonly count: number; readonly lastAt: string }

export type SessionState = {
  /** By account id; only accounts that failed since they last signed in. */
  failures: { [account: string]: Failures }
  /** By account id: the newest good sign-in. */
  lastSignIn: { [account: string]: string }
}

export const emptySessions = (): SessionState => ({ failures: {}, lastSignIn: {} })

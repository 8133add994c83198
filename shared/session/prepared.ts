/**
 * `session.sign-in` once the shell has compared the password: the sealed input never holds it. `failed` is
 * committed by the actor `system`, `passed` by the account itself.
 */
export type PreparedSignIn =
  | { readonly outcome: 'passed'; readonly account: string }
  | { readonly outcome: 'failed'; readonly tried: string }

/** `session.sign-once`; `command` is the one that the pass is for. */
export type PreparedSignOnce = PreparedSignIn & { readonly command: string }

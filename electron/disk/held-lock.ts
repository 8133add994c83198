/** Held until released or until the process ends, however it ends. */
export type Lock = { readonly release: () => void }

/** The lock cannot be asked for at all; whether somebody holds it is then unknown, so nobody may write. */
export class LockError extends Error {
  override readonly name = 'LockError'
  constructor(
    readonly code: 'lock.flock-missing' | 'lock.failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

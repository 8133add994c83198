import { z } from 'zod'

/** Public half of the unit's recovery key (age, X25519): what month keys are sealed for at a backup place. */
export const recoveryPublicKey = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)

/** The pair as it is drawn for the first run: the private half is printed on the recovery sheet, or copied from the screen. */
export type RecoveryKeys = { readonly publicKey: string; readonly privateKey: string }

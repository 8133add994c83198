import type { KeyRow } from './key-registry.ts'
import { useKeys } from './keys.tsx'

type HeldKeysProps = { readonly title: string; readonly rows: readonly KeyRow[] }

/** Keys that are held only while this is shown: shown last, it comes before whatever was there already. */
export const HeldKeys = ({ title, rows }: HeldKeysProps) => {
  useKeys(title, rows)
  return null
}

import type { KeptDisplay, Theme } from '../../shared/display/index.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Asset, Assets } from './assets.ts'

/** How a page is shown from its first painted frame on. */
export type Look = KeptDisplay & { readonly theme: Theme }

/** What a URL of `wb://app` leads to; undefined for anything that the program does not ship. */
export const assetAt = (assets: Assets, url: string): Asset | undefined => {
  const { pathname, search } = new URL(url)
  return search === '' ? assets.get(pathname) : undefined
}

/** The bytes as they are sent: a page gets the nonce of this load and its look, everything else goes out as it is. */
export const filledIn = ({ bytes, type }: Asset, nonce: string, look: Look): Uint8Array<ArrayBuffer> => {
  if (!type.startsWith('text/html')) return new Uint8Array(bytes)
  const values = valuesOf(nonce, look)
  const page = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(page.replace(/__([A-Z_]+)__/g, (gap, name) => own(values, name) ?? gap))
}

/** The gaps of the built pages, `__NAME__`, and what fills them. */
const valuesOf = (nonce: string, look: Look): { readonly [name: string]: string } => ({
  NONCE: nonce,
  THEME: look.theme,
  THEME_CHOICE: look.themeChoice,
  TEXT_SIZE: look.textSize,
  ROW_HEIGHT: look.rowHeight,
  VOLUME: look.volume,
})

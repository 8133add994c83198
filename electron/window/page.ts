import type { Asset, Assets } from './assets.ts'

/** Stands in the built pages where the nonce of this load belongs. */
const placeholder = '__NONCE__'

/** What a URL of `wb://app` leads to; undefined for anything that the program does not ship. */
export const assetAt = (assets: Assets, url: string): Asset | undefined => {
  const { pathname, search } = new URL(url)
  return search === '' ? assets.get(pathname) : undefined
}

/** The bytes as they are sent: a page gets the nonce of this load, everything else goes out as it is. */
export const withNonce = ({ bytes, type }: Asset, nonce: string): Uint8Array<ArrayBuffer> => {
  if (!type.startsWith('text/html')) return new Uint8Array(bytes)
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(placeholder, nonce))
}

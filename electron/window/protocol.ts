import { randomBytes } from 'node:crypto'
import type { Session } from 'electron'
import type { Assets } from './assets.ts'
import { answerHeaders } from './content-policy.ts'
import { assetAt, filledIn, type Look } from './page.ts'

/** Before `app` is ready: makes `wb:` a proper origin, with a secure context and without CORS loopholes. */
export const protocolPrivileges = {
  scheme: 'wb',
  privileges: { standard: true, secure: true },
} as const

/** Answers `wb://app/…` from the table and everything else with 404. @param look asked at every load */
export const serveApp = (session: Session, assets: Assets, look: () => Look): void =>
  session.protocol.handle('wb', ({ url, method }) => answer(assets, look, url, method))

const answer = (assets: Assets, look: () => Look, url: string, method: string): Response => {
  const asset = method === 'GET' && new URL(url).host === 'app' ? assetAt(assets, url) : undefined
  const nonce = randomBytes(16).toString('base64')
  if (!asset) return new Response(null, { status: 404, headers: answerHeaders('text/plain', nonce) })
  return new Response(filledIn(asset, nonce, look()), { headers: answerHeaders(asset.type, nonce) })
}

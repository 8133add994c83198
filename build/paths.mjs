import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, without a slash at its end. */
export const checkout = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** A path inside the checkout. */
export const inCheckout = (...parts) => join(checkout, ...parts)

/** Where downloads stay between checkouts. Never inside node_modules, which `npm ci` empties. */
export const cacheFolder = () => process.env.WATCHBOOK_CACHE || join(userCache(), 'watchbook')

const userCache = () => process.env.XDG_CACHE_HOME || join(homedir(), '.cache')

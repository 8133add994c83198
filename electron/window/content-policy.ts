/** Where every page of the program lives; nothing else may be loaded, navigated to or asked. */
export const appOrigin = 'wb://app'

/** reliability.md §4. `nonce` is drawn anew for every page load. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: wb://file",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Devices and sensors that no page of ours has a use for; refused in the browser process, whatever a page tries. */
const refusedFeatures = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What every answer of the app's own protocol carries beside its bytes. */
export const answerHeaders = (type: string, nonce: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': refusedFeatures.map(feature => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
})

/** Whether a URL is one of the program's own pages or parts. */
export const isOurs = (url: string): boolean => url.startsWith(`${appOrigin}/`)

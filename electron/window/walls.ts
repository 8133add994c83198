import type { App, Session, WebContents } from 'electron'
import { isOurs } from './content-policy.ts'

/** Copying text out is the one thing a page may ask of the computer. */
const allowedPermission = 'clipboard-sanitized-write'

/** No page of this session reaches a device, a permission or a network (reliability.md §4). */
export const wallInSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === allowedPermission),
  )
  session.setPermissionCheckHandler((_contents, permission) => permission === allowedPermission)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  session.on('will-download', event => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** Whatever page comes to be, by whatever way, can neither leave nor open anything. */
export const wallInPages = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => wallIn(contents))
}

const wallIn = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Developer tools exist only in unpackaged builds; there they have to load their own parts. */
const mayLoad = (url: string): boolean =>
  isOurs(url) || url.startsWith('devtools:') || url.startsWith('blob:')

/** Switches for the whole process, before it is ready: no name is ever resolved, nothing is fetched behind our back. */
export const wallInProcess = (app: App): void => {
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
}

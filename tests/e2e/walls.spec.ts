import { expect, test } from './desk/test.ts'

test.describe('the walls around the pages', () => {
  test('every window is sandboxed, isolated and without Node, and says so when asked', async ({ desk }) => {
    const { app, page } = await desk.open()
    const preferences = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => {
        const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = Reflect.get(
          window.webContents,
          'getLastWebPreferences',
        ).call(window.webContents)
        return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
      }),
    )
    expect(preferences).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true },
    ])
    const reached = await page.evaluate(() => [
      typeof Reflect.get(window, 'process'),
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'module'),
    ])
    expect(reached).toEqual(['undefined', 'undefined', 'undefined'])
  })

  test('a page reaches one frozen object of two functions', async ({ desk }) => {
    const { page } = await desk.open()
    const bridge = await page.evaluate(() => {
      const watchbook = window.watchbook
      return { names: Object.keys(watchbook).sort(), isFrozen: Object.isFrozen(watchbook) }
    })
    expect(bridge).toEqual({ names: ['call', 'subscribe'], isFrozen: true })
  })

  test('the content policy is the strict one, with a new nonce at every load', async ({ desk }) => {
    const { app, page } = await desk.open()
    const policyOf = (load: Promise<unknown>) =>
      Promise.all([page.waitForResponse(/index\.html$/), load]).then(([response]) =>
        response.headerValue('content-security-policy'),
      )
    const reload = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
    const policies = [await policyOf(reload()), await policyOf(reload())]
    for (const policy of policies)
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'; img-src 'self' blob: wb:\/\/file; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      )
    expect(policies[0]).not.toBe(policies[1])
  })

  test('nothing violates that policy while the program is used', async ({ desk }) => {
    const { page } = await desk.open()
    const violations: string[] = []
    page.on('console', message => {
      if (/Content Security Policy/.test(message.text())) violations.push(message.text())
    })
    await desk.signInAsDutyOfficer()
    await desk.log.write('水位正常')
    await page.keyboard.press('F1')
    await desk.frame.help.waitFor()
    expect(violations).toEqual([])
  })

  test('the page can neither leave, open nor frame anything', async ({ desk }) => {
    const { app, page } = await desk.open()
    const tried = await page.evaluate(async () => {
      const settle = () => new Promise(done => setTimeout(done, 200))
      const opened = window.open('https://example.com/') === null
      const link = document.createElement('a')
      link.href = 'https://example.com/'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      const frame = document.createElement('iframe')
      frame.src = 'wb://app/index.html'
      document.body.append(frame)
      await settle()
      const framed = frame.contentDocument?.body.childElementCount ?? 0
      for (const url of ['https://example.com/', 'file:///etc/passwd', 'wb://app/start.html', 'javascript:1'])
        location.href = url
      await settle()
      location.reload()
      await settle()
      return { opened, framed, at: location.href }
    })
    expect(tried).toEqual({ opened: true, framed: 0, at: 'wb://app/index.html' })
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('no request leaves the page, by whatever way', async ({ desk }) => {
    const { page } = await desk.open()
    const reached = await page.evaluate(async () => {
      const loads = (element: HTMLImageElement | HTMLScriptElement, src: string) =>
        new Promise<boolean>(done => {
          element.onload = () => done(true)
          element.onerror = () => done(false)
          element.src = src
          document.body.append(element)
        })
      const candidates: string[] = []
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] })
      peer.createDataChannel('x')
      peer.onicecandidate = ({ candidate }) => candidate && candidates.push(candidate.candidate)
      await peer.setLocalDescription(await peer.createOffer())
      await new Promise(done => setTimeout(done, 300))
      return {
        fetch: await fetch('http://127.0.0.1/').then(
          () => true,
          () => false,
        ),
        ownFetch: await fetch('wb://app/index.html').then(
          () => true,
          () => false,
        ),
        socket: await new Promise(done => {
          const socket = new WebSocket('ws://127.0.0.1/')
          socket.onopen = () => done(true)
          socket.onerror = () => done(false)
        }).catch(() => false),
        beacon: navigator.sendBeacon('http://127.0.0.1/', 'x') && candidates.length > 0,
        image: await loads(new Image(), 'http://127.0.0.1/x.png'),
        script: await loads(document.createElement('script'), 'data:text/javascript,1'),
        peers: candidates.length,
      }
    })
    expect(reached).toEqual({
      fetch: false,
      ownFetch: false,
      socket: false,
      beacon: false,
      image: false,
      script: false,
      peers: 0,
    })
  })

  test('permissions are denied, but for copying text out', async ({ desk }) => {
    const { page } = await desk.open()
    await page.evaluate(() => {
      window.addEventListener('click', () =>
        Reflect.set(
          window,
          'copied',
          navigator.clipboard.writeText('D-2611-318').then(() => 'copied', String),
        ),
      )
    })
    await page.mouse.click(5, 300)
    const answers = await page.evaluate(async () => {
      const refused = (act: () => Promise<unknown>) =>
        act().then(
          () => 'granted',
          () => 'refused',
        )
      return {
        copy: await Reflect.get(window, 'copied'),
        paste: await refused(() => navigator.clipboard.readText()),
        notifications: await Notification.requestPermission(),
        place: await refused(
          () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
        ),
        camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
        devices: await refused(() => Reflect.get(navigator, 'usb').requestDevice({ filters: [] })),
        storage: await navigator.storage.persist(),
      }
    })
    expect(answers).toEqual({
      copy: 'copied',
      paste: 'refused',
      notifications: 'denied',
      place: 'refused',
      camera: 'refused',
      screen: 'refused',
      devices: 'refused',
      storage: false,
    })
  })

  test('the keys of a browser do nothing here', async ({ desk }) => {
    const { app, page } = await desk.open()
    await page.evaluate(() => Reflect.set(window, 'isSameLoad', true))
    for (const keys of ['Control+R', 'F12', 'Control+Shift+I', 'Control+=', 'Control+W', 'Control+N', 'Alt'])
      await page.keyboard.press(keys)
    expect(await page.evaluate(() => Reflect.get(window, 'isSameLoad'))).toBe(true)
    const window = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => [
        webContents.isDevToolsOpened(),
        webContents.getZoomFactor(),
      ]),
    )
    expect(window).toEqual([[false, 1]])
  })

  test('nothing of the pages is kept on the disk', async ({ desk }) => {
    const { app } = await desk.open()
    expect(
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => webContents.session.isPersistent()),
      ),
    ).toEqual([false])
  })
})

import { focusParts } from '../more/step-in-parts.ts'
import { frameText } from './frame-text.ts'
import { useKeys } from './keys.tsx'
import { goToPane } from './panes.ts'
import { usePlaces } from './place.tsx'
import { mayUse, useSession } from './session.tsx'
import { useDisplay } from './use-display.ts'
import { firstOfMore, isInMore } from './views-for.ts'

type FrameActs = {
  readonly lock: () => void
  readonly openHelp: () => void
  readonly openPalette: () => void
}

/** Keys that count in every view (ux §2). */
export const useFrameKeys = ({ lock, openHelp, openPalette }: FrameActs): void => {
  const session = useSession()
  const { place, go, back } = usePlaces()
  const { switchTheme } = useDisplay()
  const mayReadLog = mayUse(session, 'duty-log.page')
  const words = frameText.keys
  useKeys(
    words.everywhere,
    [
      {
        name: 'duty-log.new',
        label: words.newEntry,
        keys: ['F2'],
        mayRun: mayUse(session, 'duty-log.record'),
        run: () => go({ view: 'duty-log', newEntryAsked: performance.now() }),
        isHinted: true,
      },
      {
        name: 'search',
        label: words.search,
        keys: ['F3'],
        mayRun: mayUse(session, 'search.entries'),
        run: () => go({ view: 'search', asked: performance.now() }),
        isHinted: true,
      },
      {
        name: 'incident.raise',
        label: words.incident,
        keys: ['F5'],
        mayRun: mayUse(session, 'incident.raise'),
        run: () => go({ view: 'incident', raiseAsked: { at: performance.now() } }),
        isHinted: true,
      },
      {
        name: 'visit.in',
        label: words.personIn,
        keys: ['F7'],
        mayRun: mayUse(session, 'visit.sign-in'),
        run: () => go({ view: 'gate', asked: { for: 'in', at: performance.now() } }),
        isHinted: true,
      },
      {
        name: 'passage.vehicle',
        label: words.vehicle,
        keys: ['F8'],
        mayRun: mayUse(session, 'passage.enter'),
        run: () => go({ view: 'gate', asked: { for: 'vehicle', at: performance.now() } }),
        isHinted: true,
      },
      {
        name: 'visit.out',
        label: words.personOut,
        keys: ['F9'],
        mayRun: mayUse(session, 'visit.sign-out'),
        run: () => go({ view: 'gate', asked: { for: 'out', at: performance.now() } }),
        isHinted: true,
      },
      { name: 'palette', label: words.palette, keys: ['Ctrl+K'], run: openPalette },
      { name: 'pane.next', label: words.nextPane, keys: ['F6'], run: () => goToPane(1), isHinted: true },
      { name: 'pane.previous', label: words.previousPane, keys: ['Shift+F6'], run: () => goToPane(-1) },
      {
        name: 'go.board',
        label: frameText.railItems.board,
        keys: ['Ctrl+1'],
        run: () => go({ view: 'board' }),
      },
      {
        name: 'go.duty-log',
        label: frameText.railItems['duty-log'],
        keys: ['Ctrl+2'],
        mayRun: mayReadLog,
        run: () => go({ view: 'duty-log' }),
      },
      {
        name: 'go.handover',
        label: frameText.railItems.handover,
        keys: ['Ctrl+3'],
        mayRun: mayUse(session, 'handover.prepare'),
        run: () => go({ view: 'handover' }),
      },
      {
        name: 'go.incident',
        label: frameText.railItems.incident,
        keys: ['Ctrl+4'],
        mayRun: mayUse(session, 'incident.page'),
        run: () => go({ view: 'incident' }),
      },
      {
        name: 'go.gate',
        label: frameText.railItems.gate,
        keys: ['Ctrl+5'],
        mayRun: mayUse(session, 'visit.inside'),
        run: () => go({ view: 'gate' }),
      },
      {
        name: 'go.mail',
        label: frameText.railItems.mail,
        keys: ['Ctrl+7'],
        mayRun: mayUse(session, 'mail.waiting'),
        run: () => go({ view: 'mail' }),
      },
      {
        name: 'go.more',
        label: words.more,
        keys: ['Ctrl+9'],
        run: () => (isInMore(place.view) ? focusParts() : go({ view: firstOfMore(session) })),
      },
      { name: 'go.back', label: words.back, keys: ['Alt+←'], run: back },
      { name: 'session.lock', label: words.lock, keys: ['Ctrl+L'], run: lock },
      { name: 'theme.switch', label: words.theme, keys: ['Shift+F11'], run: switchTheme },
      { name: 'help', label: words.help, keys: ['F1'], run: openHelp, isHinted: true },
    ],
    'everywhere',
  )
}

import type { QueryName } from '../../shared/contract.ts'

/** Feature of an event kind → what is asked again when one was committed. Positions and the trail move with every commit. */
const readersOf: { readonly [feature: string]: readonly QueryName[] } = {
  chain: ['station.status'],
  clock: ['station.status'],
  journal: ['station.status'],
  station: ['station.status', 'session.names'],
  account: ['session.current', 'session.names', 'account.list', 'handover.standing', 'handover.holders'],
  handover: [
    'handover.standing',
    'handover.holders',
    'handover.records',
    'handover.record',
    'alarm.list',
    'alarm.marks',
    'sheet.read',
    'sheet.check',
  ],
  sheet: ['sheet.read', 'sheet.check'],
  session: ['account.list'],
  directory: [
    'directory.list',
    'directory.find',
    'directory.page',
    'directory.person',
    'directory.sections',
    'account.list',
    'shift.days',
    'handover.holders',
    'board.read',
    'handover.standing',
  ],
  calendar: ['calendar.year', 'shift.days', 'board.read'],
  shift: ['shift.days', 'board.read', 'handover.standing', 'handover.holders', 'alarm.list', 'alarm.marks'],
  phrases: ['phrases.list', 'phrases.history'],
  requirements: ['requirements.list', 'requirements.history'],
  checklists: ['checklists.list', 'checklists.history', 'handover.standing'],
  'report-limits': ['report-limits.list', 'report-limits.history'],
  settings: [
    'settings.list',
    'settings.history',
    'session.current',
    'alarm.list',
    'alarm.marks',
    'shift.days',
    'handover.holders',
    'board.read',
    'handover.standing',
    'backup.standing',
  ],
  'duty-log': [
    'duty-log.page',
    'duty-log.entry',
    'duty-log.trail',
    'duty-log.incomplete',
    'duty-log.open',
    'alarm.list',
    'alarm.marks',
    'board.read',
    'handover.standing',
    'sheet.read',
    'sheet.check',
  ],
  backup: ['backup.standing', 'station.status'],
  trail: ['trail.commit', 'trail.choices', 'trail.evidence', 'trail.findings'],
  alarm: ['alarm.list', 'alarm.marks', 'board.read'],
}

/** Queries whose answers may have changed with events of these kinds. */
export const staleAfter = (kinds: readonly string[]): ReadonlySet<QueryName> =>
  new Set(['journal.positions', 'trail.page', ...kinds.flatMap(kind => readersOf[featureOf(kind)] ?? [])])

const featureOf = (kind: string): string => kind.slice(0, kind.lastIndexOf('.'))

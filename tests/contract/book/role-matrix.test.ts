import { beforeAll, describe, expect, it } from 'vitest'
import { type CallName, contract, type InputOf } from '../../../shared/contract.ts'
import { type AssignableRole, assignableRoles } from '../../../shared/kernel/roles.ts'
import {
  diskWithHouse,
  type House,
  morning,
  openHouse,
  people,
  setUpDraft,
  setUpInput,
} from '../../unit/book/house.ts'

/**
 * Who may call what, written out by hand: `x` may, `.` may not. A change of a role in the contract has to be made
 * here as well, by somebody who thought about it.
 */
const columns = [
  'nobody',
  'duty-officer',
  'gatekeeper',
  'leader',
  'deputy-leader',
  'office',
  'secrecy-officer',
  'auditor',
  'administrator',
  'principal-leader',
] as const

//                            no do gk le dl of so au ad pl
const matrix = {
  'station.set-up': 'x  .  .  .  .  .  .  .  .  .',
  'station.suggest': 'x  .  .  .  .  .  .  .  .  .',
  'station.draw-recovery': 'x  .  .  .  .  .  .  .  .  .',
  'station.keep-draft': 'x  .  .  .  .  .  .  .  .  .',
  'station.read-draft': 'x  .  .  .  .  .  .  .  .  .',
  'station.demo': 'x  .  .  .  .  .  .  .  .  .',
  'station.status': 'x  x  x  x  x  x  x  x  x  x',
  'session.sign-in': 'x  x  x  x  x  x  x  x  x  x',
  'session.sign-once': '.  x  x  x  x  x  x  x  x  x',
  'session.lock': '.  x  x  x  x  x  x  x  x  x',
  'session.sign-out': '.  x  x  x  x  x  x  x  x  x',
  'session.names': 'x  x  x  x  x  x  x  x  x  x',
  'session.current': 'x  x  x  x  x  x  x  x  x  x',
  'account.create': '.  .  .  .  .  .  .  .  x  .',
  'account.change-password': '.  x  x  x  x  x  x  x  x  x',
  'account.change-roles': '.  .  .  .  .  .  .  .  x  .',
  'account.reset-password': '.  .  .  .  .  .  .  .  x  .',
  'account.disable': '.  .  .  .  .  .  .  .  x  .',
  'account.enable': '.  .  .  .  .  .  .  .  x  .',
  'account.suggest': '.  .  .  .  .  .  .  .  x  .',
  'account.list': '.  .  .  .  .  .  .  x  x  .',
  'directory.add': '.  .  .  .  .  x  .  .  .  .',
  'directory.change': '.  .  .  .  .  x  .  .  .  .',
  'directory.leave': '.  .  .  .  .  x  .  .  .  .',
  'directory.return': '.  .  .  .  .  x  .  .  .  .',
  'directory.rename-section': '.  .  .  .  .  x  .  .  .  .',
  'directory.merge-sections': '.  .  .  .  .  x  .  .  .  .',
  'directory.import': '.  .  .  .  .  x  .  .  .  .',
  'directory.list': '.  x  x  x  x  x  x  x  x  x',
  'directory.find': '.  x  x  x  x  x  x  x  x  x',
  'directory.page': '.  x  x  x  x  x  x  x  x  x',
  'directory.person': '.  x  x  x  x  x  x  x  x  x',
  'directory.sections': '.  x  x  x  x  x  x  x  x  x',
  'duty-log.record': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.correct': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.handle': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.attempt': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.close': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.reopen': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.follow-up': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.strike': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.mark-duplicate': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.forward': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.acknowledge': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.acknowledge-on-paper': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.report-nil': '.  x  x  x  x  x  x  .  .  x',
  'duty-log.open': '.  x  x  x  x  x  x  x  .  x',
  'duty-log.page': '.  x  x  x  x  x  x  x  .  x',
  'duty-log.entry': '.  x  x  x  x  x  x  x  .  x',
  'duty-log.people': '.  x  x  x  x  x  x  x  .  x',
  'duty-log.trail': '.  x  x  x  x  x  x  x  .  x',
  'duty-log.incomplete': '.  x  x  x  x  x  x  x  .  x',
  'duty-log.look': '.  x  .  x  .  x  .  .  .  .',
  'duty-log.petitioner': '.  x  .  x  .  x  .  .  .  .',
  'draft.keep': '.  x  x  x  x  x  x  .  .  x',
  'draft.read': '.  x  x  x  x  x  x  .  .  x',
  'draft.drop': '.  x  x  x  x  x  x  .  .  x',
  'journal.positions': '.  .  .  x  .  x  .  x  x  x',
  'journal.verify': '.  .  .  x  .  x  .  x  x  x',
  'settings.change': '.  .  .  .  .  x  .  .  .  .',
  'settings.restore': '.  .  .  .  .  x  .  .  .  .',
  'settings.list': '.  x  x  x  x  x  x  x  x  x',
  'calendar.correct': '.  .  .  .  .  x  .  .  .  .',
  'calendar.restore': '.  .  .  .  .  x  .  .  .  .',
  'calendar.announce': '.  .  .  .  .  x  .  .  .  .',
  'calendar.withdraw': '.  .  .  .  .  x  .  .  .  .',
  'calendar.year': '.  x  x  x  x  x  x  x  x  x',
  'shift.plan': '.  .  .  .  .  x  .  .  .  .',
  'shift.clear': '.  .  .  .  .  x  .  .  .  .',
  'shift.days': '.  x  x  x  x  x  x  x  x  x',
  'handover.take-first': '.  x  x  x  .  .  .  .  .  .',
  'handover.prepare': '.  x  x  x  .  .  .  .  .  .',
  'handover.explain': '.  x  x  x  .  .  .  .  .  .',
  'handover.check': '.  x  x  x  .  .  .  .  .  .',
  'handover.sign-out': '.  x  x  x  .  .  .  .  .  .',
  'handover.sign-in': '.  x  x  x  .  .  .  .  .  .',
  'handover.withdraw': '.  x  x  x  .  .  .  .  .  .',
  'handover.give-up': '.  x  x  x  .  .  .  .  .  .',
  'handover.relieve': '.  x  x  x  .  .  .  .  .  .',
  'handover.stay': '.  x  x  x  .  .  .  .  .  .',
  'handover.remark': '.  x  x  x  x  x  .  .  .  x',
  'handover.records': '.  x  x  x  x  x  x  x  .  x',
  'handover.record': '.  x  x  x  x  x  x  x  .  x',
  'sheet.print': '.  x  x  x  x  x  x  x  .  x',
  'visit.sign-in': '.  x  x  .  .  x  .  .  .  .',
  'visit.sign-out': '.  x  x  .  .  x  .  .  .  .',
  'visit.correct': '.  x  x  .  .  x  .  .  .  .',
  'visit.take-back': '.  x  x  .  .  x  .  .  .  .',
  'visit.find-badge': '.  x  x  .  .  x  .  .  .  .',
  'visit.look': '.  x  x  x  .  x  .  .  .  .',
  'visit.visitor': '.  x  x  x  .  x  .  .  .  .',
  'visit.inside': '.  x  x  x  .  x  .  .  .  .',
  'visit.page': '.  x  x  x  .  x  .  .  .  .',
  'visit.one': '.  x  x  x  .  x  .  .  .  .',
  'visit.known': '.  x  x  .  .  x  .  .  .  .',
  'appointment.announce': '.  x  x  x  x  x  x  .  .  x',
  'appointment.change': '.  x  x  x  x  x  x  .  .  x',
  'appointment.cancel': '.  x  x  x  x  x  x  .  .  x',
  'appointment.page': '.  x  x  x  x  x  x  .  .  x',
  'appointment.today': '.  x  x  x  .  x  .  .  .  .',
  'look-out.add': '.  .  .  .  .  x  .  .  .  .',
  'look-out.change': '.  .  .  .  .  x  .  .  .  .',
  'look-out.withdraw': '.  .  .  .  .  x  .  .  .  .',
  'look-out.page': '.  .  .  .  .  x  .  .  .  .',
  'look-out.match': '.  x  x  .  .  x  .  .  .  .',
  'turn-away.record': '.  x  x  .  .  x  .  .  .  .',
  'turn-away.correct': '.  x  x  .  .  x  .  .  .  .',
  'turn-away.call': '.  x  x  .  .  x  .  .  .  .',
  'turn-away.settle': '.  x  x  .  .  x  .  .  .  .',
  'turn-away.page': '.  x  x  x  .  x  .  .  .  .',
  'turn-away.one': '.  x  x  x  .  x  .  .  .  .',
  'sheet.read': '.  x  x  x  x  x  x  x  .  x',
  'sheet.check': '.  x  x  x  x  x  x  x  .  x',
  'sheet.printers': '.  x  x  x  x  x  x  x  .  x',
  'sheet.choose-file': '.  x  x  x  x  x  x  x  .  x',
  'sheet.put-out': '.  x  x  x  x  x  x  x  .  x',
  'handover.holders': '.  x  x  x  x  x  x  x  x  x',
  'handover.to-sign': '.  x  x  x  x  x  x  x  x  x',
  'handover.standing': '.  x  x  x  x  x  x  x  x  x',
  'backup.set-places': '.  .  .  .  .  x  .  .  x  .',
  'backup.standing': '.  .  .  .  .  x  .  x  x  .',
  'backup.act': '.  .  .  .  .  x  .  .  x  .',
  'backup.look': 'x  .  .  .  .  .  .  .  x  .',
  'backup.restore': 'x  .  .  .  .  .  .  .  x  .',
  'recovery.standing': 'x  .  .  .  .  .  .  .  .  .',
  'recovery.take-back': 'x  .  .  .  .  .  .  .  .  .',
  'recovery.agree': 'x  .  .  .  .  .  .  .  .  .',
  'recovery.withdraw': 'x  .  .  .  .  .  .  .  .  .',
  'recovery.restore': 'x  .  .  .  .  .  .  .  .  .',
  'recovery.draw': '.  .  .  .  .  .  .  .  x  .',
  'recovery.set-key': '.  .  .  .  .  .  .  .  x  .',
  'recovery.print': 'x  .  .  .  .  .  .  .  x  .',
  'board.read': '.  x  x  x  x  x  x  x  .  x',
  'alarm.acknowledge': '.  x  x  x  x  x  x  .  .  x',
  'alarm.list': '.  x  x  x  x  x  x  x  .  x',
  'alarm.marks': 'x  x  x  x  x  x  x  x  x  x',
  'settings.history': '.  x  x  x  x  x  x  x  x  x',
  'phrases.set': '.  .  .  .  .  x  .  .  .  .',
  'phrases.restore': '.  .  .  .  .  x  .  .  .  .',
  'phrases.list': '.  x  x  x  x  x  x  x  x  x',
  'phrases.history': '.  x  x  x  x  x  x  x  x  x',
  'requirements.set': '.  .  .  .  .  x  .  .  .  .',
  'requirements.restore': '.  .  .  .  .  x  .  .  .  .',
  'requirements.list': '.  x  x  x  x  x  x  x  x  x',
  'requirements.history': '.  x  x  x  x  x  x  x  x  x',
  'checklists.set': '.  .  .  .  .  x  .  .  .  .',
  'checklists.restore': '.  .  .  .  .  x  .  .  .  .',
  'checklists.list': '.  x  x  x  x  x  x  x  x  x',
  'checklists.history': '.  x  x  x  x  x  x  x  x  x',
  'report-limits.set': '.  .  .  .  .  x  .  .  .  .',
  'report-limits.restore': '.  .  .  .  .  x  .  .  .  .',
  'report-limits.list': '.  x  x  x  x  x  x  x  x  x',
  'report-limits.history': '.  x  x  x  x  x  x  x  x  x',
  'trail.page': '.  .  .  .  .  .  .  x  .  .',
  'trail.commit': '.  .  .  .  .  .  .  x  .  .',
  'trail.export': '.  .  .  .  .  .  .  x  .  .',
  'trail.choose-file': '.  .  .  .  .  .  .  x  .  .',
  'trail.export-standing': '.  .  .  .  .  .  .  x  .  .',
  'trail.stop-export': '.  .  .  .  .  .  .  x  .  .',
  'trail.findings': '.  .  .  .  .  .  .  x  .  .',
  'trail.choices': '.  .  .  .  .  .  .  x  .  .',
  'trail.evidence': '.  .  .  .  .  .  .  x  .  .',
  'trail.compare': '.  .  .  .  .  .  .  x  .  .',
  'trail.look': '.  .  .  .  .  .  .  x  .  .',
  'trail.note-finding': '.  .  .  .  .  .  .  x  .  .',
  'trail.verify': '.  .  .  .  .  .  .  x  .  .',
  'breakdown.note': 'x  x  x  x  x  x  x  x  x  x',
  'display.keep': 'x  x  x  x  x  x  x  x  x  x',
  'search.entries': '.  x  x  x  x  x  x  x  .  x',
  'search.since': '.  x  x  x  x  x  x  x  .  x',
} as const satisfies Record<CallName, string>

/** What is open to somebody who still has his one-time password, if it is open to him at all. */
const openBeforeChange: readonly CallName[] = [
  'station.status',
  'session.sign-in',
  'session.lock',
  'session.sign-out',
  'session.names',
  'session.current',
  'account.change-password',
  'settings.list',
  'alarm.marks',
  'display.keep',
  'breakdown.note',
]

const day = { from: '2026-11-22T16:00:00.000Z', to: '2026-11-23T16:00:00.000Z' }
const wrong = { account: 'nobody.at.all', password: 'certainly-not-it' }

/** Inputs of the right shape, so that what is refused is refused for the role alone. */
const inputs: { readonly [N in CallName]: InputOf<N> } = {
  'station.set-up': setUpInput,
  'station.suggest': { names: ['王芳'] },
  'station.draw-recovery': {},
  'station.keep-draft': { draft: setUpDraft },
  'station.read-draft': {},
  'station.demo': { act: 'look' },
  'station.status': {},
  'session.sign-in': wrong,
  'session.sign-once': { ...wrong, command: 'duty-log.record' },
  'session.lock': { reason: 'asked' },
  'session.sign-out': {},
  'session.names': { text: 'zhang' },
  'session.current': {},
  'account.create': {
    account: 'lin.fan',
    name: '林帆',
    roles: ['gatekeeper'],
    password: 'pine-gate-5521-owl',
    oneTime: true,
  },
  'account.change-password': { current: 'certainly-not-it', next: 'pine-gate-5521-owl' },
  'account.change-roles': { account: 'nobody.there', roles: ['office'], password: 'certainly-not-it' },
  'account.reset-password': {
    account: 'nobody.there',
    oneTimePassword: '3TRW-9C6N-K2P4',
    password: 'certainly-not-it',
  },
  'account.disable': { account: 'nobody.there', reason: '调离' },
  'account.enable': { account: 'nobody.there' },
  'account.suggest': { name: '林帆' },
  'account.list': {},
  'directory.add': { name: '林帆', section: '办公室', post: '', phone: '', shortPhone: '' },
  'directory.change': {
    staffId: 'D-0000-2611-1',
    revision: 1,
    name: '林帆',
    section: '办公室',
    post: '',
    rank: '',
    phone: '',
    shortPhone: '',
  },
  'directory.leave': { staffId: 'D-0000-2611-1', revision: 1, on: '2026-11-23', reason: '' },
  'directory.return': { staffId: 'D-0000-2611-1', revision: 1, on: '2026-11-23' },
  'directory.rename-section': { sectionId: 'D-0000-2611-1', before: '办公室', name: '综合科' },
  'directory.merge-sections': { sectionId: 'D-0000-2611-1', intoId: 'D-0000-2611-2' },
  'directory.import': {
    rows: [{ name: '季红', section: '办公室', post: '', rank: '', phone: '', shortPhone: '' }],
  },
  'directory.list': {},
  'directory.find': { text: 'lf' },
  'directory.page': { standing: 'current', offset: 0, limit: 10 },
  'directory.person': { staffId: 'D-0000-2611-1' },
  'directory.sections': {},
  'duty-log.record': { type: 'other', text: '巡查正常' },
  'duty-log.correct': {
    itemId: 'D-0000-2611-1',
    revision: 1,
    type: 'other',
    text: '巡查正常。',
    occurredAt: morning,
    reason: '补句号',
  },
  'duty-log.handle': { itemId: 'D-0000-2611-1', text: '已转设备科' },
  'duty-log.attempt': { itemId: 'D-0000-2611-1', reached: true, result: '已告知' },
  'duty-log.close': { itemId: 'D-0000-2611-1', result: '已办妥' },
  'duty-log.reopen': { itemId: 'D-0000-2611-1', reason: '又有来电' },
  'duty-log.follow-up': { itemId: 'D-0000-2611-1', reason: '领导要求回复' },
  'duty-log.strike': { itemId: 'D-0000-2611-1', reason: '重复登记' },
  'duty-log.mark-duplicate': { itemId: 'D-0000-2611-1', of: 'D-0000-2611-2', reason: '同一来电' },
  'duty-log.forward': { itemId: 'D-0000-2611-1', to: [{ name: '林帆', section: '办公室' }] },
  'duty-log.acknowledge': { itemId: 'D-0000-2611-1' },
  'duty-log.acknowledge-on-paper': {
    itemId: 'D-0000-2611-1',
    to: '林帆（办公室）',
    name: '林帆',
    at: morning,
  },
  'duty-log.report-nil': { from: '2026-11-21T16:00:00.000Z', to: '2036-11-21T17:00:00.000Z' },
  'duty-log.open': {},
  'duty-log.page': { ...day, offset: 0, limit: 10 },
  'duty-log.entry': { itemId: 'D-0000-2611-1' },
  'duty-log.people': { text: 'zw' },
  'duty-log.trail': { itemId: 'D-7K2M-2611-1' },
  'duty-log.incomplete': {},
  'duty-log.look': { itemId: 'D-0000-2611-1', reason: '核对身份' },
  'duty-log.petitioner': { itemId: 'D-0000-2611-1' },
  'draft.keep': { form: 'entry', commandId: 'a1', values: '{}' },
  'draft.read': { form: 'entry' },
  'draft.drop': { form: 'entry' },
  'journal.positions': {},
  'journal.verify': {},
  'settings.change': { name: 'duty-log.late-after', value: 45, reason: '汛期来电集中' },
  'settings.restore': { name: 'duty-log.late-after', reason: '汛期已过' },
  'settings.list': {},
  'calendar.correct': { date: '2027-02-13', kind: 'work', name: '春节', reason: '国办通知' },
  'calendar.restore': { date: '2027-02-20', reason: '录错' },
  'calendar.announce': { year: 2026, document: '国办发明电〔2025〕7号' },
  'calendar.withdraw': { year: 2027, reason: '录错' },
  'calendar.year': { year: 2027 },
  'shift.plan': { day: '2026-11-23', post: 'gatekeeper', staffId: 'D-0000-2611-1' },
  'shift.clear': { day: '2026-11-23', post: 'gatekeeper' },
  'shift.days': { from: '2026-11-22', to: '2026-11-24' },
  'handover.take-first': { post: 'gatekeeper' },
  'handover.prepare': { post: 'leader' },
  'handover.explain': { post: 'leader', about: 'D-0000-2611-1', remark: '', isSpecial: false },
  'handover.check': { post: 'leader', checkId: 'keys', isFine: true, remark: '' },
  'handover.sign-out': { post: 'leader', seen: [] },
  'handover.sign-in': { post: 'leader', seen: [], arrivedAt: '2026-11-23T00:20:00.000Z', confirmed: [] },
  'handover.withdraw': { post: 'leader', reason: '写错' },
  'handover.give-up': { post: 'leader', reason: '改期' },
  'handover.relieve': { post: 'leader', cause: 'illness', reason: '突发疾病' },
  'handover.stay': { post: 'leader', reason: '接班人未到' },
  'handover.remark': { itemId: 'D-0000-2611-1', text: '钥匙后来找到了' },
  'handover.records': { offset: 0, limit: 20 },
  'handover.record': { line: 1 },
  'sheet.print': { sheet: { kind: 'duty-day', day: '2026-11-22' }, way: 'printer' },
  'visit.sign-in': {
    visitor: { name: '林美华' },
    people: 1,
    hostId: 'D-0000-2611-1',
    purpose: '送合同资料',
    confirmed: 'phone',
  },
  'visit.sign-out': { itemId: 'D-0000-2611-1' },
  'visit.correct': {
    itemId: 'D-0000-2611-1',
    revision: 1,
    people: 1,
    hostId: 'D-0000-2611-1',
    purpose: '送合同资料',
    confirmed: 'phone',
    arrivedAt: '2026-11-23T00:00:00.000Z',
    reason: '看错',
  },
  'visit.take-back': { itemId: 'D-0000-2611-1', reason: '看错人' },
  'visit.find-badge': { badge: '07' },
  'visit.look': { itemId: 'D-0000-2611-1', reason: '核对身份', password: 'not-it' },
  'visit.visitor': { itemId: 'D-0000-2611-1' },
  'visit.inside': {},
  'visit.page': { ...day, offset: 0, limit: 10 },
  'visit.one': { itemId: 'D-0000-2611-1' },
  'visit.known': { text: 'lmh' },
  'appointment.announce': {
    hostId: 'D-0000-2611-1',
    purpose: '测绘',
    on: '2026-11-24',
    people: 1,
    guests: [{ name: '林美华' }],
  },
  'appointment.change': {
    itemId: 'D-0000-2611-1',
    revision: 1,
    hostId: 'D-0000-2611-1',
    purpose: '测绘',
    on: '2026-11-24',
    people: 1,
    reason: '改期',
  },
  'appointment.cancel': { itemId: 'D-0000-2611-1', reason: '改期' },
  'appointment.page': { offset: 0, limit: 10 },
  'appointment.today': {},
  'look-out.add': {
    person: { name: '鲍不平', idNumber: 'J1234567' },
    reason: '曾扰乱秩序',
    until: '2099-12-31',
    toDo: '通知办公室',
  },
  'look-out.change': {
    itemId: 'D-0000-2611-1',
    revision: 1,
    reason: '曾扰乱秩序',
    until: '2099-12-31',
    toDo: '通知办公室',
    why: '延长',
  },
  'look-out.withdraw': { itemId: 'D-0000-2611-1', why: '已解决' },
  'look-out.page': { offset: 0, limit: 10 },
  'look-out.match': { name: '鲍不平', phone: '0777' },
  'turn-away.record': { kind: 'salesperson', people: 1, afterwards: 'left' },
  'turn-away.correct': {
    itemId: 'D-0000-2611-1',
    revision: 1,
    kind: 'salesperson',
    people: 1,
    afterwards: 'left',
    happenedAt: '2026-11-23T00:00:00.000Z',
    reason: '看错',
  },
  'turn-away.call': { itemId: 'D-0000-2611-1', whom: '周芳', number: '8102', isAnswered: true },
  'turn-away.settle': { itemId: 'D-0000-2611-1', result: '劝离' },
  'turn-away.page': { ...day, offset: 0, limit: 10 },
  'turn-away.one': { itemId: 'D-0000-2611-1' },
  'sheet.read': { sheet: { kind: 'duty-day', day: '2026-11-23' } },
  'sheet.check': { seq: 1, digits: '0123456789abcdef' },
  'sheet.printers': {},
  'sheet.choose-file': { sheet: { kind: 'duty-day', day: '2026-11-23' } },
  'sheet.put-out': { seq: 1 },
  'handover.holders': {},
  'handover.to-sign': {},
  'trail.page': { ...day, offset: 0, limit: 50 },
  'trail.commit': { chain: 'D-0000.general.1', seq: 1 },
  'trail.export': { filter: {}, file: '轨迹.csv' },
  'trail.choose-file': {},
  'trail.export-standing': {},
  'trail.stop-export': {},
  'trail.findings': { offset: 0, limit: 50 },
  'trail.choices': {},
  'trail.evidence': {},
  'trail.compare': { chain: 'D-0000.general.1', seq: 1, digits: '0123456789abcdef' },
  'trail.look': {},
  'trail.note-finding': { chain: 'D-0000.general.1', seq: 1, text: '请说明' },
  'trail.verify': {},
  'handover.standing': { post: 'leader' },
  'board.read': {},
  'alarm.acknowledge': { key: 'deadline:D-0000-2611-1' },
  'alarm.list': {},
  'alarm.marks': {},
  'settings.history': { name: 'duty-log.late-after' },
  'phrases.set': { type: 'patrol', phrases: ['巡查正常。'], reason: '按新巡查路线' },
  'phrases.restore': { type: 'patrol', reason: '恢复' },
  'phrases.list': {},
  'phrases.history': { type: 'patrol' },
  'requirements.set': { type: 'patrol', required: ['points'], reason: '巡查已拍照' },
  'requirements.restore': { type: 'patrol', reason: '恢复' },
  'requirements.list': {},
  'requirements.history': { type: 'patrol' },
  'checklists.set': {
    post: 'gatekeeper',
    items: [{ text: '道闸遥控器在位', needsRemark: true }],
    reason: '新装道闸',
  },
  'checklists.restore': { post: 'gatekeeper', reason: '恢复' },
  'checklists.list': {},
  'checklists.history': { post: 'gatekeeper' },
  'report-limits.set': {
    grade: 'ordinary',
    oralMinutes: 30,
    writtenMinutes: 120,
    followUpMinutes: 120,
    reason: '按市里要求',
  },
  'report-limits.restore': { grade: 'ordinary', reason: '恢复' },
  'report-limits.list': {},
  'report-limits.history': { grade: 'ordinary' },
  'backup.set-places': { places: [] },
  'backup.standing': {},
  'backup.act': { act: 'start' },
  'backup.look': { from: '/none' },
  'backup.restore': { from: '/none' },
  'recovery.standing': {},
  'recovery.take-back': {},
  'recovery.agree': { administrator: 'chen.zhiqiang', auditor: 'shan.xiongxin', key: 'none' },
  'recovery.withdraw': {},
  'recovery.restore': { key: 'none', next: 'pine-gate-5521-owl' },
  'recovery.draw': {},
  'recovery.set-key': { publicKey: `age1${'q'.repeat(58)}`, onPaper: 'copied', password: 'certainly-not-it' },
  'recovery.print': {},
  'breakdown.note': { where: 'board', kind: 'TypeError', places: ['/assets/index.js:1:20'] },
  'display.keep': { themeChoice: 'clock', textSize: '16', rowHeight: 'usual', volume: '60' },
  'search.entries': { text: '巡查' },
  'search.since': { text: '巡查', seq: 0 },
}

/** What whoever may call is told, where it is not yes: the act itself has its own reasons. */
const ownRefusals: Partial<Record<CallName, string | ((column: Column) => string)>> = {
  'handover.take-first': column => (column === 'gatekeeper' ? 'ok' : 'handover.not-your-post'),
  'handover.prepare': 'handover.post-vacant',
  'handover.explain': 'handover.post-vacant',
  'handover.check': 'handover.post-vacant',
  'handover.sign-out': 'handover.post-vacant',
  'handover.sign-in': 'handover.post-vacant',
  'handover.withdraw': 'handover.post-vacant',
  'handover.give-up': 'handover.post-vacant',
  'handover.relieve': 'handover.post-vacant',
  'handover.stay': 'handover.post-vacant',
  'trail.page': 'trail.look-first',
  'trail.commit': 'trail.look-first',
  'trail.export': 'trail.no-file',
  'trail.findings': 'trail.look-first',
  'trail.choices': 'trail.look-first',
  'trail.evidence': 'trail.look-first',
  'trail.compare': 'trail.look-first',
  'trail.note-finding': 'trail.no-such-commit',
  'handover.remark': 'handover.not-on-record',
  'sheet.put-out': 'sheet.not-journalled',

  'backup.act': 'backup.no-places',
  'backup.look': column => (column === 'nobody' ? 'backup.not-now' : 'backup.none-there'),
  'backup.restore': 'backup.not-now',
  'recovery.take-back': 'recovery.not-lost',
  'recovery.agree': 'recovery.not-lost',
  'recovery.withdraw': 'recovery.not-lost',
  'recovery.restore': 'recovery.not-lost',
  'recovery.set-key': 'account.password-wrong',
  'recovery.print': column => (column === 'administrator' ? 'ok' : 'recovery.not-drawn'),
  'station.set-up': 'station.already-set-up',
  'station.suggest': 'station.already-set-up',
  'station.draw-recovery': 'station.already-set-up',
  'station.keep-draft': 'station.already-set-up',
  'station.read-draft': 'station.already-set-up',
  'station.demo': 'station.already-set-up',
  'session.sign-in': 'session.wrong-name-or-password',
  'session.sign-once': 'session.wrong-name-or-password',
  'account.change-password': 'account.password-wrong',
  'duty-log.correct': 'duty-log.entry-unknown',
  'duty-log.look': 'duty-log.entry-unknown',
  'duty-log.petitioner': 'duty-log.entry-unknown',
  'duty-log.report-nil': 'duty-log.nil-not-over',
  'alarm.acknowledge': 'alarm.over',
  'shift.plan': 'shift.staff-unknown',
  'visit.sign-in': 'visit.host-unknown',
  'visit.sign-out': 'visit.unknown',
  'visit.correct': 'visit.unknown',
  'visit.take-back': 'visit.unknown',
  'visit.find-badge': 'visit.badge-not-missing',
  'visit.look': 'account.password-wrong',
  'visit.visitor': 'visit.unknown',
  'turn-away.correct': 'turn-away.unknown',
  'appointment.announce': 'appointment.host-unknown',
  'appointment.change': 'appointment.unknown',
  'appointment.cancel': 'appointment.unknown',
  'look-out.change': 'look-out.unknown',
  'look-out.withdraw': 'look-out.unknown',
  'turn-away.call': 'turn-away.unknown',
  'turn-away.settle': 'turn-away.unknown',
  'shift.clear': 'shift.nothing-planned',
  'duty-log.handle': 'duty-log.entry-unknown',
  'duty-log.attempt': 'duty-log.entry-unknown',
  'duty-log.close': 'duty-log.entry-unknown',
  'duty-log.reopen': 'duty-log.entry-unknown',
  'duty-log.follow-up': 'duty-log.entry-unknown',
  'duty-log.strike': 'duty-log.entry-unknown',
  'duty-log.mark-duplicate': 'duty-log.entry-unknown',
  'duty-log.forward': 'duty-log.entry-unknown',
  'duty-log.acknowledge': 'duty-log.entry-unknown',
  'duty-log.acknowledge-on-paper': 'duty-log.entry-unknown',
  'account.change-roles': 'account.unknown',
  'account.reset-password': 'account.unknown',
  'account.disable': 'account.unknown',
  'account.enable': 'account.unknown',
  'directory.change': 'directory.unknown',
  'directory.leave': 'directory.unknown',
  'directory.return': 'directory.unknown',
  'directory.rename-section': 'directory.section-unknown',
  'directory.merge-sections': 'directory.section-unknown',
  'calendar.restore': 'calendar.nothing-to-restore',
  'calendar.announce': 'calendar.already-announced',
  'calendar.withdraw': 'calendar.not-announced',
}

type Column = (typeof columns)[number]
const names = Object.keys(matrix).filter((name): name is CallName => Object.hasOwn(contract, name))

const isOpenTo = (column: Column, name: CallName): boolean =>
  matrix[name].split(/ +/)[columns.indexOf(column)] === 'x'

const expected = (column: Column, name: CallName): string => {
  if (!isOpenTo(column, name)) return column === 'nobody' ? 'door.signed-out' : 'door.not-permitted'
  const own = ownRefusals[name] ?? 'ok'
  return typeof own === 'string' ? own : own(column)
}

const expectedBeforeChange = (column: Column, name: CallName): string =>
  isOpenTo(column, name) && !openBeforeChange.includes(name)
    ? 'session.must-change-password'
    : expected(column, name)

const accountOf = (role: AssignableRole, suffix: string): string => `${role.replaceAll('-', '')}.${suffix}`

/** A book in which every role is held by somebody alone, once with his own and once with a one-time password. */
const houseOfAllRoles = async (): Promise<House> => {
  const house = openHouse(await diskWithHouse())
  const { administrator } = people
  house.sessions.open(1, administrator.account)
  await house.call('account.change-password', { current: administrator.password, next: 'pine-gate-5521-owl' })
  for (const role of assignableRoles)
    for (const oneTime of [false, true]) {
      const suffix = oneTime ? 'new' : 'old'
      const account = accountOf(role, suffix)
      const who = {
        account,
        name: `${role} ${suffix}`,
        roles: [role],
        password: 'moss-kite-9034-ink',
        oneTime,
      }
      expect(await house.call('account.create', who)).toMatchObject({ ok: true })
    }
  return house
}

let house: House
beforeAll(async () => {
  house = await houseOfAllRoles()
})

/** Calls with a session of that role's own, or with none; what the door refuses must leave no line. */
const outcomeOf = async (name: CallName, column: Column, suffix: string): Promise<string> => {
  house.sessions.end(1)
  house.clock.advance(longestWaitMs)
  if (column !== 'nobody') house.sessions.open(1, accountOf(column, suffix))
  let lines = 0
  const undo = house.book.subscribe(news => {
    if ('seq' in news) lines++
  })
  const answer = await house.call(name, inputs[name])
  undo()
  const code = answer.ok ? 'ok' : answer.code
  return refusedAtDoor.test(code) && lines > 0 ? `${code}, but ${lines} lines` : code
}

/** After it, wrong passwords of the calls before keep nobody waiting. */
const longestWaitMs = 16 * 60_000
const refusedAtDoor = /^door\.|^session\.must-change-password$/

it('has a row for every name in the contract, and a name for every row', () => {
  expect(Object.keys(matrix).sort()).toEqual(Object.keys(contract).sort())
})

it('has a column for everybody who can stand before the door', () => {
  expect([...columns].sort()).toEqual(['nobody', ...assignableRoles].sort())
})

it('says of each name and each column whether or not', () => {
  for (const name of names) expect(matrix[name]).toMatch(/^[x.]( +[x.]){9}$/)
})

describe.each(names)('%s', name => {
  it('answers everybody as the table says', async () => {
    const found = new Map<Column, string>()
    for (const column of columns) found.set(column, await outcomeOf(name, column, 'old'))
    expect(found).toEqual(new Map(columns.map(column => [column, expected(column, name)])))
  })

  it('answers whoever still has a one-time password as the table says', async () => {
    const found = new Map<Column, string>()
    for (const role of assignableRoles) found.set(role, await outcomeOf(name, role, 'new'))
    expect(found).toEqual(new Map(assignableRoles.map(role => [role, expectedBeforeChange(role, name)])))
  })
})

it('looks at the role before it looks at the input', async () => {
  house.sessions.open(1, accountOf('gatekeeper', 'old'))
  const answer = await house.desk.call({ windowId: 1, name: 'account.create', text: '{', options: undefined })
  expect(answer).toMatchObject({ ok: false, code: 'door.not-permitted' })
})

it('forgets who was there once a window was locked', async () => {
  house.sessions.open(1, accountOf('office', 'old'))
  await house.call('session.lock', { reason: 'asked' })
  expect(await house.call('directory.list', {})).toMatchObject({ ok: false, code: 'door.signed-out' })
})

it('gives one window nothing of the other window’s session', async () => {
  house.sessions.open(1, accountOf('office', 'old'))
  house.sessions.end(2)
  const answer = await house.call('directory.list', {}, { windowId: 2 })
  expect(answer).toMatchObject({ ok: false, code: 'door.signed-out' })
})

it('broke down nowhere', () => {
  expect(house.breakdowns).toEqual([])
})

import fc from 'fast-check'
import type { RawCall } from '../../../electron/door/admit.ts'
import { type CallName, contract } from '../../../shared/contract.ts'
import { people, setUpDraft, setUpInput } from '../book/house.ts'

/** A call as an attacker, a bug or a cat on the keyboard may send it. */
export type WildCall = Omit<RawCall, 'windowId'>

const names = Object.keys(contract)

/** Names that look like keys of every object, or nearly like ours. */
const strangeNames = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'duty-log',
  'duty-log.',
  'duty-log.record ',
  'DUTY-LOG.RECORD',
  'duty-log.record\0',
  'journal.open',
  'clock.confirm',
  'account.created',
]

const anyName: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...names) },
  { weight: 5, arbitrary: fc.constantFrom('duty-log.record', 'duty-log.correct', 'duty-log.page') },
  { weight: 2, arbitrary: fc.constantFrom(...strangeNames) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.anything() },
)

/** Texts that break programs: markup, overrides, controls, halves of characters, very long ones. */
export const nastyTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "'; DROP TABLE entries; --",
  '{{constructor.constructor("alert(1)")()}}',
  '=cmd|/c calc!A0',
  '\u202Egnp.exe',
  '\u2066abc\u2069',
  '\uFEFFabc',
  'a\u0000b',
  'a\u001Bb',
  'a\u0085b',
  '\uD800',
  '\uDC00\uD800',
  '值班\u{20000}\u{1F600}',
  'e\u0301\u0301\u0301',
  '\u200B\u200D',
  '   ',
  '\n\n',
  'a\r\nb',
  '../../etc/passwd',
  'x'.repeat(20_000),
  'x'.repeat(20_001),
  '值'.repeat(20_000),
  '行\n'.repeat(10_000).slice(0, 20_000),
]

const nasty = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('巡查正常', '东湖泵站', '010-5551234', '<b>交接</b>', '=1+1') },
  { weight: 3, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)

/** Stands for the station of the book that is called. */
export const ownStation = 'OWN-STATION'

const itemId = fc
  .tuple(
    fc.constantFrom(ownStation, ownStation, 'D-0000'),
    fc.constantFrom('2611', '2611', '2612'),
    fc.nat(4),
  )
  .map(([station, month, n]) => `${station}-${month}-${n}`)
const instant = fc.oneof(
  fc.constantFrom('2026-11-23T01:00:00.000Z', '2026-11-23T01:29:59.999Z', '2026-11-22T16:00:00.000Z'),
  fc.constantFrom('2026-02-30T00:00:00.000Z', '2026-11-23T01:00:00Z', 'now'),
  fc
    .date({
      min: new Date('2025-01-01T00:00:00.000Z'),
      max: new Date('2027-12-31T00:00:00.000Z'),
      noInvalidDate: true,
    })
    .map(date => date.toISOString()),
)
const type = fc.constantFrom(
  'telephone',
  'telephone',
  'telephone',
  'other',
  'petition',
  'document',
  'nonsense',
)
const petitioner = fc.record(
  { name: nasty, idType: fc.constantFrom('resident-id', 'nonsense'), idNumber: nasty },
  { requiredKeys: [] },
)
const visitor = fc.record(
  { name: nasty, idType: fc.constantFrom('resident-id', 'nonsense'), idNumber: nasty, phone: nasty },
  { requiredKeys: ['name'] },
)
const visitStated = {
  people: fc.constantFrom(1, 3, 0, 500, -1, 1.5),
  hostId: itemId,
  purpose: nasty,
  confirmed: fc.constantFrom('phone', 'none', '__proto__'),
  badge: fc.constantFrom('01', '__proto__', 'constructor', ''),
  remark: nasty,
}
const plate = fc.constantFrom('津A6K2Q8', '__proto__', '', '无牌', '津A1234警')
const vehicleParts = fc.record(
  { plate, driver: nasty, phone: nasty, organisation: nasty },
  { requiredKeys: ['plate'] },
)
const placeId = fc.constantFrom('front-yard', 'garage', 'official', '__proto__', '')
const passageStated = {
  people: fc.constantFrom(1, 3, 0, 500, -1),
  purpose: nasty,
  hostId: itemId,
  placeId,
  goods: nasty,
  remark: nasty,
  driver: nasty,
}
const ownVehicle = {
  plate,
  kind: fc.constantFrom('official', 'staff', '__proto__'),
  ownerId: itemId,
  section: nasty,
  placeId,
  remark: nasty,
}
const announced = fc.record({ itemId, guest: fc.constantFrom(0, 1, -1, 5) }, { requiredKeys: ['itemId'] })
const petition = fc.record({ demand: nasty, talk: nasty }, { requiredKeys: [] })
const turnAwayStated = {
  kind: fc.constantFrom('salesperson', 'other', '__proto__'),
  people: fc.constantFrom(1, 3, 0, 500, -1, 1.5),
  detail: nasty,
  afterwards: fc.constantFrom('left', 'stayed', 'constructor'),
  person: visitor,
}
const turnAwayRequired = ['kind', 'people', 'afterwards'] as const
const officeCall = { whom: nasty, number: nasty, calledAt: instant, isAnswered: fc.boolean(), result: nasty }
const officeCallRequired = ['whom', 'number', 'isAnswered'] as const
const visitRequired = ['people', 'hostId', 'purpose', 'confirmed'] as const
const pieces = fc.constantFrom(1, 12, 0, 100_000, -1, 1.5, '3')
const leadersWord = fc.oneof(
  fc.constant({ way: 'program' }),
  fc.record(
    {
      way: fc.constant('telephone'),
      leader: fc.oneof(fc.record({ staffId: itemId }), fc.record({ name: nasty })),
      at: instant,
    },
    { requiredKeys: ['way', 'leader'] },
  ),
  fc.record({ way: fc.constant('paper'), leader: fc.record({ name: nasty }), document: nasty }),
)
const instructionStated = {
  word: leadersWord,
  text: nasty,
  to: fc.array(itemId, { minLength: 1, maxLength: 3 }),
  dueAt: instant,
}

const mailStated = {
  kind: fc.constantFrom('parcel', 'letter', 'urgent-confidential', '__proto__'),
  to: fc.oneof(
    fc.record({ staffId: itemId }),
    fc.record({ sectionId: fc.constantFrom('办公室', '__proto__', '') }),
    fc.constant({}),
  ),
  count: pieces,
  number: nasty,
  remark: nasty,
  sender: fc.record({ name: nasty }),
}
const mailRequired = ['kind', 'to', 'count'] as const
const taken = {
  itemId,
  count: pieces,
  condition: fc.constantFrom('intact', 'damaged', 'lost'),
  remark: nasty,
}
const holder = fc.oneof(
  fc.record(
    { kind: fc.constant('staff'), staffId: itemId, plate: nasty },
    { requiredKeys: ['kind', 'staffId'] },
  ),
  fc.record(
    { kind: fc.constantFrom('outside', '__proto__'), name: nasty, phone: nasty, plate: nasty },
    { requiredKeys: ['kind', 'name'] },
  ),
)
const passCount = fc.constantFrom(1, 2, 0, -1, 1.5, 1e9)
const passItems = fc.array(
  fc.record(
    { name: nasty, count: passCount, unit: fc.constantFrom('台', '__proto__', ''), asset: nasty },
    { requiredKeys: ['name', 'count', 'unit'] },
  ),
  { maxLength: 3 },
)
const approval = fc.record({
  kind: fc.constantFrom('paper', 'paper', 'account'),
  approver: nasty,
  document: nasty,
  on: fc.constantFrom('2026-11-20', '2026-02-30', '2099-01-01', '__proto__'),
})
const passStated = {
  section: nasty,
  items: passItems,
  purpose: nasty,
  validUntil: instant,
  dueAt: instant,
  approval,
}
const passRequired = ['items', 'purpose', 'validUntil', 'approval'] as const
const passMove = fc.record(
  {
    itemId,
    items: fc.array(fc.record({ item: fc.constantFrom(1, 2, 0, 31), count: passCount }), { maxLength: 3 }),
    seen: fc.constantFrom(0, 1, -1, 1.5),
    remark: nasty,
  },
  { requiredKeys: ['itemId', 'items', 'seen'] },
)
const seen = fc.constantFrom(1, 1, 2, 0, 1.5)
const date = fc.constantFrom('2026-10-06', '2027-02-06', '2027-02-30', '1999-01-01', '__proto__', '20270206')
const appointmentStated = {
  hostId: itemId,
  purpose: nasty,
  on: date,
  weekdays: fc.array(fc.constantFrom(1, 5, 7, 0, 8), { maxLength: 3 }),
  until: date,
  from: fc.constantFrom('09:00', '25:00', ''),
  to: fc.constantFrom('08:00', '11:30'),
  people: fc.constantFrom(1, 3, 0, 500, -1, 1.5),
  guests: fc.array(visitor, { maxLength: 3 }),
}
const appointmentRequired = ['hostId', 'purpose', 'on', 'people'] as const
const post = fc.constantFrom('duty-officer', 'leader', 'gatekeeper', 'office', '__proto__')
const lineNumber = fc.constantFrom(1, 2, 5, 400, 0, -1, 1.5, 1e9, 1e12)
/** What the trail may be narrowed by, each of it there or not. */
const trailFilter = {
  from: instant,
  to: instant,
  actors: fc.array(fc.constantFrom('system', 'setup', people.office.account, '__proto__'), {
    maxLength: 2,
  }),
  commands: fc.array(fc.constantFrom('session.sign-in', 'nonsense', '__proto__'), { maxLength: 2 }),
  itemId,
  realm: fc.constantFrom('general', 'secret', 'nonsense'),
  seq: lineNumber,
}

const sheet = fc.oneof(
  fc.record({ kind: fc.constantFrom('duty-day', 'handover'), day: date }),
  fc.record({
    kind: fc.constant('duty-day'),
    day: fc.constantFrom('2026-11-22', '2026-11-23', '2099-01-01'),
  }),
  fc.record({ kind: fc.constantFrom('handover', 'exit-pass', 'incident-file'), itemId }),
  fc.record({ kind: fc.constant('incident-report'), itemId, report: fc.constantFrom(1, 2, 0, 1.5) }),
  fc.record({ kind: fc.constantFrom('mail', 'inside', 'visitor-day', 'vehicle-day'), day: date }),
)
const year = fc.constantFrom(2026, 2027, 2050, 2051, -1, 1.5, '2027')
const limit = fc.constantFrom(
  'duty-log.late-after',
  'session.idle-lock',
  'clock.back',
  'nonsense',
  '__proto__',
)
const requirable = fc.constantFrom('unit', 'phone', 'dueAt', 'petitioner', 'points', 'nonsense', '__proto__')
const checklistItem = fc.record(
  { id: fc.constantFrom('keys', 'room', 'D-0000-1', '__proto__'), text: nasty, needsRemark: fc.boolean() },
  { requiredKeys: ['text', 'needsRemark'] },
)
const grade = fc.constantFrom('ungraded', 'gravest', 'ordinary', 'nonsense', '__proto__')
const planKind = fc.constantFrom('fire', 'other', 'earthquake', '__proto__')
const planCall = fc.record(
  {
    role: fc.constantFrom('leader-on-duty', 'superior-duty-office', 'fire', '__proto__'),
    name: nasty,
    phone: nasty,
    spare: nasty,
  },
  { requiredKeys: ['role', 'name', 'phone'] },
)
const reportMinutes = fc.constantFrom(30, 60, 120, 0, 99_999, -1, 1.5)
const password = fc.constantFrom(people.office.password, 'pine-gate-5521-owl', 'moss-kite-9034-ink', 'x', '')

const point = fc.record({
  month: fc.constantFrom('2026-11', '2026-10', '2026-13', '../../etc'),
  offset: fc.constantFrom(0, 1, 500, 4096, 1e12, -1),
})
const chain = fc.constantFrom(`${ownStation}.general.1`, `${ownStation}.secret.1`, '../x', 'D-0000.general.1')
const position = fc.record({
  chain,
  from: point,
  at: point,
})

const rosterMonth = fc.constantFrom('2026-11', '2026-12', '2027-01', '2026-13')
const incidentKind = fc.constantFrom('fire', 'water', 'other', 'nonsense', '__proto__')
const incidentElement = fc.constantFrom('casualties', 'what', 'nonsense', '__proto__')
const incidentElements = fc.record(
  { what: nasty, casualties: nasty, cause: nasty, phone: nasty },
  { requiredKeys: [] },
)
const reportPlace = fc.constantFrom(1, 2, 0, -1, 1e9)
const reportForm = fc.constantFrom('first', 'follow-up', 'daily', 'final', 'nonsense', '__proto__')
const callResult = fc.constantFrom('reached', 'no-answer', 'busy', 'wrong-number', 'nonsense')
const ofReport = { itemId, report: reportPlace, seen: reportPlace }

/** Inputs of about the right shape for each name; many of them pass. */
const likelyInputs: { readonly [N in CallName]: fc.Arbitrary<unknown> } = {
  'station.set-up': fc.constant(setUpInput),
  'station.draw-recovery': fc.constant({}),
  'backup.set-places': fc.record({ places: fc.array(nasty, { maxLength: 3 }) }),
  'backup.standing': fc.constant({}),
  'backup.act': fc.record({ act: fc.constantFrom('start', 'cancel', 'try'), place: nasty }),
  'backup.look': fc.record({ from: nasty }),
  'recovery.standing': fc.constant({}),
  'recovery.take-back': fc.oneof(fc.constant({}), fc.record({ from: nasty })),
  'recovery.agree': fc.record({
    administrator: fc.oneof(fc.constant(people.administrator.account), nasty),
    auditor: fc.oneof(fc.constant(people.auditor.account), nasty),
    key: nasty,
    password: nasty,
  }),
  'recovery.withdraw': fc.constant({}),
  'recovery.restore': fc.record({ key: nasty, next: nasty }),
  'recovery.draw': fc.constant({}),
  'recovery.set-key': fc.record({ publicKey: nasty, onPaper: fc.constant('copied'), password: nasty }),
  'recovery.print': fc.constant({}),
  'backup.restore': fc.record({ from: nasty, privateKey: nasty }),
  'station.suggest': fc.record({ names: fc.array(nasty, { maxLength: 12 }) }),
  'station.keep-draft': fc.record({ draft: fc.oneof(fc.constant(setUpDraft), fc.constant({}), nasty) }),
  'station.read-draft': fc.constant({}),
  'station.demo': fc.record({ act: fc.constantFrom('look', 'make', 'open') }),
  'station.status': fc.constant({}),
  'session.sign-in': fc.record({ account: fc.oneof(fc.constant('zhou.fang'), nasty), password }),
  'session.sign-once': fc.record({ account: nasty, password, command: fc.constantFrom(...names, 'x') }),
  'session.lock': fc.record({ reason: fc.constantFrom('asked', 'idle', 'bored') }),
  'session.sign-out': fc.constant({}),
  'session.names': fc.record({ text: nasty }),
  'session.current': fc.constant({}),
  'account.create': fc.record({
    account: fc.constantFrom('li.lei', 'han.mei', 'system', 'setup', 'Zhang', 'zhou.fang', '__proto__'),
    name: nasty,
    roles: fc.array(fc.constantFrom('gatekeeper', 'administrator', 'auditor', 'staff'), { maxLength: 3 }),
    password,
    oneTime: fc.boolean(),
  }),
  'account.change-password': fc.record({ current: password, next: password }),
  'account.change-roles': fc.record({
    account: fc.constantFrom('zhou.fang', 'chen.zhiqiang', 'constructor', 'nobody'),
    roles: fc.array(fc.constantFrom('gatekeeper', 'administrator', 'auditor', 'staff'), { maxLength: 3 }),
    password,
  }),
  'account.reset-password': fc.record({
    account: fc.constantFrom('zhou.fang', 'he.jing', '__proto__'),
    oneTimePassword: password,
    password,
  }),
  'account.disable': fc.record({ account: fc.constantFrom('chen.zhiqiang', 'nobody', ''), reason: nasty }),
  'account.enable': fc.record({ account: fc.constantFrom('chen.zhiqiang', 'constructor') }),
  'account.suggest': fc.record({ name: nasty }),
  'account.list': fc.constant({}),
  'directory.add': fc.record({ name: nasty, section: nasty, post: nasty, phone: nasty, shortPhone: nasty }),
  'directory.find': fc.record({ text: nasty }),
  'directory.change': fc.record({
    staffId: itemId,
    revision: fc.constantFrom(1, 2, 0),
    name: nasty,
    section: nasty,
    post: nasty,
    rank: fc.constantFrom('', '正科级', '皇帝'),
    phone: nasty,
    shortPhone: nasty,
  }),
  'directory.leave': fc.record({
    staffId: itemId,
    revision: fc.constantFrom(1, 2),
    on: fc.constantFrom('2026-11-20', '2026-02-30', 'now'),
    reason: nasty,
  }),
  'directory.return': fc.record({
    staffId: itemId,
    revision: fc.constantFrom(2, 3),
    on: fc.constantFrom('2026-11-22', '2099-01-01'),
  }),
  'directory.rename-section': fc.record({
    sectionId: fc.oneof(itemId, nasty),
    before: fc.oneof(fc.constant('东湖泵站'), nasty),
    name: nasty,
  }),
  'directory.merge-sections': fc.record({ sectionId: fc.oneof(itemId, nasty), intoId: itemId }),
  'directory.import': fc.record({
    rows: fc.array(fc.record({ name: nasty, section: nasty, post: nasty, phone: nasty, shortPhone: nasty }), {
      maxLength: 220,
    }),
  }),
  'directory.list': fc.record({ standing: fc.constantFrom('current', 'left', 'nobody') }),
  'directory.page': fc.record(
    {
      standing: fc.constantFrom('current', 'all'),
      sectionId: nasty,
      text: nasty,
      offset: fc.oneof(fc.nat(20), fc.double()),
      limit: fc.integer({ min: -100, max: 300 }),
    },
    { requiredKeys: ['standing', 'offset', 'limit'] },
  ),
  'directory.person': fc.record({ staffId: itemId }),
  'directory.sections': fc.constant({}),
  'duty-log.record': fc.record(
    {
      type,
      text: nasty,
      occurredAt: instant,
      elements: fc.record(
        { direction: fc.constantFrom('in', 'out', 'up'), unit: nasty, phone: nasty, people: fc.double() },
        { requiredKeys: [] },
      ),
      petitioner,
    },
    { requiredKeys: ['type', 'text'] },
  ),
  'duty-log.correct': fc.record({
    itemId,
    revision: fc.constantFrom(1, 1, 1, 2, 0, 1.5),
    type,
    text: nasty,
    occurredAt: instant,
    reason: nasty,
  }),
  'duty-log.handle': fc.record({ itemId, at: instant, text: nasty }, { requiredKeys: ['itemId', 'text'] }),
  'duty-log.attempt': fc.record({ itemId, reached: fc.boolean(), result: nasty }),
  'duty-log.close': fc.record({ itemId, result: nasty, seen }, { requiredKeys: ['itemId', 'result'] }),
  'duty-log.reopen': fc.record({ itemId, reason: nasty }),
  'duty-log.follow-up': fc.record(
    { itemId, dueAt: instant, reason: nasty, seen },
    { requiredKeys: ['itemId', 'reason'] },
  ),
  'duty-log.strike': fc.record({ itemId, reason: nasty }),
  'duty-log.mark-duplicate': fc.record({ itemId, of: itemId, reason: nasty }),
  'duty-log.forward': fc.record({
    itemId,
    to: fc.array(fc.oneof(fc.record({ name: nasty, section: nasty }), fc.record({ staffId: itemId })), {
      maxLength: 3,
    }),
  }),
  'duty-log.acknowledge': fc.record({ itemId, to: nasty }, { requiredKeys: ['itemId'] }),
  'duty-log.acknowledge-on-paper': fc.record({ itemId, to: nasty, name: nasty, at: instant }),
  'duty-log.report-nil': fc.record({ from: instant, to: instant }),
  'duty-log.open': fc.constant({}),
  'shift.plan': fc.record(
    { day: date, post, staffId: itemId, reason: nasty, revision: seen },
    { requiredKeys: ['day', 'post', 'staffId'] },
  ),
  'shift.clear': fc.record({ day: date, post, reason: nasty }, { requiredKeys: ['day', 'post'] }),
  'shift.days': fc.record({ from: date, to: date }),
  'roster.set-pool': fc.record({ post, staffIds: fc.array(itemId, { maxLength: 3 }) }),
  'roster.keep-apart': fc.record({ one: itemId, other: itemId, reason: nasty }),
  'roster.let-meet': fc.record({ one: itemId, other: itemId, reason: nasty }),
  'roster.note-absence': fc.record({
    staffId: itemId,
    kind: fc.constantFrom('leave', 'unavailable', 'wish'),
    from: date,
    to: date,
    reason: nasty,
    approver: nasty,
  }),
  'roster.withdraw-absence': fc.record({ itemId, reason: nasty }),
  'roster.publish': fc.record({
    month: rosterMonth,
    duties: fc.array(fc.record({ day: date, post, staffId: itemId }), { maxLength: 3 }),
    version: fc.nat({ max: 2 }),
    statements: fc.nat({ max: 4 }),
    reason: nasty,
  }),
  'roster.ask-swap': fc.record(
    {
      own: fc.record({ day: date, post }),
      other: fc.record({ day: date, post }),
      otherId: itemId,
      reason: nasty,
      agreedOn: nasty,
    },
    { requiredKeys: ['own', 'otherId', 'reason'] },
  ),
  'roster.agree-swap': fc.record({ itemId }),
  'roster.decline-swap': fc.record({ itemId, reason: nasty }),
  'roster.withdraw-swap': fc.record({ itemId, reason: nasty }),
  'roster.approve-swap': fc.record({ itemId }),
  'roster.reject-swap': fc.record({ itemId, reason: nasty }),
  'roster.month': fc.record({ month: rosterMonth }),
  'roster.draft': fc.record({
    month: rosterMonth,
    pins: fc.array(fc.record({ day: date, post, staffId: itemId }), { maxLength: 3 }),
    keepsPlanned: fc.boolean(),
  }),
  'roster.arrangements': fc.constant({}),
  'roster.swaps': fc.record({ list: fc.constantFrom('open', 'all') }),
  'roster.mine': fc.constant({}),
  'handover.take-first': fc.record({ post }),
  'handover.prepare': fc.record({ post }),
  'handover.explain': fc.record({ post, about: itemId, remark: nasty, isSpecial: fc.boolean() }),
  'handover.check': fc.record({
    post,
    checkId: fc.constantFrom('keys', 'room', '__proto__'),
    isFine: fc.boolean(),
    remark: nasty,
  }),
  'handover.sign-out': fc.record({ post, seen: fc.array(itemId, { maxLength: 3 }) }),
  'handover.sign-in': fc.record(
    {
      post,
      seen: fc.array(itemId, { maxLength: 3 }),
      arrivedAt: instant,
      confirmed: fc.array(itemId, { maxLength: 3 }),
      reason: nasty,
      disagreement: nasty,
    },
    { requiredKeys: ['post', 'seen', 'arrivedAt', 'confirmed'] },
  ),
  'handover.withdraw': fc.record({ post, reason: nasty }),
  'handover.give-up': fc.record({ post, reason: nasty }),
  'handover.relieve': fc.record(
    { post, cause: fc.constantFrom('illness', 'absent', 'nonsense'), reason: nasty, agreedBy: nasty },
    { requiredKeys: ['post', 'cause', 'reason'] },
  ),
  'handover.stay': fc.record({ post, reason: nasty }),
  'incident.raise': fc.record(
    {
      text: nasty,
      title: nasty,
      kind: incidentKind,
      knownAt: instant,
      drill: fc.boolean(),
      grade,
      elements: incidentElements,
      unknown: fc.array(incidentElement, { maxLength: 3 }),
    },
    { requiredKeys: ['text', 'kind'] },
  ),
  'incident.raise-from': fc.record(
    { itemId, kind: incidentKind, knownAt: instant, drill: fc.boolean(), elements: incidentElements },
    { requiredKeys: ['itemId', 'kind'] },
  ),
  'incident.establish': fc.record(
    {
      itemId,
      elements: incidentElements,
      unknown: fc.array(incidentElement, { maxLength: 3 }),
      at: instant,
      source: nasty,
    },
    { requiredKeys: ['itemId'] },
  ),
  'incident.grade': fc.record(
    { itemId, grade, reason: nasty, decidedBy: nasty },
    { requiredKeys: ['itemId', 'grade', 'reason'] },
  ),
  'incident.call': fc.record(
    { itemId, step: reportPlace, who: nasty, phone: nasty, at: instant, result: callResult, note: nasty },
    { requiredKeys: ['itemId', 'result'] },
  ),
  'incident.arrive': fc.record({ itemId, who: nasty, at: instant }, { requiredKeys: ['itemId', 'who'] }),
  'incident.report-orally': fc.record(
    { itemId, to: nasty, phone: nasty, takenBy: nasty, text: nasty, at: instant },
    { requiredKeys: ['itemId', 'to', 'phone', 'takenBy', 'text'] },
  ),
  'incident.draft-report': fc.record(
    { itemId, report: reportPlace, seen: reportPlace, form: reportForm, text: nasty },
    { requiredKeys: ['itemId', 'form', 'text'] },
  ),
  'incident.approve-report': fc.record(
    {
      ...ofReport,
      way: fc.constantFrom('program', 'telephone', 'paper', '__proto__'),
      approver: nasty,
      at: instant,
      document: nasty,
    },
    { requiredKeys: ['itemId', 'report', 'seen', 'way'] },
  ),
  'incident.return-report': fc.record({ ...ofReport, reason: nasty }),
  'incident.send-report': fc.record(
    { ...ofReport, to: nasty, way: fc.constantFrom('fax', 'telephone', 'pigeon'), phone: nasty, at: instant },
    { requiredKeys: ['itemId', 'report', 'seen', 'to', 'way'] },
  ),
  'incident.acknowledge-report': fc.record(
    { itemId, report: reportPlace, sending: reportPlace, who: nasty, at: instant },
    { requiredKeys: ['itemId', 'report', 'sending', 'who'] },
  ),
  'incident.close': fc.oneof(
    fc.record({ itemId, by: fc.constant('final-report') }),
    fc.record({ itemId, by: fc.constant('decision'), leader: nasty, words: nasty }),
  ),
  'incident.reopen': fc.record({ itemId, reason: nasty }),
  'incident.page': fc.record(
    {
      list: fc.constantFrom('running', 'closed', 'all', 'x'),
      text: nasty,
      grade,
      drill: fc.boolean(),
      offset: fc.constantFrom(0, 5, -1),
      limit: fc.constantFrom(1, 200, 201),
    },
    { requiredKeys: ['list', 'offset', 'limit'] },
  ),
  'incident.one': fc.record({ itemId }),
  'incident.draft': fc.record({ itemId, form: reportForm }, { requiredKeys: ['itemId'] }),
  'incident.oral': fc.record({ itemId }),
  'instruction.give': fc.record(
    {
      ...instructionStated,
      source: fc.record({ kind: fc.constantFrom('entry', 'incident'), itemId }),
      tracks: itemId,
    },
    { requiredKeys: ['word', 'text', 'to'] },
  ),
  'instruction.convey': fc.record(
    {
      itemId,
      seen,
      to: itemId,
      how: fc.constantFrom('telephone', 'in-person', 'message', 'paper'),
      result: fc.constantFrom('confirmed', 'not-reached'),
      confirmedBy: nasty,
      at: instant,
      note: nasty,
    },
    { requiredKeys: ['itemId', 'seen', 'to', 'how', 'result'] },
  ),
  'instruction.receive': fc.record({ itemId, seen }),
  'instruction.report': fc.record(
    {
      itemId,
      seen,
      to: itemId,
      how: fc.constantFrom('telephone', 'in-person', 'message', 'paper'),
      outcome: fc.constantFrom('done', 'not-done', 'progress'),
      text: nasty,
      at: instant,
    },
    { requiredKeys: ['itemId', 'seen', 'to', 'how', 'outcome', 'text'] },
  ),
  'instruction.report-own': fc.record({
    itemId,
    seen,
    outcome: fc.constantFrom('done', 'not-done', 'progress'),
    text: nasty,
  }),
  'instruction.correct': fc.record(
    { ...instructionStated, itemId, seen, reason: nasty },
    { requiredKeys: ['word', 'text', 'to', 'itemId', 'seen', 'reason'] },
  ),
  'instruction.withdraw': fc.record({ itemId, seen, word: leadersWord, reason: nasty }),
  'instruction.end': fc.record(
    { itemId, seen, decision: fc.record({ word: leadersWord, reason: nasty }) },
    { requiredKeys: ['itemId', 'seen'] },
  ),
  'instruction.page': fc.record(
    {
      list: fc.constantFrom('open', 'closed'),
      to: itemId,
      offset: fc.nat(100),
      limit: fc.integer({ min: 1, max: 200 }),
    },
    { requiredKeys: ['list', 'offset', 'limit'] },
  ),
  'instruction.one': fc.record({ itemId }),
  'instruction.of-source': fc.record({
    source: fc.oneof(
      fc.record({ kind: fc.constantFrom('entry', 'incident'), itemId }),
      fc.record({ kind: fc.constant('report'), itemId, report: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ kind: fc.constant('review'), day: date }),
    ),
  }),
  'instruction.open': fc.constant({}),
  'contact-check.state': fc.record(
    { place: nasty, phone: nasty, isReachable: fc.boolean(), note: nasty },
    { requiredKeys: ['place', 'phone', 'isReachable'] },
  ),
  'contact-check.make': fc.record(
    {
      slot: instant,
      result: fc.constantFrom('reached', 'no-answer', 'busy', 'unreachable'),
      seen,
      place: nasty,
      phone: nasty,
      note: nasty,
      at: instant,
    },
    { requiredKeys: ['result'] },
  ),
  'contact-check.standing': fc.constant({}),
  'contact-check.between': fc.record({ from: instant, to: instant }),
  'handover.remark': fc.record({ itemId, text: nasty }),
  'handover.records': fc.record(
    { post, offset: fc.constantFrom(0, 1, -1), limit: fc.constantFrom(1, 500, 501) },
    { requiredKeys: ['offset', 'limit'] },
  ),
  'handover.record': fc.record({ line: lineNumber }),
  'visit.sign-in': fc.record(
    { ...visitStated, visitor, sameAs: itemId, arrivedAt: instant, petition, lookOutSeen: itemId, announced },
    { requiredKeys: [...visitRequired] },
  ),
  'visit.sign-out': fc.record(
    { itemId, people: fc.constantFrom(1, 0, 7), leftAt: instant, badge: fc.constantFrom('returned', 'lost') },
    { requiredKeys: ['itemId'] },
  ),
  'visit.correct': fc.record(
    { ...visitStated, itemId, revision: seen, visitor, arrivedAt: instant, reason: nasty },
    { requiredKeys: [...visitRequired, 'itemId', 'revision', 'arrivedAt', 'reason'] },
  ),
  'visit.take-back': fc.record({ itemId, reason: nasty }),
  'visit.find-gone': fc.record(
    { itemId, people: fc.integer(), how: nasty, badge: fc.constantFrom('returned', 'missing', '') },
    { requiredKeys: ['itemId', 'how'] },
  ),
  'retention.propose': fc.record({ through: fc.constantFrom('2024-01', '2024-13', '', '__proto__') }),
  'retention.withdraw': fc.record({ reason: nasty }),
  'retention.confirm': fc.record({ password }),
  'retention.standing': fc.constant({}),
  'review.comment': fc.record(
    { day: date, itemId, about: nasty, text: nasty },
    { requiredKeys: ['day', 'about', 'text'] },
  ),
  'review.return': fc.record(
    { day: date, itemId, what: nasty, dueAt: instant },
    { requiredKeys: ['day', 'itemId', 'what'] },
  ),
  'review.answer': fc.record({ itemId, text: nasty }),
  'review.withdraw-return': fc.record({ itemId, reason: nasty }),
  'review.sign': fc.record(
    {
      day: date,
      seen: fc.record({
        chain: fc.constantFrom('D-7K2M.general.1', '__proto__', 'x'),
        seq: fc.integer({ min: 0, max: 50 }),
        hash: fc.constantFrom('a'.repeat(64), '0'),
      }),
      opinion: nasty,
      asDeputy: fc.boolean(),
      password,
    },
    { requiredKeys: ['day', 'seen', 'opinion', 'password'] },
  ),
  'review.unreviewed': fc.constant({}),
  'review.day': fc.record({ day: date }, { requiredKeys: [] }),
  'review.of-entry': fc.record({ itemId }),
  'review.month': fc.record({ month: fc.constantFrom('2026-11', '2026-13', '__proto__', '0000-01') }),
  'gate.open': fc.record({ at: instant, remark: nasty }, { requiredKeys: [] }),
  'gate.carry-over': fc.record({ itemId, withWhom: nasty, why: nasty }, { requiredKeys: ['itemId', 'why'] }),
  'gate.close': fc.record({ at: instant, remark: nasty }, { requiredKeys: [] }),
  'gate.standing': fc.constant({}),
  'visit.find-badge': fc.record({ badge: fc.constantFrom('01', '__proto__', '') }),
  'visit.look': fc.record({ itemId, reason: nasty, password }),
  'visit.visitor': fc.record({ itemId }),
  'visit.inside': fc.constant({}),
  'visit.page': fc.record({
    from: instant,
    to: instant,
    offset: fc.constantFrom(0, 5, -1),
    limit: fc.constantFrom(1, 100, 0),
  }),
  'visit.one': fc.record({ itemId }),
  'visit.known': fc.record({ text: nasty }),
  'mail.receive': fc.record(
    {
      items: fc.array(fc.record({ ...mailStated, place: nasty }, { requiredKeys: [...mailRequired] }), {
        maxLength: 3,
      }),
      arrivedAt: instant,
    },
    { requiredKeys: ['items'] },
  ),
  'mail.store': fc.record({ itemId, place: nasty }),
  'mail.acknowledge': fc.record(taken, { requiredKeys: ['itemId', 'condition'] }),
  'mail.acknowledge-on-paper': fc.record(
    { ...taken, name: nasty, at: instant },
    { requiredKeys: ['itemId', 'condition', 'name', 'at'] },
  ),
  'mail.return': fc.record(
    { itemId, count: pieces, reason: nasty, returnedAt: instant },
    { requiredKeys: ['itemId', 'reason'] },
  ),
  'mail.correct': fc.record(
    { ...mailStated, itemId, revision: seen, arrivedAt: instant, reason: nasty },
    { requiredKeys: [...mailRequired, 'itemId', 'revision', 'arrivedAt', 'reason'] },
  ),
  'mail.take-back': fc.record({ itemId, reason: nasty }),
  'mail.waiting': fc.constant({}),
  'mail.day': fc.record({ day: date }),
  'mail.one': fc.record({ itemId }),
  'mail.addressees': fc.record({ text: nasty }),
  'exit-pass.issue': fc.record({ ...passStated, holder }, { requiredKeys: [...passRequired, 'holder'] }),
  'exit-pass.correct': fc.record(
    { ...passStated, holder, itemId, revision: seen, reason: nasty },
    { requiredKeys: [...passRequired, 'itemId', 'revision', 'reason'] },
  ),
  'exit-pass.withdraw': fc.record({ itemId, reason: nasty }),
  'exit-pass.take-back': fc.record({
    itemId,
    way: fc.constantFrom('out', 'back', 'up'),
    move: seen,
    reason: nasty,
  }),
  'exit-pass.let-out': passMove,
  'exit-pass.return': passMove,
  'exit-pass.release': fc.record(
    {
      holder,
      section: nasty,
      items: passItems,
      purpose: nasty,
      dueAt: instant,
      decidedBy: itemId,
      telephone: nasty,
      decidedAt: instant,
      words: nasty,
    },
    { requiredKeys: ['holder', 'items', 'purpose', 'decidedBy', 'telephone', 'decidedAt', 'words'] },
  ),
  'exit-pass.confirm': fc.record(
    { itemId, approval, remark: nasty },
    { requiredKeys: ['itemId', 'approval'] },
  ),
  'exit-pass.page': fc.record({
    list: fc.constantFrom('open', 'owed', 'telephone', 'used', 'withdrawn', 'all', '__proto__'),
    offset: fc.constantFrom(0, 5, -1),
    limit: fc.constantFrom(1, 100, 0),
  }),
  'exit-pass.one': fc.record({ itemId }),
  'exit-pass.find': fc.record({
    text: fc.oneof(nasty, fc.constantFrom('12', '放〔2026〕1号', 'WB-P:', 'wb-p:D-0000-2611-1', '__proto__')),
  }),
  'exit-pass.lately': fc.record({ text: nasty }),
  'parking.set': fc.record(
    {
      kind: fc.constantFrom('yard', 'shed', '__proto__'),
      places: fc.array(
        fc.record(
          { id: placeId, name: nasty, capacity: fc.constantFrom(1, 12, 0, 1.5) },
          { requiredKeys: ['name', 'capacity'] },
        ),
        { maxLength: 3 },
      ),
      reason: nasty,
      revision: seen,
    },
    { requiredKeys: ['kind', 'places', 'reason'] },
  ),
  'parking.restore': fc.record({ kind: fc.constantFrom('yard', '__proto__'), reason: nasty }),
  'parking.list': fc.constant({}),
  'parking.history': fc.record({ kind: fc.constantFrom('yard', 'constructor') }),
  'vehicle.add': fc.record(ownVehicle, { requiredKeys: ['plate', 'kind'] }),
  'vehicle.change': fc.record(
    { ...ownVehicle, vehicleId: itemId, revision: seen, reason: nasty },
    { requiredKeys: ['plate', 'kind', 'vehicleId', 'revision', 'reason'] },
  ),
  'vehicle.withdraw': fc.record({ vehicleId: itemId, reason: nasty }),
  'vehicle.list': fc.constant({}),
  'passage.enter': fc.record(
    {
      ...passageStated,
      kind: fc.constantFrom('staff', 'visiting', 'delivery', 'official'),
      vehicleId: itemId,
      vehicle: vehicleParts,
      sameAs: itemId,
      enteredAt: instant,
    },
    { requiredKeys: ['people', 'kind'] },
  ),
  'passage.enter-with-visitor': fc.record(
    {
      visit: fc.record(
        { ...visitStated, visitor, sameAs: itemId, arrivedAt: instant },
        { requiredKeys: [...visitRequired] },
      ),
      plate,
      kind: fc.constantFrom('visiting', 'staff'),
      placeId,
      goods: nasty,
    },
    { requiredKeys: ['visit', 'plate', 'kind'] },
  ),
  'passage.leave': fc.record(
    { itemId, goods: nasty, release: itemId, remark: nasty, leftAt: instant, unseen: nasty },
    { requiredKeys: ['itemId'] },
  ),
  'passage.go-out': fc.record(
    {
      vehicleId: itemId,
      people: fc.constantFrom(1, 0),
      driver: nasty,
      purpose: nasty,
      goods: nasty,
      release: itemId,
      remark: nasty,
      leftAt: instant,
    },
    { requiredKeys: ['vehicleId', 'people'] },
  ),
  'passage.come-back': fc.record(
    { itemId, placeId, remark: nasty, enteredAt: instant },
    { requiredKeys: ['itemId'] },
  ),
  'passage.correct': fc.record(
    {
      ...passageStated,
      itemId,
      revision: seen,
      kind: fc.constantFrom('staff', 'visiting', 'official', '__proto__'),
      vehicleId: itemId,
      vehicle: vehicleParts,
      movedAt: instant,
      reason: nasty,
    },
    { requiredKeys: ['people', 'itemId', 'revision', 'kind', 'movedAt', 'reason'] },
  ),
  'passage.take-back': fc.record({ itemId, reason: nasty }),
  'passage.look': fc.record({ itemId, reason: nasty, password }),
  'passage.vehicle': fc.record({ itemId }),
  'passage.inside': fc.constant({}),
  'passage.page': fc.record({
    from: instant,
    to: instant,
    offset: fc.constantFrom(0, 5, -1),
    limit: fc.constantFrom(1, 100, 0),
  }),
  'appointment.announce': fc.record(appointmentStated, {
    requiredKeys: [...appointmentRequired, 'guests'],
  }),
  'appointment.change': fc.record(
    { ...appointmentStated, itemId, revision: seen, reason: nasty },
    { requiredKeys: [...appointmentRequired, 'itemId', 'revision', 'reason'] },
  ),
  'appointment.cancel': fc.record(
    { itemId, on: date, reason: nasty },
    { requiredKeys: ['itemId', 'reason'] },
  ),
  'appointment.page': fc.record({ offset: fc.constantFrom(0, 5, -1), limit: fc.constantFrom(1, 100, 0) }),
  'appointment.today': fc.constant({}),
  'look-out.add': fc.record({ person: visitor, reason: nasty, until: date, toDo: nasty }),
  'look-out.change': fc.record(
    { itemId, revision: seen, person: visitor, reason: nasty, until: date, toDo: nasty, why: nasty },
    { requiredKeys: ['itemId', 'revision', 'reason', 'until', 'toDo', 'why'] },
  ),
  'look-out.withdraw': fc.record({ itemId, why: nasty }),
  'look-out.page': fc.record({ offset: fc.constantFrom(0, 5, -1), limit: fc.constantFrom(1, 100, 0) }),
  'look-out.match': fc.record(
    { sameAs: itemId, name: nasty, idNumber: nasty, phone: nasty },
    { requiredKeys: [] },
  ),
  'turn-away.record': fc.record(
    {
      ...turnAwayStated,
      sameAs: itemId,
      happenedAt: instant,
      call: fc.record(officeCall, { requiredKeys: [...officeCallRequired] }),
      petition,
    },
    { requiredKeys: [...turnAwayRequired] },
  ),
  'turn-away.correct': fc.record(
    { ...turnAwayStated, itemId, revision: seen, happenedAt: instant, reason: nasty },
    { requiredKeys: [...turnAwayRequired, 'itemId', 'revision', 'happenedAt', 'reason'] },
  ),
  'turn-away.call': fc.record({ itemId, ...officeCall }, { requiredKeys: ['itemId', ...officeCallRequired] }),
  'turn-away.settle': fc.record({ itemId, result: nasty }),
  'turn-away.page': fc.record({
    from: instant,
    to: instant,
    offset: fc.constantFrom(0, 5, -1),
    limit: fc.constantFrom(1, 100, 0),
  }),
  'passage.one': fc.record({ itemId }),
  'passage.known': fc.record({ text: nasty }),
  'turn-away.one': fc.record({ itemId }),
  'turn-away.look': fc.record({ itemId, reason: nasty, password }),
  'turn-away.person': fc.record({ itemId }),
  'look-out.look': fc.record({ itemId, reason: nasty, password }),
  'look-out.person': fc.record({ itemId }),
  'appointment.look': fc.record({ itemId, reason: nasty, password }),
  'appointment.guests': fc.record({ itemId }),
  'sheet.print': fc.record({ sheet, way: fc.constantFrom('printer', 'pdf', 'fax') }),
  'sheet.read': fc.record({ sheet, printed: lineNumber }, { requiredKeys: ['sheet'] }),
  'sheet.check': fc.record(
    {
      chain: fc.constantFrom(`${ownStation}.general.1`, `${ownStation}.secret.1`, '../x'),
      seq: lineNumber,
      digits: fc.constantFrom('0123456789abcdef', '0123456789ABCDEF', ''),
    },
    { requiredKeys: ['seq', 'digits'] },
  ),
  'sheet.printers': fc.constant({}),
  'sheet.choose-file': fc.record({ sheet }),
  'sheet.put-out': fc.record({ seq: lineNumber, printer: nasty }, { requiredKeys: ['seq'] }),
  'handover.holders': fc.constant({}),
  'handover.to-sign': fc.constant({}),
  'handover.standing': fc.record({ post }),
  'trail.look': fc.constant({}),
  'trail.verify': fc.constant({}),
  'trail.note-finding': fc.record({ chain, seq: lineNumber, text: nasty }),
  'trail.export': fc.record({ filter: fc.record(trailFilter, { requiredKeys: [] }), file: nasty }),
  'trail.choose-file': fc.constant({}),
  'trail.export-standing': fc.constant({}),
  'trail.stop-export': fc.constant({}),
  'trail.page': fc.record(
    {
      ...trailFilter,
      offset: fc.constantFrom(0, 1, 50, 1e9, -1),
      limit: fc.constantFrom(1, 50, 200, 201),
    },
    { requiredKeys: ['from', 'to', 'offset', 'limit'] },
  ),
  'trail.findings': fc.record(
    {
      from: instant,
      to: instant,
      actors: fc.array(fc.constantFrom('system', people.auditor.account, '__proto__'), { maxLength: 2 }),
      offset: fc.constantFrom(0, 1, 1e9, -1),
      limit: fc.constantFrom(1, 50, 200, 201),
    },
    { requiredKeys: ['offset', 'limit'] },
  ),
  'trail.commit': fc.record({ chain, seq: lineNumber }),
  'trail.choices': fc.constant({}),
  'trail.evidence': fc.constant({}),
  'trail.compare': fc.record({
    chain,
    seq: lineNumber,
    digits: fc.constantFrom('0123456789abcdef', '0123456789ABCDEF', ''),
  }),
  'board.read': fc.constant({}),
  'alarm.acknowledge': fc.record(
    {
      key: fc.oneof(
        itemId.map(id => `deadline:${id}`),
        fc.constant('deadlines'),
        nasty,
      ),
      listed: fc.array(
        itemId.map(id => `deadline:${id}`),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['key'] },
  ),
  'alarm.list': fc.constant({}),
  'alarm.marks': fc.constant({}),
  'duty-log.page': fc.record(
    {
      from: instant,
      to: instant,
      offset: fc.oneof({ weight: 4, arbitrary: fc.nat(20) }, fc.double()),
      limit: fc.integer({ min: -100, max: 600 }),
      text: nasty,
      order: fc.constantFrom('newest', 'oldest', 'none'),
      people: fc.array(fc.oneof(fc.constantFrom('zhang.wei', '__proto__'), nasty), { maxLength: 3 }),
      sort: fc.record({
        by: fc.constantFrom('type', 'state', 'person', 'text'),
        order: fc.constantFrom('ascending', 'descending'),
      }),
    },
    { requiredKeys: ['from', 'to', 'offset', 'limit'] },
  ),
  'duty-log.entry': fc.record({ itemId }),
  'duty-log.people': fc.record({ text: nasty }),
  'duty-log.trail': fc.record({ itemId }),
  'duty-log.incomplete': fc.constant({}),
  'duty-log.look': fc.record({ itemId, reason: nasty }),
  'duty-log.petitioner': fc.record({ itemId }),
  'draft.keep': fc.record({
    form: fc.constantFrom('entry', '../entry', '__proto__', 'E'),
    commandId: fc.constantFrom('form-1', '', 'a b', '../..'),
    values: nasty,
  }),
  'draft.read': fc.record({ form: fc.constantFrom('entry', '../entry', '__proto__') }),
  'draft.drop': fc.record({ form: fc.constantFrom('entry', 'constructor') }),
  'journal.positions': fc.constant({}),
  'journal.verify': fc.constant({}),
  'settings.change': fc.record(
    {
      name: limit,
      value: fc.constantFrom(1, 5, 10, 12, 30, 45, 1441, -1, 0.5, 1e9),
      reason: nasty,
      revision: fc.nat(3),
    },
    { requiredKeys: ['name', 'value', 'reason'] },
  ),
  'settings.restore': fc.record(
    { name: limit, reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['name', 'reason'] },
  ),
  'settings.list': fc.constant({}),
  'calendar.correct': fc.record(
    {
      date,
      until: date,
      kind: fc.constantFrom('statutory', 'rest', 'work', 'off'),
      name: nasty,
      reason: nasty,
    },
    { requiredKeys: ['date', 'kind', 'reason'] },
  ),
  'calendar.restore': fc.record({ date, until: date, reason: nasty }, { requiredKeys: ['date', 'reason'] }),
  'calendar.announce': fc.record({ year, document: nasty }),
  'calendar.withdraw': fc.record({ year, reason: nasty }),
  'calendar.year': fc.record({ year }),
  'settings.history': fc.record({ name: limit }),
  'phrases.set': fc.record(
    { type, phrases: fc.array(nasty, { maxLength: 22 }), reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['type', 'phrases', 'reason'] },
  ),
  'phrases.restore': fc.record(
    { type, reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['type', 'reason'] },
  ),
  'phrases.list': fc.constant({}),
  'phrases.history': fc.record({ type }),
  'requirements.set': fc.record(
    { type, required: fc.array(requirable, { maxLength: 6 }), reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['type', 'required', 'reason'] },
  ),
  'requirements.restore': fc.record(
    { type, reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['type', 'reason'] },
  ),
  'requirements.list': fc.constant({}),
  'requirements.history': fc.record({ type }),
  'checklists.set': fc.record(
    { post, items: fc.array(checklistItem, { maxLength: 32 }), reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['post', 'items', 'reason'] },
  ),
  'checklists.restore': fc.record(
    { post, reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['post', 'reason'] },
  ),
  'checklists.list': fc.constant({}),
  'checklists.history': fc.record({ post }),
  'report-limits.set': fc.record(
    {
      grade,
      oralMinutes: reportMinutes,
      writtenMinutes: reportMinutes,
      followUpMinutes: reportMinutes,
      reason: nasty,
      revision: fc.nat(3),
    },
    { requiredKeys: ['grade', 'oralMinutes', 'writtenMinutes', 'followUpMinutes', 'reason'] },
  ),
  'report-limits.restore': fc.record(
    { grade, reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['grade', 'reason'] },
  ),
  'report-limits.list': fc.constant({}),
  'report-limits.history': fc.record({ grade }),
  'plans.set': fc.record(
    {
      kind: planKind,
      calls: fc.array(planCall, { maxLength: 22 }),
      points: fc.array(nasty, { maxLength: 14 }),
      reason: nasty,
      revision: fc.nat(3),
    },
    { requiredKeys: ['kind', 'calls', 'points', 'reason'] },
  ),
  'plans.restore': fc.record(
    { kind: planKind, reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['kind', 'reason'] },
  ),
  'plans.list': fc.constant({}),
  'plans.history': fc.record({ kind: planKind }),
  'grade-criteria.set': fc.record(
    { grade, criteria: fc.array(nasty, { maxLength: 10 }), reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['grade', 'criteria', 'reason'] },
  ),
  'grade-criteria.restore': fc.record(
    { grade, reason: nasty, revision: fc.nat(3) },
    { requiredKeys: ['grade', 'reason'] },
  ),
  'grade-criteria.list': fc.constant({}),
  'grade-criteria.history': fc.record({ grade }),
  'breakdown.note': fc.record({
    where: fc.oneof(fc.constantFrom('board', 'duty-log', '__proto__'), nasty),
    kind: fc.constantFrom('TypeError', 'Error', 'a b', ''),
    places: fc.array(fc.constantFrom('/assets/index-a1.js:1:20', '张三', '/x:1:1\n'), { maxLength: 13 }),
  }),
  'display.keep': fc.record({
    themeChoice: fc.constantFrom('clock', 'day', 'night', '__proto__'),
    textSize: fc.constantFrom('14', '24', '15', 16),
    rowHeight: fc.constantFrom('compact', 'usual', 'huge'),
    volume: fc.constantFrom('20', '100', '0', 60),
  }),
  'search.entries': fc.record(
    { text: nasty, types: fc.array(type, { maxLength: 3 }), includeStruck: fc.boolean(), before: position },
    { requiredKeys: ['text'] },
  ),
  'search.since': fc.record({ text: nasty, seq: fc.constantFrom(0, 1, 5, 1e9, -1, 0.5) }),
}

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** Texts that are no input of anything, or only nearly JSON. */
const wildText: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.json() },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'null',
      '[]',
      '""',
      '1e999',
      'NaN',
      '{"__proto__":{"account":"zhou.fang"}}',
      '{"constructor":{"prototype":{"ok":true}}}',
      '{"text":"a","text":"b","type":"other"}',
      deep(100_000),
      `{"text":${deep(5_000)},"type":"other"}`,
      JSON.stringify({ type: 'other', text: 'x'.repeat(999_960) }),
      JSON.stringify({ type: 'other', text: 'x'.repeat(1_100_000) }),
      JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, n]))),
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
)

/** One thing about a likely input is changed: a key more, a key less, a value of another kind. */
const mutated = (input: unknown): fc.Arbitrary<unknown> => {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : []
  const key = keys.length > 0 ? fc.constantFrom(...keys) : fc.constant('more')
  return fc
    .tuple(key, fc.oneof(fc.anything(), nasty), fc.constantFrom('other', 'without', 'more', 'proto'))
    .map(([name, value, how]) => mutatedBy(Object(input), name, value, how))
}

const mutatedBy = (input: object, name: string, value: unknown, how: string): unknown => {
  const entries = Object.entries(input)
  if (how === 'without') return Object.fromEntries(entries.filter(([key]) => key !== name))
  if (how === 'more') return { ...input, more: value }
  if (how === 'proto') return Object.fromEntries([['__proto__', { a: 1 }], ...entries])
  return { ...input, [name]: value }
}

/** JSON of whatever can be put into JSON; else something that cannot. */
const asText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? 'undefined'
  } catch {
    return '{"circular":'
  }
}

const textFor = (name: unknown): fc.Arbitrary<unknown> => {
  const likely = isCallName(name) ? likelyInputs[name] : fc.anything()
  return fc.oneof(
    { weight: 9, arbitrary: likely.map(asText) },
    { weight: 3, arbitrary: likely.chain(mutated).map(asText) },
    { weight: 2, arbitrary: wildText },
  )
}

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(likelyInputs, name)

const anyOptions: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(undefined, null, {}) },
  {
    weight: 3,
    arbitrary: fc.record({ id: fc.constantFrom('form-1', 'form-2', '', 'ein Wort', 'x'.repeat(81)) }),
  },
  { weight: 1, arbitrary: fc.record({ pass: nasty }) },
  { weight: 1, arbitrary: fc.record({ id: nasty, pass: nasty, more: fc.anything() }) },
  { weight: 1, arbitrary: fc.anything() },
)

export const anyCall: fc.Arbitrary<WildCall> = anyName.chain(name =>
  fc.record({ name: fc.constant(name), text: textFor(name), options: anyOptions }),
)

import { z } from 'zod'
import type { Approval } from '../../shared/approval/index.ts'
import {
  dayOf,
  isCalendarDay,
  type TimeSurroundings,
  type TypedTime,
  typedDay,
  typedMoment,
  typedTime,
} from '../../shared/calendar/index.ts'
import type {
  ConfirmRelease,
  CorrectPass,
  IssuePass,
  PassItem,
  ReleaseGoods,
  ShownPass,
} from '../../shared/exit-pass/contract.ts'
import type { PassHolder } from '../../shared/exit-pass/holder.ts'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { numberFaults } from '../ui/number-faults.ts'
import { passText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

const itemValues = z.object({ name: upTo(60), count: z.string(), unit: upTo(8), asset: upTo(40) })
export type ItemValues = z.infer<typeof itemValues>

/** What the forms of passes hold, as typed; lengths are those of the contract. Each form shows what it needs. */
export const passValues = z.object({
  kind: z.enum(['staff', 'outside']),
  holder: upTo(60),
  name: upTo(40),
  organisation: upTo(60),
  phone: upTo(30),
  plate: upTo(12),
  section: upTo(40),
  items: z.array(itemValues),
  purpose: upTo(100),
  until: z.string(),
  due: z.string(),
  approver: upTo(40),
  document: upTo(60),
  approvedOn: z.string(),
  decidedBy: upTo(60),
  telephone: upTo(30),
  decidedAt: z.string(),
  words: upTo(200),
  remark: upTo(200),
  reason: upTo(200),
})
export type PassValues = z.infer<typeof passValues>

export type PassForm = 'issue' | 'correct' | 'release' | 'confirm'

export const blankItem: ItemValues = { name: '', count: '', unit: '', asset: '' }

const now = '.'

export const emptyPass: PassValues = {
  kind: 'staff',
  holder: '',
  name: '',
  organisation: '',
  phone: '',
  plate: '',
  section: '',
  items: [blankItem],
  purpose: '',
  until: '2359',
  due: '',
  approver: '',
  document: '',
  approvedOn: '今',
  decidedBy: '',
  telephone: '',
  decidedAt: now,
  words: '',
  remark: '',
  reason: '',
}

/** What each form cannot do without; what a pass must say main says, by its rule. */
const needed: { readonly [F in PassForm]: readonly (keyof PassValues)[] } = {
  issue: ['purpose', 'until', 'approver', 'document', 'approvedOn'],
  correct: ['purpose', 'until', 'approver', 'document', 'approvedOn', 'reason'],
  release: ['purpose', 'decidedBy', 'telephone', 'decidedAt', 'words'],
  confirm: ['approver', 'document', 'approvedOn'],
}

export const passForm = (form: PassForm, around: () => TimeSurroundings) =>
  passValues.superRefine((values, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: path.split('.'), message })
    for (const name of needed[form]) if (String(values[name]).trim() === '') fault(name, text.missing)
    for (const [path, message] of numberFaults(values)) fault(path, message)
    if (form !== 'confirm') {
      for (const [path, message] of [...holderFaults(form, values), ...itemFaults(values.items)])
        fault(path, message)
      for (const [path, message] of timeFaults(form, values, around())) fault(path, message)
    }
    if (form !== 'release' && values.approvedOn.trim() !== '' && !dayTyped(values.approvedOn, around()))
      fault('approvedOn', text.noDay)
  })

type Fault = readonly [path: string, message: string]

const holderFaults = (form: PassForm, values: PassValues): readonly Fault[] => {
  if (form === 'correct' && !isHolderTyped(values)) return []
  const who = values.kind === 'staff' ? 'holder' : 'name'
  const lacks = [who, ...(values.kind === 'outside' && form !== 'correct' ? ['section'] : [])] as const
  return lacks.flatMap(name =>
    values[name as 'holder'].trim() === '' ? [[name, text.missing] as const] : [],
  )
}

const itemFaults = (items: readonly ItemValues[]): readonly Fault[] => {
  const named = items.map((item, place) => ({ item, place })).filter(({ item }) => item.name.trim() !== '')
  if (named.length === 0) return [['items.0.name', text.noItems]]
  return named.flatMap(({ item, place }): Fault[] => [
    ...(isCount(item.count) ? [] : [[`items.${place}.count`, text.notACount] as const]),
    ...(item.unit.trim() === '' ? [[`items.${place}.unit`, text.missing] as const] : []),
  ])
}

const timeFaults = (form: PassForm, values: PassValues, around: TimeSurroundings): readonly Fault[] => {
  const asked: readonly (readonly [string, TypedTime | undefined])[] =
    form === 'release'
      ? [
          ['decidedAt', values.decidedAt.trim() === '' ? undefined : typedTime(values.decidedAt, around)],
          ['due', momentTyped(values.due, around)],
        ]
      : [
          ['until', momentTyped(values.until, around)],
          ['due', momentTyped(values.due, around)],
        ]
  return asked.flatMap(([name, meant]) => (meant && !meant.ok ? [[name, meant.why] as const] : []))
}

const isCount = (typed: string): boolean => /^\d{1,7}$/u.test(halfWidth(typed))
const halfWidth = (typed: string): string => typed.normalize('NFKC').trim()

/** A time that may be still to come; undefined while nothing is typed. */
export const momentTyped = (typed: string, around: TimeSurroundings): TypedTime | undefined =>
  typed.trim() === '' ? undefined : typedMoment(typed, around, 'coming')

/** `YYYY-MM-DD`; undefined for what is no day. */
export const dayTyped = (typed: string, { now: at, timeZone }: TimeSurroundings): string | undefined => {
  const day = typedDay(halfWidth(typed), dayOf(at, timeZone))
  return isCalendarDay(day) ? day : undefined
}

/** In a correction the holder is sent only where he is written anew. */
export const isHolderTyped = ({ kind, holder, name, plate }: PassValues): boolean =>
  (kind === 'staff' ? holder : name).trim() !== '' || plate.trim() !== ''

/** What is known once names were looked up in the directory. */
export type Meant = {
  readonly staffId: string
  readonly decidedBy: string
  readonly around: TimeSurroundings
}

const holderIn = (values: PassValues, staffId: string): PassHolder => {
  const car = filled({ plate: values.plate })
  if (values.kind === 'staff') return { kind: 'staff', staffId, ...car }
  const { organisation, phone } = values
  return { kind: 'outside', name: values.name.trim(), ...filled({ organisation, phone }), ...car }
}

const itemsIn = (items: readonly ItemValues[]): PassItem[] =>
  items
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, count, unit, asset }) => ({
      name: name.trim(),
      count: Number(halfWidth(count)),
      unit: unit.trim(),
      ...filled({ asset }),
    }))

export const approvalIn = (
  { approver, document, approvedOn }: Pick<PassValues, 'approver' | 'document' | 'approvedOn'>,
  around: TimeSurroundings,
): Approval => ({
  kind: 'paper',
  approver: approver.trim(),
  document: document.trim(),
  on: dayTyped(approvedOn, around) ?? '',
})

const momentIn = (typed: string, around: TimeSurroundings): string | undefined => {
  const meant = momentTyped(typed, around)
  return meant?.ok ? meant.instant : undefined
}

const statedIn = (values: PassValues, around: TimeSurroundings) => {
  const dueAt = momentIn(values.due, around)
  return {
    ...filled({ section: values.section }),
    items: itemsIn(values.items),
    purpose: values.purpose.trim(),
    ...(dueAt !== undefined && { dueAt }),
  }
}

export const issueOf = (values: PassValues, { staffId, around }: Meant): IssuePass => ({
  ...statedIn(values, around),
  holder: holderIn(values, staffId),
  validUntil: momentIn(values.until, around) ?? around.now,
  approval: approvalIn(values, around),
})

export const correctionOf = (
  values: PassValues,
  { staffId, around }: Meant,
  pass: Pick<ShownPass, 'itemId' | 'revision'>,
): CorrectPass => ({
  ...statedIn(values, around),
  itemId: pass.itemId,
  revision: pass.revision,
  ...(isHolderTyped(values) && { holder: holderIn(values, staffId) }),
  validUntil: momentIn(values.until, around) ?? around.now,
  approval: approvalIn(values, around),
  reason: values.reason.trim(),
})

export const releaseOf = (values: PassValues, { staffId, decidedBy, around }: Meant): ReleaseGoods => {
  const at = values.decidedAt.trim() === now ? undefined : typedTime(values.decidedAt, around)
  return {
    ...statedIn(values, around),
    holder: holderIn(values, staffId),
    decidedBy,
    telephone: values.telephone.trim(),
    decidedAt: at?.ok ? at.instant : around.now,
    words: values.words.trim(),
  }
}

export const confirmationOf = (
  values: Pick<PassValues, 'approver' | 'document' | 'approvedOn' | 'remark'>,
  around: TimeSurroundings,
  itemId: string,
): ConfirmRelease => ({
  itemId,
  approval: approvalIn(values, around),
  ...filled({ remark: values.remark }),
})

/** Only what says something. */
const filled = <Key extends string>(
  words: { readonly [K in Key]: string },
): { readonly [K in Key]?: string } =>
  Object.fromEntries(
    Object.entries<string>(words).flatMap(([key, word]) => (word.trim() === '' ? [] : [[key, word.trim()]])),
  ) as { readonly [K in Key]?: string }

/** A pass as the form of its correction begins; who carries stays sealed unless he is written anew. */
export const valuesOf = (pass: ShownPass, timeZone: string): PassValues => ({
  ...emptyPass,
  section: pass.section,
  items: [
    ...pass.items.map(({ name, count, unit, asset = '' }) => ({ name, count: String(count), unit, asset })),
    blankItem,
  ],
  purpose: pass.purpose,
  until: pass.validUntil === undefined ? '' : fixedTime(pass.validUntil, timeZone),
  due: pass.dueAt === undefined ? '' : fixedTime(pass.dueAt, timeZone),
  approver: pass.approval?.approver ?? '',
  document: pass.approval?.document ?? '',
  approvedOn: pass.approval?.on ?? '',
})

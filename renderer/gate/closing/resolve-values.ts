import type { TimeSurroundings } from '../../../shared/calendar/index.ts'
import { typedTime } from '../../../shared/calendar/index.ts'
import type { ShownUnsettled } from '../../../shared/gate/contract.ts'
import { closingText } from './text.ts'

const { resolve: text } = closingText

export const answerIds = ['left', 'gone', 'stays'] as const
export type AnswerId = (typeof answerIds)[number]

export type ResolveValues = {
  readonly answer: AnswerId | ''
  readonly time: string
  readonly how: string
  readonly badge: '' | 'returned' | 'missing'
  readonly withWhom: string
  readonly why: string
}

export const noAnswer: ResolveValues = { answer: '', time: '', how: '', badge: '', withWhom: '', why: '' }

/** What may be answered: who or what is inside may have left, an official vehicle be back; of all else only why it stays so. */
export const answersFor = ({ register }: ShownUnsettled): readonly AnswerId[] => {
  if (register === 'visit' || register === 'vehicle-inside') return answerIds
  return register === 'official-out' ? ['left', 'stays'] : ['stays']
}

export const answerShown = ({ register }: ShownUnsettled, answer: AnswerId): string =>
  (register === 'official-out' ? text.ofOfficial : text.answers)[answer]

/** What the time is of. */
export const timeLabelOf = ({ register }: ShownUnsettled): string =>
  register === 'official-out' ? text.backAt : text.leftAt

type Fault = { readonly field: keyof ResolveValues; readonly why: string }

/** The first thing that is missing or not understood. */
export const faultIn = (
  values: ResolveValues,
  {
    item,
    hasBadge,
    around,
  }: { readonly item: ShownUnsettled; readonly hasBadge: boolean; readonly around: TimeSurroundings },
): Fault | undefined => {
  const lacks = (field: keyof ResolveValues): Fault | undefined =>
    values[field].trim() === '' ? { field, why: text.missing } : undefined
  const badge = () => (hasBadge ? lacks('badge') : undefined)
  switch (values.answer) {
    case '':
      return { field: 'answer', why: text.missing }
    case 'left': {
      const meant = typedTime(values.time, around)
      return meant.ok ? badge() : { field: 'time', why: meant.why }
    }
    case 'gone':
      return lacks('how') ?? badge()
    case 'stays':
      return (item.register === 'visit' ? lacks('withWhom') : undefined) ?? lacks('why')
  }
}

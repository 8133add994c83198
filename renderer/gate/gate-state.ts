import type { GateAsked, GateRecord } from '../app/places.ts'
import type { PassageDetail } from '../passage/index.ts'
import type { TurnAwayDetail } from '../turn-away/index.ts'
import type { VisitDetail } from '../visit/index.ts'

export const gateLists = ['inside', 'visits', 'passages', 'turned-away'] as const
export type GateList = (typeof gateLists)[number]

/** What stands beside the list, by the feature that draws it. Another feature is a line here and one in `GateColumn`. */
export type GateDetail =
  | { readonly of: 'none' }
  /** Opening it, or what is gone through before it is closed. */
  | { readonly of: 'hours' }
  | { readonly of: 'visit'; readonly show: VisitDetail }
  | { readonly of: 'passage'; readonly show: PassageDetail }
  | { readonly of: 'turn-away'; readonly show: TurnAwayDetail }

/** What has rows in the lists, and a card for each. */
export type Listed = GateRecord['of']

/** What the gate shows: a list, its current row, and what stands beside it. */
export type GateState = {
  readonly list: GateList
  readonly current?: { readonly of: Listed; readonly itemId: string }
  readonly detail: GateDetail
  /** Counts up whenever the form is to have the focus, or one of the lists. */
  readonly formAsked: number
  /** Which of both was asked for last. */
  readonly keysIn: 'form' | 'list'
  readonly listAsked: { readonly [L in Listed]: number }
}

export type GateAct =
  | { readonly kind: 'list'; readonly list: GateList }
  | { readonly kind: 'current'; readonly of: Listed; readonly itemId: string }
  | { readonly kind: 'detail'; readonly detail: GateDetail }
  /** A record that another one names. */
  | ({ readonly kind: 'card' } & GateRecord)
  /** Somebody came back to what he had left. */
  | { readonly kind: 'back' }
  | { readonly kind: 'close' }

export const firstGateState: GateState = {
  list: 'inside',
  detail: { of: 'visit', show: { kind: 'in' } },
  formAsked: 0,
  keysIn: 'form',
  listAsked: { visit: 0, passage: 0, 'turn-away': 0 },
}

export type FormAsked = 'in' | 'out' | 'vehicle'

/** The form that a key asks for. */
export const detailAsked: { readonly [A in FormAsked]: GateDetail } = {
  in: { of: 'visit', show: { kind: 'in' } },
  out: { of: 'visit', show: { kind: 'out' } },
  vehicle: { of: 'passage', show: { kind: 'vehicle' } },
}

/** What is done for whoever comes from another view, or presses a key of the frame. */
export const actFor = (asked: GateAsked): GateAct =>
  asked.for === 'card'
    ? { kind: 'card', of: asked.of, itemId: asked.itemId }
    : { kind: 'detail', detail: detailFor(asked) }

const detailFor = (asked: Exclude<GateAsked, { for: 'card' }>): GateDetail => {
  switch (asked.for) {
    case 'vehicle-end': {
      const { itemId, isFromForm, typed } = asked
      return { of: 'passage', show: { kind: 'end', itemId, isFromForm, typed } }
    }
    case 'vehicle-out':
      return { of: 'passage', show: { kind: 'go-out', known: asked.known, typed: asked.typed } }
    default:
      return detailAsked[asked.for]
  }
}

/** The card of a row. */
export const cardOf: { readonly [L in Listed]: (itemId: string) => GateDetail } = {
  visit: itemId => ({ of: 'visit', show: { kind: 'visit', itemId } }),
  passage: itemId => ({ of: 'passage', show: { kind: 'passage', itemId } }),
  'turn-away': itemId => ({ of: 'turn-away', show: { kind: 'turn-away', itemId } }),
}

export const gateReducer = (state: GateState, act: GateAct): GateState => {
  switch (act.kind) {
    case 'list':
      return asked({ ...state, list: act.list, detail: keptBeside(state.detail, act.list) }, ofList[act.list])
    case 'current': {
      const { of, itemId } = act
      return { ...state, current: { of, itemId }, detail: followed(state.detail, cardOf[of](itemId)) }
    }
    case 'detail':
      return { ...state, detail: act.detail, formAsked: state.formAsked + 1, keysIn: 'form' }
    case 'card': {
      const { of, itemId } = act
      const list = listWith(of, state.list)
      return asked({ ...state, list, current: { of, itemId }, detail: cardOf[of](itemId) }, of)
    }
    case 'back':
      return state.keysIn === 'form' && isForm(state.detail)
        ? { ...state, formAsked: state.formAsked + 1 }
        : asked(state, state.current?.of ?? ofList[state.list])
    case 'close':
      return asked({ ...state, detail: { of: 'none' } }, state.current?.of ?? 'visit')
  }
}

/** That list is to have the focus; of a register, the one that is shown. */
const asked = (state: GateState, of: Listed): GateState => {
  const shown = shownIn[state.list].includes(of) ? of : (shownIn[state.list][0] ?? of)
  const listAsked = { ...state.listAsked, [shown]: state.listAsked[shown] + 1 }
  return { ...state, listAsked, keysIn: 'list' }
}

/** What a list is first of all of. */
const ofList: { readonly [L in GateList]: Listed } = {
  inside: 'visit',
  visits: 'visit',
  passages: 'passage',
  'turned-away': 'turn-away',
}

/** Somebody turned away stands in a list of his own, and nobody else does. */
const listWith = (of: Listed, list: GateList): GateList => {
  if (of === 'turn-away') return 'turned-away'
  return list === 'turned-away' ? 'inside' : list
}

/** A card of somebody turned away belongs to his list alone, and all others do not. */
const keptBeside = (detail: GateDetail, list: GateList): GateDetail =>
  isCard(detail) && (detail.of === 'turn-away') !== (list === 'turned-away') ? { of: 'none' } : detail

const shownIn: { readonly [L in GateList]: readonly Listed[] } = {
  inside: ['visit', 'passage'],
  visits: ['visit'],
  passages: ['passage'],
  'turned-away': ['turn-away'],
}

/** An open card follows the current row; an open form is left alone. */
const followed = (detail: GateDetail, card: GateDetail): GateDetail => (isCard(detail) ? card : detail)

const isForm = (detail: GateDetail): boolean => detail.of !== 'none' && !isCard(detail)

const isCard = (detail: GateDetail): boolean => 'show' in detail && detail.show.kind === detail.of
